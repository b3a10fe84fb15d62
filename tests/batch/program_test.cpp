#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <sstream>

#include "folder.hpp"
#include "program.hpp"

namespace classkeys::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

// Long enough at work that something can happen to its office meanwhile.
std::string long_list() {
    std::string list = "Name,Password\r\n";
    for (int pupil = 0; pupil < 60000; ++pupil) list += "Ana Costa " + std::to_string(pupil) + ",\r\n";
    return list;
}

std::vector<std::string> last_fields(const std::string& csv) {
    std::vector<std::string> fields;
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        if (line.ends_with('\r')) line.pop_back();
        fields.push_back(line.substr(line.rfind(',') + 1));
    }
    return fields;
}

class BatchProgram : public testing::Test {
 protected:
    // No run leaves an office or its files, however it ended.
    void TearDown() override {
        EXPECT_THAT(offices_of(folder), IsEmpty());
        EXPECT_THAT(left_behind(folder), IsEmpty());
    }

    std::string path(const std::string& name) const { return (folder / name).string(); }

    Folder folder;
};

TEST_F(BatchProgram, EachFileFaresByItself) {
    for (const char* sample : {"twinspace-export.xls", "twinspace-export.csv"})
        folder.write(std::string("in/") + sample, content_of(fs::path(CLASSKEYS_SAMPLES) / sample));
    fs::rename(folder / "in/twinspace-export.csv", folder / "in/as text.csv");
    folder.write("in/broken.ods", "PK\x03\x04 and no more");
    folder.write("in/full.csv", "Name,Username,Password\nAna Costa,ana.costa,violin-Tiger-47\n");
    folder.write("in/3b/nobody.csv", "Name,Username\n");
    folder.write("in/3b/Ñandú;.csv", "\xEF\xBB\xBFName;Username;Password\r\nAna Costa;;\r\n\"Ek; Bo\";;\r\n");
    const std::vector<std::string> words = {"--command",  "CreateAccounts",
                                            "--argument", "Platform=moodle",
                                            "--command",  "MakeHandouts",
                                            "--argument", "Layout=list",
                                            "--argument", "Url={file}-to hand out",
                                            "--command",  "CheckAccounts",
                                            "--jobs",     "2",
                                            "--output",   path("out"),
                                            path("in")};
    const Ended ended = run_batch(folder, words);
    EXPECT_EQ(ended.code, 3) << ended.said;

    const std::string report = content_of(folder / "out/classkeys-batch.csv");
    EXPECT_THAT(report, HasSubstr(path("in/broken.ods") + ",failed,0,,,not-opened,"));
    EXPECT_THAT(report, HasSubstr(path("in/3b/nobody.csv") + ",refused,0,,CreateAccounts,no-rows,"));
    EXPECT_THAT(report, HasSubstr(path("in/twinspace-export.xls") + ",done,21,name-order-unsure 2; row-repeated 3,,,"));
    EXPECT_THAT(report, HasSubstr(path("in/full.csv") + ",done,0,,,,"));
    for (const char* unwritten : {"out/broken.ods", "out/3b/nobody.csv", "out/3b/nobody-to hand out"})
        EXPECT_FALSE(fs::exists(folder / unwritten)) << unwritten;
    EXPECT_EQ(content_of(folder / "out/full.csv"), content_of(folder / "in/full.csv")) << "to the byte";
    EXPECT_THAT(content_of(folder / "out/twinspace-export.xls"), StartsWith("\xD0\xCF\x11\xE0"));

    const std::string text = content_of(folder / "out/3b/Ñandú;.csv");
    EXPECT_THAT(text, StartsWith("\xEF\xBB\xBFName;Username;Password\r\nAna Costa;ana.costa;"));
    EXPECT_THAT(text, HasSubstr("\r\n\"Ek; Bo\";ek.bo;"));
    EXPECT_THAT(content_of(folder / "out/3b/Ñandú;-to hand out"), HasSubstr("Ana Costa\tana.costa\t"));

    const auto passwords = last_fields(content_of(folder / "out/as text.csv"));
    ASSERT_EQ(passwords.size(), 22U);
    const std::string told = ended.said + report + content_of(folder / "out/classkeys-batch.csv.journal");
    for (const std::string& password : passwords) {
        if (password.empty()) continue;
        EXPECT_THAT(told, Not(HasSubstr(password)));
    }

    // What was made is right by the check of another run; what is done and refused is not done again.
    const Ended checked =
        run_batch(folder, {"--command", "CheckAccounts", "--argument", "Platform=moodle", "--report-only", "--report",
                           path("checked.csv"), path("out/twinspace-export.xls")});
    EXPECT_EQ(checked.code, 0) << checked.said;
    EXPECT_THAT(content_of(folder / "checked.csv"), HasSubstr(",done,0,row-repeated 3,,,"));
    fs::remove(folder / "in/broken.ods");
    const Ended resumed = run_batch(folder, words);
    EXPECT_EQ(resumed.code, 1) << resumed.said;
    EXPECT_THAT(resumed.said, StartsWith("5 of 5 files were finished before\n"));
}

