#include "batch/command_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "batch/arguments.hpp"
#include "folder.hpp"

namespace classkeys::batch {
namespace {

using Words = std::vector<std::string>;

class CommandLine : public testing::Test {
 protected:
    CommandLine() {
        folder.write("classkeys.oxt", "");
        folder.write("program/soffice", "");
    }

    // With --oxt and --office, which all need.
    std::optional<Job> read(Words words) const {
        words.insert(words.begin(),
                     {"--oxt", (folder / "classkeys.oxt").string(), "--office", (folder / "program").string()});
        return read_command_line(words);
    }

    std::string complaint(const Words& words) const {
        try {
            read(words);
        } catch (const BadUsage& bad) {
            return bad.what();
        }
        return "no complaint";
    }

    tests::Folder folder;
};

TEST_F(CommandLine, AnArgumentBelongsToTheCommandBeforeIt) {
    const auto job =
        read({"--command", "GenerateUsernames", "--argument", "Platform=moodle", "--argument", "Pattern={given}={n}",
              "--command", "CheckAccounts", "--output", "made", "a.xls", "lists", "--jobs", "3", "--strict"});
    ASSERT_TRUE(job);
    ASSERT_EQ(job->steps.size(), 2U);
    EXPECT_EQ(job->steps[0].command, "GenerateUsernames");
    EXPECT_THAT(job->steps[0].arguments,
                testing::ElementsAre(testing::Pair("Platform", "moodle"), testing::Pair("Pattern", "{given}={n}")));
    EXPECT_TRUE(job->steps[1].arguments.empty());
    EXPECT_THAT(job->inputs, testing::ElementsAre("a.xls", "lists"));
    EXPECT_EQ(job->keep, Keep::folder);
    EXPECT_EQ(job->report, "made/classkeys-batch.csv");
    EXPECT_EQ(job->jobs, 3);
    EXPECT_TRUE(job->strict);
    EXPECT_FALSE(job->again);
}

TEST_F(CommandLine, WhatCannotBeIsToldInASentence) {
    const Words good = {"--command", "CheckAccounts", "--report-only", "--report", "r.csv", "a.xls"};
    EXPECT_EQ(complaint(good), "no complaint");
    const std::pair<Words, const char*> rows[] = {
        {{"--command", "CheckAccounts", "--report-only", "--report", "r.csv"}, "no file is named"},
        {{"--report-only", "--report", "r.csv", "a.xls"}, "no --command is named"},
        {{"--command", "CheckAccounts", "a.xls"},
         "say where the results go: --output FOLDER, --in-place or --report-only"},
        {{"--command", "CheckAccounts", "--in-place", "a.xls"}, "name the report: --report FILE"},
        {{"--command", "CheckAccounts", "--in-place", "--output", "made", "a.xls"},
         "of --output, --in-place and --report-only only one can be chosen, once"},
        {{"--argument", "Mark=true", "--command", "CheckAccounts"}, "--argument Mark=true stands before any --command"},
        {{"--command", "CheckAccounts", "--argument", "Mark"}, "--argument Mark is not of the form NAME=VALUE"},
        {{"--command", "CheckAccounts", "--argument", "Mark=yes", "--output", "made", "a.xls"},
         "--argument Mark=yes: Mark takes true or false"},
        {{"--command", "GeneratePasswords", "--argument", "Length=long", "--output", "made", "a.xls"},
         "--argument Length=long: Length takes a number"},
        {{"--command", "MakeHandouts", "--argument", "Url=all.txt", "--output", "made", "a.xls"},
         "--argument Url=all.txt: name the file that is to lie beside each result, without a folder and with {file} in "
         "it"},
        {{"--command", "MakeHandouts", "--argument", "Url={file}.txt", "--report-only", "--report", "r.csv", "a.xls"},
         "--argument Url={file}.txt: with --report-only no file is written"},
        {{"--command", "CheckAccounts", "--argument", "Interactive=true", "--output", "made", "a.xls"},
         "--argument Interactive=true: nobody sits at these offices"},
        {{"--jobs", "none"}, "--jobs none is no number from 1 to 256"},
        {{"--jobs", "2", "--jobs", "3"}, "--jobs is there twice"},
        {{"--colour"}, "unrecognised option '--colour'"},
    };
    for (const auto& [words, sentence] : rows) EXPECT_EQ(complaint(words), sentence);
}

TEST_F(CommandLine, AMissingOfficeOrExtensionIsNamed) {
    const auto told = [](const Words& words) {
        try {
            read_command_line(words);
        } catch (const BadUsage& bad) {
            return std::string(bad.what());
        }
        return std::string("no complaint");
    };
    const Words rest = {"--command", "CheckAccounts", "--output", "made", "a.xls"};
    Words words = rest;
    EXPECT_EQ(told(words), "name ClassKeys' own file: --oxt classkeys.oxt");
    words.insert(words.begin(), {"--oxt", "/nowhere/x.oxt"});
    EXPECT_EQ(told(words), "there is no file /nowhere/x.oxt (--oxt)");
    words = rest;
    words.insert(words.begin(), {"--oxt", (folder / "classkeys.oxt").string(), "--office", "/nowhere"});
    EXPECT_EQ(told(words), "there is no LibreOffice in /nowhere (--office)");
}

TEST_F(CommandLine, HelpNamesEveryEnding) {
    EXPECT_FALSE(read_command_line({"--help"}));
    std::ostringstream help;
    print_help(help);
    EXPECT_THAT(help.str(), testing::HasSubstr("Ends with 0 if all is done, 1 if some files were refused"));
    EXPECT_THAT(help.str(), testing::HasSubstr("2 if it\ncould not begin, 3 if LibreOffice failed at some files"));
}

TEST(Arguments, AreOfTheTypeThatTheOfficeWants) {
    const Step step{
        "MakeHandouts",
        {{"PerPage", "8"}, {"Mark", "true"}, {"School", "42"}, {"Url", "{file}-{file}.txt"}, {"Message", "{file}"}}};
    const auto values = values_of(
        step, "/lists/3b.v2.xls", [](const std::string& name) { return driver::wide("at " + name); },
        [](const std::string& url) { return driver::wide("copy of " + url); });
    const auto text = [&](std::size_t at) {
        rtl::OUString given;
        EXPECT_TRUE(values.at(at).second >>= given) << at;
        return driver::utf8(given);
    };
    sal_Int32 number = 0;
    bool yes = false;
    EXPECT_EQ(values.at(0).first, "Interactive");
    EXPECT_TRUE((values.at(1).second >>= number) && number == 8);
    EXPECT_TRUE((values.at(2).second >>= yes) && yes);
    EXPECT_EQ(text(3), "42");
    EXPECT_EQ(text(4), "at 3b.v2-3b.v2.txt");
    EXPECT_EQ(text(5), "{file}") << "a letter's text is nobody's business";
}

// The type of each argument in the table of docs/commands.md: "MaxLength" -> "long".
std::map<std::string, std::string> documented_types() {
    std::map<std::string, std::string> types;
    std::istringstream page(tests::content_of(CLASSKEYS_COMMANDS));
    for (std::string line; std::getline(page, line);) {
        const std::size_t names_end = line.find(" | ");
        if (!line.starts_with("| ") || names_end == std::string::npos) continue;
        const std::size_t type_end = line.find(" | ", names_end + 3);
        const std::string type = line.substr(names_end + 3, type_end - names_end - 3);
        if (type != "string" && type != "boolean" && type != "long") continue;
        std::istringstream names(line.substr(2, names_end - 2));
        for (std::string name; std::getline(names >> std::ws, name, ',');) types[name] = type;
    }
    return types;
}

TEST(Arguments, AreTypedAsTheCommandsPageSays) {
    auto types = documented_types();
    for (const char* other : {"Summary", "Changed", "Skipped", "Error"}) types.erase(other);  // of the result's table
    types.erase("Url");  // a name with {file} in it, here
    EXPECT_GT(types.size(), 40U);
    for (const auto& [name, type] : types) {
        const auto taken = [&name = name](const char* value) {
            try {
                check_arguments({"CheckAccounts", {{name, value}}}, Keep::folder);
                return true;
            } catch (const BadUsage&) {
                return false;
            }
        };
        EXPECT_EQ(taken("any text"), type == "string") << name;
        EXPECT_EQ(taken("false"), type != "long") << name;
        EXPECT_EQ(taken("7"), type != "boolean") << name;
    }
}

TEST(Arguments, FilesAreCopiedForTheOfficeAndRangesAreNot) {
    const auto copied = [](const char* name, const char* value) {
        const Step step{"MatchExport", {{name, value}}};
        rtl::OUString given;
        values_of(
            step, "/lists/3b.xls", [](const std::string&) { return rtl::OUString(); },
            [](const std::string& url) { return driver::wide("copy of " + url); })
            .at(1)
            .second >>= given;
        return driver::utf8(given);
    };
    EXPECT_EQ(copied("Export", "file:///new/{file}.csv"), "copy of file:///new/3b.csv");
    EXPECT_EQ(copied("Export", "Export.A1:E40"), "Export.A1:E40");
    EXPECT_EQ(copied("Words", "file:///words.txt"), "copy of file:///words.txt");
}

}  // namespace
}  // namespace classkeys::batch
