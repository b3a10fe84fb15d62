// Files that cannot be written: it is told, and all is as it was before, on the disk as in the sheet.
#include "suite.hpp"

#include "folder.hpp"

#include <fstream>
#include <map>
#include <memory>
#include <ostream>

namespace classkeys::tests {
namespace {

namespace fs = std::filesystem;

struct Written {
    const char* command;
    const char* format;
    const char* file;
};
std::ostream& operator<<(std::ostream& out, const Written& written) {
    return out << written.command << ' ' << written.format;
}

using Files = std::map<std::string, std::string>;

Files files_in(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::directory_iterator(folder))
        files[entry.path().filename().string()] = content_of(entry.path());
    return files;
}

std::string names_of(const Files& files) {
    std::string names;
    for (const auto& [name, content] : files) names += name + " (" + std::to_string(content.size()) + " bytes) ";
    return names;
}

// One office for all, before whose C library failing_disk lies.
class Unwritable : public testing::TestWithParam<Written> {
 protected:
    static void SetUpTestSuite() {
        const Folder library;  // where whoever runs the office can read it
        fs::copy_file(CLASSKEYS_FAILING_DISK, library / "failing_disk.so");
        auto setup = usual_setup();
        setup.environment = {"LD_PRELOAD=" + (library / "failing_disk.so").string()};
        own_office = std::make_unique<Office>(std::move(setup));
    }
    static void TearDownTestSuite() {
        own_office->close();
        own_office.reset();
    }

    Unwritable() : list(*own_office) {
        Rows rows = {{"Pupil name", "Class", "Username", "Password"}};
        for (int pupil = 1; pupil <= 40; ++pupil) {
            const std::string number = std::to_string(pupil);
            rows.push_back({"Pupil " + number, "3B", "pupil." + number, "Blue-tiger-" + number});
        }
        fill(list, "A1", rows);
        list.clear_undo();
    }

    // Anybody may write there, so whoever runs the office can.
    static fs::path new_folder(const std::string& name) {
        const fs::path folder = own_office->file(std::string("of ") + GetParam().format) / name;
        fs::create_directories(folder);
        fs::permissions(folder.parent_path(), fs::perms::all);
        fs::permissions(folder, fs::perms::all);
        return folder;
    }

    Outcome write_into(const fs::path& folder) {
        return run(list, GetParam().command,
                   {{"Format", as_any(GetParam().format)}, {"Url", uno::Any(file_url(folder / GetParam().file))}});
    }

    void expect_refused(const fs::path& folder) {
        const auto before = snapshot(list);
        const Outcome outcome = write_into(folder);
        EXPECT_EQ(outcome.error, "file-not-written") << outcome;
        EXPECT_NE(outcome.summary.find(' ' + (folder / GetParam().file).string() + ' '), std::string::npos) << outcome;
        EXPECT_NE(outcome.summary.find("Nothing was saved."), std::string::npos) << outcome;
        EXPECT_TRUE(same(before, snapshot(list)));
        EXPECT_TRUE(list.undo_titles().empty());
    }
    // And `files` is all there is in the folder then.
    void expect_refused(const fs::path& folder, const Files& files) {
        expect_refused(folder);
        EXPECT_TRUE(files_in(folder) == files) << folder << " has " << names_of(files_in(folder));
    }

    static std::unique_ptr<Office> own_office;
    Document list;
};

std::unique_ptr<Office> Unwritable::own_office;

TEST_P(Unwritable, IsWrittenWhereNothingFails) {
    const fs::path folder = new_folder("sound");
    EXPECT_TRUE(write_into(folder).success);
    EXPECT_GT(content_of(folder / GetParam().file).size(), 1000U) << "more than there is room for on the full disk";
}

TEST_P(Unwritable, AFullDisk) {
    const fs::path folder = new_folder("full-disk");
    expect_refused(folder, {});
    std::ofstream(folder / GetParam().file) << "older";
    expect_refused(folder, {{GetParam().file, "older"}});
}

TEST_P(Unwritable, AFullDiskThatTellsLate) {
    const fs::path folder = new_folder("over-quota");
    expect_refused(folder, {});
    std::ofstream(folder / GetParam().file) << "older";
    expect_refused(folder, {{GetParam().file, "older"}});
}

TEST_P(Unwritable, AFolderThatGoesMeanwhile) {
    const fs::path folder = new_folder("pulled-out");
    expect_refused(folder);
    EXPECT_FALSE(fs::exists(folder));
}

TEST_P(Unwritable, AFolderThatOthersWriteIn) {
    const fs::path folder = new_folder("foreign");
    std::ofstream(folder / GetParam().file) << "older";
    fs::permissions(folder, fs::perms(0555));
    expect_refused(folder, {{GetParam().file, "older"}});
    fs::permissions(folder, fs::perms::all);
}

TEST_P(Unwritable, AFileThatIsProtectedFromWriting) {
    const fs::path folder = new_folder("protected");
    std::ofstream(folder / GetParam().file) << "older";
    fs::permissions(folder / GetParam().file, fs::perms(0444));
    expect_refused(folder, {{GetParam().file, "older"}});
}

INSTANTIATE_TEST_SUITE_P(Files, Unwritable,
                         testing::Values(Written{"MakeHandouts", "txt", "list.txt"},
                                         Written{"MakeHandouts", "pdf", "slips.pdf"},
                                         Written{"MakeHandouts", "slips", "slips.ods"},
                                         Written{"ExportAccounts", "moodle", "accounts.csv"}),
                         [](const auto& tested) { return std::string(tested.param.format); });

}  // namespace
}  // namespace classkeys::tests