TEST_F(BatchProgram, GoesOnWhereItWasEnded) {
    constexpr int files = 30;
    for (int file = 0; file < files; ++file)
        folder.write("in/" + std::to_string(100 + file) + ".csv", "Name,Password\r\nAna Costa,x\r\n");
    folder.write("in/115.csv", long_list());
    const std::vector<std::string> words = {"--command", "GeneratePasswords", "--argument", "Replace=all", "--in-place",
                                            "--report",  path("report.csv"),  "--jobs",     "2",           path("in")};
    const Ended ended = run_batch(folder, words, folder / "report.csv", 4, [](pid_t batch) { kill(batch, SIGINT); });
    EXPECT_EQ(ended.code, 130) << ended.said;
    EXPECT_THAT(offices_of(folder), IsEmpty());
    std::vector<std::string> between;
    int drawn = 0;
    for (int file = 0; file < files; ++file) {
        between.push_back(content_of(folder / ("in/" + std::to_string(100 + file) + ".csv")));
        drawn += last_fields(between.back()).front() == "x" || file == 15 ? 0 : 1;
    }
    EXPECT_GE(drawn, 4);
    EXPECT_LT(drawn, files - 1);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder / "in"), {}), files) << "no draft is left";

    const Ended again = run_batch(folder, words);
    EXPECT_EQ(again.code, 0) << again.said;
    for (int file = 0; file < files; ++file) {
        const auto now = content_of(folder / ("in/" + std::to_string(100 + file) + ".csv"));
        if (last_fields(between[file]).front().size() > 1)
            EXPECT_EQ(now, between[file]) << "nobody gets a second password";
        else
            EXPECT_GT(last_fields(now).front().size(), 1U) << file;
    }
}

TEST_F(BatchProgram, AnOfficeThatDiesOrHangsIsReplaced) {
    folder.write("in/1.csv", "Name,Password\nAna Costa,\n");
    folder.write("in/2.csv", long_list());
    folder.write("in/3.csv", "Name,Password\nAna Costa,\n");
    const auto words = [this](const char* output, const char* patience) {
        return std::vector<std::string>{"--command", "GeneratePasswords", "--output", path(output), "--jobs",
                                        "1",         "--timeout",         patience,   path("in")};
    };
    const auto happens = [this](int signal) {
        return [this, signal](pid_t) {
            for (const pid_t group : offices_of(folder)) kill(-group, signal);
        };
    };
    const auto fared = [this](const std::string& file, const std::string& how) {
        return HasSubstr(path("in/" + file) + ',' + how);
    };
    fs::path report = folder / "died/classkeys-batch.csv";
    const Ended died = run_batch(folder, words("died", "100"), report, 1, happens(SIGKILL));
    EXPECT_EQ(died.code, 3) << died.said;
    EXPECT_THAT(content_of(report), fared("2.csv", "failed,0,,,office-died,"));
    EXPECT_THAT(content_of(report), fared("3.csv", "done,1,"));
    EXPECT_FALSE(fs::exists(folder / "died/2.csv"));

    report = folder / "hung/classkeys-batch.csv";
    const Ended hung = run_batch(folder, words("hung", "4"), report, 1, happens(SIGSTOP));
    EXPECT_EQ(hung.code, 3) << hung.said;
    EXPECT_THAT(content_of(report), fared("2.csv", "failed,0,,,office-hung,"));
    EXPECT_THAT(content_of(report), fared("3.csv", "done,1,"));

    const Ended mended = run_batch(folder, words("hung", "100"));
    EXPECT_EQ(mended.code, 0) << mended.said;
    EXPECT_THAT(mended.said, StartsWith("2 of 3 files were finished before\n"));
    EXPECT_THAT(content_of(report), fared("2.csv", "done,60000,"));
}

TEST_F(BatchProgram, WhatTheOfficeDoesNotKnowIsToldBeforeAnyFile) {
    folder.write("a.csv", "Name,Password\nAna Costa,\n");
    const auto refused = [this](std::vector<std::string> words) {
        words.insert(words.end(), {"--output", path("out"), path("a.csv")});
        const Ended ended = run_batch(folder, words);
        EXPECT_EQ(ended.code, 2) << ended.said;
        EXPECT_FALSE(fs::exists(folder / "out/a.csv"));
        EXPECT_FALSE(fs::exists(folder / "out/classkeys-batch.csv.journal"));
        return ended.said;
    };
    EXPECT_THAT(refused({"--command", "MakeCoffee"}), HasSubstr("ClassKeys has no command called MakeCoffee."));
    EXPECT_THAT(refused({"--command", "GeneratePasswords", "--argument", "Platform=moddle"}),
                HasSubstr("Platform cannot be “moddle”; it takes one of: etwinning,"));
}

TEST_F(BatchProgram, ResultsOfAnotherRunAreNotWrittenOver) {
    folder.write("a.csv", "Name,Password\nAna Costa,\n");
    folder.write("out/a.csv", "mine");
    const Ended ended = run_batch(folder, {"--command", "GeneratePasswords", "--output", path("out"), path("a.csv")});
    EXPECT_EQ(ended.code, 2) << ended.said;
    EXPECT_THAT(ended.said, HasSubstr("is there already; --again writes over it"));
    EXPECT_EQ(content_of(folder / "out/a.csv"), "mine");
}

}  // namespace
}  // namespace classkeys::tests
