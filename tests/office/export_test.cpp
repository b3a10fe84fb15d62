// ExportAccounts in a real office: the files that platforms take.
#include "suite.hpp"

#include <sys/stat.h>
#include <fstream>
#include <iterator>

#include "../core/exports/platform_readers.hpp"

namespace classkeys::tests {
namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Rows accounts() {
    return {{"Pupil name", "Username", "Password", "Invited on"},
            {"Ana Costa", "ana.costa", "Blue-tiger-42", "08.10.2019"},
            {"Nováková, Žofia", "zofia.novakova", "Lemon-river-17", "06.11.2020"},
            {"Ana Costa", "ana.costa", "Stone-piano-88", "21.11.2019"}};
}

Arguments to(const fs::path& path, const char* format, const Arguments& more = {}) {
    Arguments all = {{"Url", uno::Any(file_url(path))}, {"Format", as_any(format)}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

TEST(Export, MoodleTakesTheFile) {
    Document list(office());
    fill(list, "A1", accounts());
    list.clear_undo();
    const auto before = snapshot(list);
    const fs::path path = office().file("moodle.csv");
    const Outcome outcome =
        run(list, "ExportAccounts",
            to(path, "moodle", {{"Domain", as_any("lyceum.example")}, {"Course", as_any("BIO3B")}}));
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(content_of(path),
              "username,password,firstname,lastname,email,course1\r\n"
              "zofia.novakova,Lemon-river-17,Žofia,Nováková,zofia.novakova@lyceum.example,BIO3B\r\n"
              "ana.costa,Stone-piano-88,Ana,Costa,ana.costa@lyceum.example,BIO3B\r\n");
    EXPECT_EQ(moodle_takes(content_of(path)).size(), 2U);
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(Export, GoogleAndMicrosoftTakeTheirs) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("accounts.csv");
    const Arguments google = {{"Domain", as_any("lyceum.example")},
                              {"OrgUnit", as_any("/Pupils")},
                              {"ChangePassword", as_any(true)},
                              {"Bom", as_any(false)}};
    EXPECT_TRUE(run(list, "ExportAccounts", to(path, "google", google)).success);
    EXPECT_EQ(google_takes(content_of(path)).at(1),
              (Taken{"Ana", "Costa", "ana.costa@lyceum.example", "Stone-piano-88", "/Pupils TRUE"}));
    EXPECT_TRUE(run(list, "ExportAccounts", to(path, "microsoft365", {{"Domain", as_any("lyceum.example")}})).success);
    EXPECT_EQ(entra_takes(content_of(path)).at(0),
              (Taken{"Žofia", "Nováková", "zofia.novakova@lyceum.example", "Lemon-river-17", "Žofia Nováková"}));
}

TEST(Export, ThePlatformIsTheFormatUnlessOneIsNamed) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("platform.csv");
    EXPECT_TRUE(
        run(list, "ExportAccounts", {{"Url", uno::Any(file_url(path))}, {"Platform", as_any("google")}}).success);
    EXPECT_EQ(google_takes(content_of(path)).size(), 2U);
}

TEST(Export, WithoutADomainAStandInIsWrittenAndTold) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("stand-in.csv");
    const Outcome outcome = run(list, "ExportAccounts", to(path, "google", {{"Bom", as_any(true)}}));
    EXPECT_NE(content_of(path).find("ana.costa@school.example"), std::string::npos);
    EXPECT_TRUE(content_of(path).starts_with("\xEF\xBB\xBF"));
    EXPECT_NE(outcome.summary.find("No domain was given"), std::string::npos) << outcome;
}

Rows some_refused() {
    return {{"Pupil name", "Username", "Password"},
            {"Ana Costa", "ana.costa", "Blue-tiger-42"},
            {"Putri", "putri", "Lemon-river-17"},
            {"Li Wu", "li.wu", "short"}};
}

TEST(Export, WhatThePlatformWouldRefuseIsLeftOutAndTold) {
    Document list(office());
    fill(list, "A1", some_refused());
    const fs::path path = office().file("some.csv");
    const Outcome outcome = run(list, "ExportAccounts", to(path, "google"));
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(codes_of(outcome), (Texts{"Sheet1.A3 name-incomplete", "Sheet1.C4 password-too-short"}));
    EXPECT_EQ(google_takes(content_of(path)).size(), 1U);
    EXPECT_NE(outcome.summary.find("2 rows were left out"), std::string::npos) << outcome;
}

TEST(Export, NothingIsWrittenWhereThatIsWantedOrNothingIsLeft) {
    Document list(office());
    fill(list, "A1", some_refused());
    const fs::path path = office().file("none.csv");
    const Outcome refused = run(list, "ExportAccounts", to(path, "google", {{"Incomplete", as_any("refuse")}}));
    EXPECT_EQ(refused.error, "file-not-written") << refused;
    EXPECT_EQ(codes_of(refused), (Texts{"Sheet1.A3 name-incomplete", "Sheet1.C4 password-too-short"}));
    EXPECT_EQ(run(list, "ExportAccounts", to(path, "google", {{"Rows", as_any("3:4")}})).error, "file-not-written");
    EXPECT_FALSE(fs::exists(path));
    EXPECT_TRUE(run(list, "ExportAccounts", to(path, "google", {{"Incomplete", as_any("keep")}})).success);
    EXPECT_EQ(CsvReader(content_of(path)).lines().size(), 4U);
}

TEST(Export, HostileValuesComeBackAsTheyWere) {
    Document list(office());
    const Rows rows = {{"Given name", "Family name", "Username", "Password"},
                       {"=1+1", "O’Connor, \"Ana\"", "a1", "=Cmd|'/C'!A0"},
                       {"Ana\nMaria", "Šťastná 🌻", "a2", "\"Quote,d\"1"},
                       {"@SUM(A1)", "-Costa", "a3", "0012345Aa!"},
                       {"TRUE", "1e10", "a4", "+Aa1,\"x;y"}};
    fill(list, "A1", rows);
    const fs::path path = office().file("hostile.csv");
    const Outcome outcome = run(list, "ExportAccounts", to(path, "moodle", {{"Domain", as_any("x.example")}}));
    EXPECT_TRUE(outcome.findings.empty()) << outcome;
    const auto taken = moodle_takes(content_of(path));
    ASSERT_EQ(taken.size(), 4U);
    for (std::size_t at = 0; at < 4; ++at) {
        EXPECT_EQ(taken[at].given, rows[at + 1][0]);
        EXPECT_EQ(taken[at].family, rows[at + 1][1]);
        EXPECT_EQ(taken[at].password, rows[at + 1][3]);
    }
}

TEST(Export, WhatCannotBeIsRefusedInWords) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("refused.csv");
    for (const char* format : {"etwinning", "nist", "txt", "pdf"}) {
        const Outcome outcome = run(list, "ExportAccounts", to(path, format));
        EXPECT_EQ(outcome.error, "argument-invalid") << format;
        EXPECT_FALSE(outcome.summary.empty());
    }
    EXPECT_EQ(run(list, "ExportAccounts", {{"Format", as_any("moodle")}}).error, "argument-invalid") << "no Url";
    for (const auto& [name, value] :
         {std::pair("Domain", "@school"), std::pair("OrgUnit", "Pupils"), std::pair("Incomplete", "perhaps")})
        EXPECT_EQ(run(list, "ExportAccounts", to(path, "google", {{name, as_any(value)}})).error, "argument-invalid")
            << name;
    EXPECT_EQ(run(list, "ExportAccounts", to(office().file("nowhere") / "x.csv", "google")).error, "file-not-written");
    EXPECT_FALSE(fs::exists(path));
}

