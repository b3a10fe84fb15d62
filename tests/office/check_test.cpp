// CheckAccounts in a real office.
#include "suite.hpp"

#include <unistd.h>
#include <fstream>

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

const Arguments silent = {{"Interactive", as_any(false)}};

// The codes for one password under a platform, without their cells.
Texts codes_for(const char* platform, const std::string& password) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", password}});
    Texts codes;
    for (const Finding& finding : run(list, "CheckAccounts", {{"Platform", as_any(platform)}}).findings) {
        EXPECT_EQ(finding.cell, "Sheet1.C2");
        EXPECT_FALSE(finding.message.empty());
        codes.push_back(finding.code);
    }
    return codes;
}

TEST(Check, GivesEveryReason) {
    EXPECT_EQ(codes_for("etwinning", "blue-tiger-42"), Texts{});
    EXPECT_EQ(codes_for("etwinning", "tiger42"), Texts{"password-too-short"});
    EXPECT_EQ(codes_for("etwinning", "bluetiger"), Texts{"password-no-digit"});
    EXPECT_EQ(codes_for("etwinning", "qzvkx"), (Texts{"password-too-short", "password-no-digit"}));
    EXPECT_EQ(codes_for("etwinning", "       1"), Texts{"password-character"});
    EXPECT_EQ(codes_for("etwinning", "٤٥٧٨٨٩٤٥m"), Texts{"password-no-digit"});
    EXPECT_EQ(codes_for("etwinning", "Ab1!🌲🌲"), Texts{"password-too-short"});
    EXPECT_EQ(codes_for("moodle", "bluetiger42"), (Texts{"password-no-upper", "password-no-symbol"}));
    EXPECT_EQ(codes_for("microsoft365", "bluetiger42"), Texts{"password-too-few-classes"});
    EXPECT_EQ(codes_for("google", "bluetigér42"), Texts{"password-character"});
    EXPECT_EQ(codes_for("nist", "blue-tiger-42"), Texts{"password-too-short"});
    EXPECT_EQ(codes_for("etwinning", ""), Texts{"password-missing"});
    EXPECT_EQ(codes_for("etwinning", "ana.costa1"), (Texts{"password-has-name", "password-has-username"}));
    EXPECT_EQ(codes_for("etwinning", "password1"), Texts{"password-common"});
    EXPECT_EQ(codes_for("etwinning", "12345678"), Texts{"password-common"});
    EXPECT_EQ(codes_for("etwinning", "Summer2024"), Texts{"password-guessable"});
}

TEST(Check, SaysItInWords) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Password"}, {"Ana Costa", "tiger42"}});
    const Outcome outcome = run(list, "CheckAccounts", silent);
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_EQ(outcome.findings[0].message, "The password has 7 characters; eTwinning TwinSpace asks for at least 8.");
    EXPECT_EQ(outcome.summary, "1 thing to look at.");
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_EQ(outcome.skipped, 1);
}

TEST(Check, AValueThatBecameANumber) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa"}});
    set_number(list, "B2", 12);
    set_number(list, "C2", 481236907751.0);
    const Outcome checked = run(list, "CheckAccounts", silent);
    EXPECT_EQ(codes_of(checked), (Texts{"Sheet1.B2 username-not-text", "Sheet1.C2 password-not-text"}));
    EXPECT_EQ(checked.findings.at(1).message,
              "The password has become a number (481236907751). Type it again behind an apostrophe, or generate a new "
              "one.");
    set_date(list, "C2",
             std::chrono::year_month_day(std::chrono::year(2024), std::chrono::March, std::chrono::day(12)));
    EXPECT_EQ(run(list, "CheckAccounts", silent).findings.at(1).message,
              "The password has become a date. Type it again behind an apostrophe, or generate a new one.");
}

