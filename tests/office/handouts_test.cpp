// The text file that is handed out.
#include "suite.hpp"

#include <sys/stat.h>
#include <fstream>
#include <iterator>

namespace classkeys::tests {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Rows accounts() {
    return {{"Pupil name", "Class", "Username", "Password", "Invited on"},
            {"Ana Costa", "3B", "ana.costa", "blue-tiger-42", "08.10.2019"},
            {"Žofia Nováková", "3A", "zofia.novakova", "lemon-river-17", "06.11.2020"},
            {"Ana Costa", "3B", "ana.costa", "stone-piano-88", "21.11.2019"},
            {"Li Wu", "3B", "li.wu", " 007", "01.02.2021"}};
}

Arguments to(const fs::path& path) {
    return {{"Url", uno::Any(file_url(path))}};
}

TEST(Handouts, OneBlockAPupilByClassFromTheNewestInvitation) {
    Document list(office());
    fill(list, "A1", accounts());
    list.clear_undo();
    const auto before = snapshot(list);
    const fs::path path = office().file("handout.txt");
    const Outcome outcome = run(list, "MakeHandouts", to(path));
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(content_of(path),
              "Class 3A\n========\n\n"
              "Name:     Žofia Nováková\nUsername: zofia.novakova\nPassword: lemon-river-17\n\n"
              "Class 3B\n========\n\n"
              "Name:     Ana Costa\nUsername: ana.costa\nPassword: stone-piano-88\n\n"
              "Name:     Li Wu\nUsername: li.wu\nPassword:  007\n");
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
}

TEST(Handouts, AListIsOneLineAPupilWithTheirRole) {
    Document list(office());
    Rows rows = accounts();
    rows[0].push_back("Role");
    for (std::size_t row = 1; row < rows.size(); ++row) rows[row].push_back(row == 2 ? "Administrator" : "");
    fill(list, "A1", rows);
    const fs::path path = office().file("list.txt");
    Arguments arguments = to(path);
    arguments.emplace_back("Layout", as_any("list"));
    const Outcome outcome = run(list, "MakeHandouts", arguments);
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(content_of(path),
              "Žofia Nováková\tzofia.novakova\tlemon-river-17\tAdministrator\n"
              "Ana Costa\tana.costa\tstone-piano-88\tMember\n"
              "Li Wu\tli.wu\t 007\tMember\n");
}

TEST(Handouts, OnlyTheOwnerCanReadTheFile) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("private.txt");
    std::ofstream(path) << "old";
    fs::permissions(path, fs::perms::all);
    EXPECT_TRUE(run(list, "MakeHandouts", to(path)).success);
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(content_of(path).find("old"), std::string::npos);
}

TEST(Handouts, AFolderThatIsNotThereLeavesNothing) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("nowhere") / "handout.txt";
    const Outcome outcome = run(list, "MakeHandouts", to(path));
    EXPECT_EQ(outcome.error, "file-not-written") << outcome;
    EXPECT_FALSE(fs::exists(path.parent_path()));
}

TEST(Handouts, ATargetThatIsAFolderKeepsIt) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("folder.txt");
    fs::create_directory(path);
    EXPECT_EQ(run(list, "MakeHandouts", to(path)).error, "file-not-written");
    EXPECT_TRUE(fs::is_directory(path));
    for (const auto& entry : fs::directory_iterator(path.parent_path()))
        EXPECT_EQ(entry.path().filename().string().find("lu"), std::string::npos) << entry.path();
}

TEST(Handouts, HiddenRowsAreLeftOutAndMissingPasswordsTold) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", ""}, {"Li Wu", "li.wu", "x"}});
    hide_row(list, 3);
    const fs::path path = office().file("hidden.txt");
    const Outcome outcome = run(list, "MakeHandouts", to(path));
    EXPECT_EQ(content_of(path), "Name:     Ana Costa\nUsername: ana.costa\nPassword: –\n");
    EXPECT_EQ(codes_of(outcome), std::vector<std::string>{"Sheet1.C2 password-missing"});
}

}  // namespace
}  // namespace classkeys::tests