TEST(Export, TheFileIsWrittenAsAskedWhereNoWindowCanBeShown) {
    Document list(office());
    fill(list, "A1", accounts());
    const fs::path path = office().file("no-window.csv");
    EXPECT_TRUE(run(list, "ExportAccounts", to(path, "moodle", {{"Interactive", as_any(true)}})).success);
    EXPECT_EQ(moodle_takes(content_of(path)).size(), 2U);
    EXPECT_EQ(run(list, "ExportAccounts", {{"Interactive", as_any(true)}}).error, "cancelled") << "nobody names a file";
}

TEST(Export, HiddenRowsAreLeftOut) {
    Document list(office());
    fill(list, "A1", accounts());
    hide_row(list, 3);
    const fs::path path = office().file("hidden.csv");
    const Outcome outcome = run(list, "ExportAccounts", to(path, "moodle"));
    EXPECT_EQ(moodle_takes(content_of(path)).size(), 1U);
    EXPECT_NE(outcome.summary.find("1 hidden row was left out."), std::string::npos) << outcome;
    hide_row(list, 2);
    hide_row(list, 4);
    const Outcome nobody = run(list, "ExportAccounts", to(office().file("nobody.csv"), "moodle"));
    EXPECT_EQ(nobody.error, "no-rows");
    EXPECT_NE(nobody.summary.find("All rows are hidden"), std::string::npos) << nobody;
}

}  // namespace
}  // namespace classkeys::tests