// s22 of cases/sheets.tsv.
TEST(Check, WhatOpeningAWebPageCalledXlsChangedIsTold) {
    const std::filesystem::path path = testing::TempDir() + "classkeys-page-" + std::to_string(getpid()) + ".xls";
    std::ofstream(path)
        << "<html><table><tr><td>Pupil name</td><td>Username</td><td>Password</td><td>Invited on</td></tr>"
           "<tr><td>Ana Costa</td><td>0012</td><td>481236907751</td><td>08.10.2019</td></tr>"
           "<tr><td>Bo Ek</td><td>bo.ek</td><td>kite-desk-07</td><td>06.11.2020</td></tr></table></html>";
    Document list(office(), path);
    std::filesystem::remove(path);
    EXPECT_EQ(codes_of(run(list, "CheckAccounts", silent)),
              (Texts{"Sheet1.B2 username-not-text", "Sheet1.C2 password-not-text", "Sheet1.B2 value-changed-on-loading",
                     "Sheet1.C2 value-changed-on-loading"}));
    const Outcome sorted = run(list, "SortByInvitedOn", silent);
    EXPECT_EQ(sorted.changed, 2) << sorted;
    EXPECT_EQ(codes_of(sorted), (Texts{"Sheet1.B3 value-changed-on-loading", "Sheet1.C3 value-changed-on-loading"}));
    EXPECT_EQ(codes_of(run(list, "CreateAccounts", {{"Replace", as_any("all")}})), Texts{});
}

TEST(Check, OlderInvitationsOfOnePupilAreRepeatedRows) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Invited on"},
          {"Ana Costa", "ana.costa", "08.10.2019"},
          {"Ana Costa", "ana.costa", "06.11.2020"},
          {"Li Wu", "li.wu", "21.11.2019"},
          {"Ana Costa", "ana.costa", "01.02.2021"},
          {"Ana Costa", "ana.costa", "01.03.2018"}});
    const Outcome outcome = run(list, "CheckAccounts", silent);
    EXPECT_EQ(codes_of(outcome), (Texts{"Sheet1.A2 row-repeated", "Sheet1.A3 row-repeated", "Sheet1.A6 row-repeated"}));
    EXPECT_NE(outcome.findings.at(0).message.find("row 5"), std::string::npos);
}

TEST(Check, EveryMemberOfARepeatedUsernameOrPassword) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Password"},
          {"Ana Costa", "ana.costa", "blue-tiger-42"},
          {"Anna Costa", "Ana.Costa", "blue-tiger-43"},
          {"Li Wu", "li.wu", "blue-tiger-42"}});
    EXPECT_EQ(codes_of(run(list, "CheckAccounts", silent)),
              (Texts{"Sheet1.B2 username-duplicate", "Sheet1.C2 password-repeated", "Sheet1.B3 username-character",
                     "Sheet1.B3 username-duplicate", "Sheet1.B3 username-not-of-name", "Sheet1.C4 password-repeated"}));
}

TEST(Check, GeneratedAccountsPassOnEveryPlatform) {
    for (const char* platform : {"etwinning", "moodle", "google", "microsoft365", "nist"})
        for (const char* style : {"words", "syllables", "characters"}) {
            Document list(office());
            Rows rows = {{"Pupil name"}};
            for (int pupil = 0; pupil < 200; ++pupil) rows.push_back({"Ana Costa"});
            fill(list, "A1", rows);
            const Arguments how = {{"Platform", as_any(platform)}, {"Style", as_any(style)}};
            EXPECT_EQ(run(list, "CreateAccounts", how).changed, 200);
            const Outcome outcome = run(list, "CheckAccounts", how);
            EXPECT_TRUE(outcome.findings.empty()) << platform << ' ' << style << ' ' << outcome;
        }
}

TEST(Check, ChangesNothing) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", "x"}});
    list.clear_undo();
    const auto before = snapshot(list);
    EXPECT_TRUE(run(list, "CheckAccounts", silent).success);
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
}

}  // namespace
}  // namespace classkeys::tests
