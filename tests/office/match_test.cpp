// MatchExport in a real office, and CreateAccounts with an export: what comes from a range, a sheet and every kind of
// file.
#include "suite.hpp"

#include <fstream>

namespace classkeys::tests {
namespace {

using namespace std::string_literals;
using Texts = std::vector<std::string>;

Rows class_list() {
    return {{"Pupil name", "Username", "Password"},
            {"Pedro Sánchez", "pedro.sanchez", "blue-tiger-42"},
            {"Ana Costa", "ana.costa", "kite-desk-07"},
            {"Li Wu", "", "lemon-river-17"},
            {"Putri", "", ""}};
}

Rows export_rows() {
    return {{"Pupil name", "Username", "Invited on"},
            {"Ana Costa", "ana.costa", "08.10.2019"},
            {"Sanchez Pedro", "pedro.sanchez.1", "06.11.2020"},
            {"Ana Costa", "ana.costa", "01.02.2021"},
            {"Li Wu", "li.wu", "21.11.2019"},
            {"Cem Su", "cem.su", "21.11.2019"}};
}

// The class list in the first sheet, the export in a second one.
struct TwoSheets {
    Document list;

    TwoSheets() : list(office()) {
        fill(list, "A1", class_list());
        list.insert_sheet("Export");
        fill(list, "B2", export_rows(), 1);
        list.clear_undo();
    }
};

void expect_matched(Document& list, const Outcome& outcome) {
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 3);
    EXPECT_EQ(outcome.skipped, 1);
    EXPECT_EQ(shown_block(list, "A1:D5"), (Rows{{"Pupil name", "Username", "Password", "Invited on"},
                                                {"Pedro Sánchez", "pedro.sanchez.1", "blue-tiger-42", "06.11.2020"},
                                                {"Ana Costa", "ana.costa", "kite-desk-07", "01.02.2021"},
                                                {"Li Wu", "li.wu", "lemon-river-17", "21.11.2019"},
                                                {"Putri", "", "", ""}}));
    EXPECT_EQ(codes_of(outcome),
              (Texts{"Sheet1.B2 username-changed", "Sheet1.A5 not-in-export", "Sheet1.A1 not-in-list"}));
}

TEST(Match, ARangeOfTheDocumentInOneUndoStep) {
    TwoSheets two;
    Document& list = two.list;
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "MatchExport", {{"Export", as_any("Export.B2:D7")}});
    expect_matched(list, outcome);
    EXPECT_NE(outcome.findings.at(0).message.find("pedro.sanchez → pedro.sanchez.1"), std::string::npos);
    EXPECT_NE(outcome.findings.at(2).message.find("Cem Su"), std::string::npos);
    EXPECT_EQ(list.undo_titles(), Texts{"Match with an export"});
    const auto after = snapshot(list);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    list.redo();
    EXPECT_TRUE(same(after, snapshot(list)));
}

TEST(Match, ASheetByItsName) {
    TwoSheets two;
    expect_matched(two.list, run(two.list, "MatchExport", {{"Export", as_any("Export")}}));
}

TEST(Match, TheNamedExportIsMatchedWhereNoWindowCanBeShown) {
    TwoSheets two;
    expect_matched(two.list,
                   run(two.list, "MatchExport", {{"Interactive", as_any(true)}, {"Export", as_any("Export")}}));
    EXPECT_EQ(run(two.list, "MatchExport", {{"Interactive", as_any(true)}}).error, "cancelled") << "nobody names one";
}

TEST(Match, ASecondTimeThereIsNothingNew) {
    TwoSheets two;
    run(two.list, "MatchExport", {{"Export", as_any("Export")}});
    two.list.clear_undo();
    const Outcome again = run(two.list, "MatchExport", {{"Export", as_any("Export")}});
    EXPECT_TRUE(again.success) << again;
    EXPECT_EQ(again.changed, 0);
    EXPECT_TRUE(two.list.undo_titles().empty());
    EXPECT_EQ(codes_of(again), (Texts{"Sheet1.A5 not-in-export", "Sheet1.A1 not-in-list"}));
}

// A file beside the others of the office, with these bytes.
rtl::OUString file_with(const std::string& name, const std::string& bytes) {
    const auto path = office().file(name);
    std::ofstream(path, std::ios::binary) << bytes;
    return file_url(path);
}

std::string lines(const Rows& rows, char separator) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) text += (at == 0 ? ""s : std::string(1, separator)) + row[at];
        text += "\r\n";
    }
    return text;
}

std::string page(const Rows& rows, const std::string& head) {
    std::string text = "<html><head>" + head + "</head><body><table>";
    for (const auto& row : rows) {
        text += "<tr>";
        for (const auto& cell : row) text += "<td>" + cell + "</td>";
        text += "</tr>";
    }
    return text + "</table></body></html>";
}

std::string utf16(std::string_view ascii, bool low_first) {
    std::string out = low_first ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : ascii) out += low_first ? std::string{c, '\0'} : std::string{'\0', c};
    return out;
}

TEST(Match, EveryKindOfTextFile) {
    const std::string semicolons = lines(export_rows(), ';');
    const std::pair<const char*, std::string> files[] = {
        {"commas.csv", lines(export_rows(), ',')},
        {"semicolons.csv", semicolons},
        {"tabs.xls", lines(export_rows(), '\t')},
        {"mark.csv", "\xEF\xBB\xBF" + semicolons},
        {"named.csv", "sep=;\r\n" + semicolons},
        {"wide.csv", utf16(semicolons, true)},
        {"wide-high-first.txt", utf16(lines(export_rows(), '\t'), false)},
        {"page.xls", page(export_rows(), "<meta charset=\"utf-8\">")},
    };
    for (const auto& [name, bytes] : files) {
        SCOPED_TRACE(name);
        Document list(office());
        fill(list, "A1", class_list());
        expect_matched(list, run(list, "MatchExport", {{"Export", uno::Any(file_with(name, bytes))}}));
    }
}

TEST(Match, SpreadsheetFilesOfEveryFormat) {
    Document exported(office());
    exported.insert_sheet("Pupils");
    fill(exported, "C5", export_rows(), 1);
    const std::pair<const char*, const char*> formats[] = {
        {"export.ods", "calc8"}, {"export.xlsx", "Calc MS Excel 2007 XML"}, {"export.xls", "MS Excel 97"}};
    for (const auto& [name, filter] : formats) {
        SCOPED_TRACE(name);
        const auto path = exported.save_as(name, filter);
        Document list(office());
        fill(list, "A1", class_list());
        expect_matched(list, run(list, "MatchExport", {{"Export", uno::Any(file_url(path))}}));
    }
}

TEST(Match, AccentsInAnyEncoding) {
    const std::pair<const char*, std::string> files[] = {
        {"utf8.csv", "Name;Username\nJosé Núñez;jose.nunez.1\n"},
        {"one-byte.csv",
         "Name;Username\nJos\xE9 N\xFA\xF1"
         "ez;jose.nunez.1\n"},
        {"page-unmarked.xls", page({{"Name", "Username"}, {"José Núñez", "jose.nunez.1"}}, "")},
        {"page-one-byte-unmarked.xls", page({{"Name", "Username"},
                                             {"Jos\xE9 N\xFA\xF1"
                                              "ez",
                                              "jose.nunez.1"}},
                                            "")},
        {"page-utf8.xls", page({{"Name", "Username"}, {"José Núñez", "jose.nunez.1"}}, "<meta charset=\"utf-8\">")},
        {"page-one-byte.xls", page({{"Name", "Username"},
                                    {"Jos\xE9 N\xFA\xF1"
                                     "ez",
                                     "jose.nunez.1"}},
                                   "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")},
    };
    for (const auto& [name, bytes] : files) {
        Document list(office());
        fill(list, "A1", {{"Name", "Username"}, {"José Núñez", "jose.nunez"}});
        EXPECT_EQ(run(list, "MatchExport", {{"Export", uno::Any(file_with(name, bytes))}}).changed, 1) << name;
        EXPECT_EQ(tagged(list, "B2"), "T:jose.nunez.1") << name;
    }
}

TEST(Match, ValuesOfATextFileStayTextAndThoseAPageChangesAreTold) {
    const Rows rows = {{"Name", "Username", "Password"}, {"Ana Costa", "0012", "1e10"}, {"Bo Ek", "007", "1/2"}};
    Document list(office());
    fill(list, "A1", {{"Name", "Username", "Password"}, {"Ana Costa"}, {"Bo Ek"}});
    EXPECT_EQ(run(list, "MatchExport", {{"Export", uno::Any(file_with("digits.csv", lines(rows, ';')))}}).changed, 2);
    EXPECT_EQ(tagged(list, "B2"), "T:0012");
    EXPECT_EQ(tagged(list, "B3"), "T:007");
    Document other(office());
    fill(other, "A1", {{"Name", "Username", "Password"}, {"Ana Costa"}, {"Bo Ek"}});
    const Outcome outcome = run(other, "MatchExport", {{"Export", uno::Any(file_with("digits.xls", page(rows, "")))}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(tagged(other, "B2"), "E:") << "a number is no username";
    EXPECT_GE(std::ranges::count(codes_of(outcome), "Sheet1.A1 value-changed-on-loading"), 2) << outcome;
}

TEST(Match, TheFileIsClosedAgainAndStaysAsItWas) {
    const rtl::OUString url = file_with("closed.csv", lines(export_rows(), ';'));
    Document list(office());
    fill(list, "A1", class_list());
    expect_matched(list, run(list, "MatchExport", {{"Export", uno::Any(url)}}));
    for (const auto& entry : std::filesystem::directory_iterator(office().file("closed.csv").parent_path()))
        EXPECT_EQ(entry.path().filename().string().find(".~lock.closed"), std::string::npos) << entry.path();
}

TEST(Match, RealDatesStayRealDates) {
    Document list(office());
    fill(list, "A1", {{"Name", "Username", "Invited on"}, {"Ana Costa", "ana.costa", ""}});
    list.insert_sheet("Export");
    fill(list, "A1", {{"Name", "Username", "Invited on"}, {"Ana Costa", "ana.costa", ""}}, 1);
    set_date(list, "C2", std::chrono::year(2020) / 11 / 6, 1);
    list.clear_undo();
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "MatchExport", {{"Export", as_any("Export")}}).changed, 1);
    EXPECT_EQ(tagged(list, "C2"), "V:44141");
    EXPECT_NE(shown(list, "C2"), "44141");
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST(Match, PasswordsOfLastMonthsListOntoAFreshExport) {
    Document fresh(office());
    fill(fresh, "A1", export_rows());
    fresh.insert_sheet("Last month");
    fill(fresh, "A1", class_list(), 1);
    const Outcome outcome =
        run(fresh, "MatchExport", {{"Export", as_any("'Last month'.A1:C5")}, {"Passwords", as_any(true)}});
    EXPECT_EQ(outcome.changed, 4) << outcome;
    EXPECT_EQ(column_of(fresh, "D1:D6"),
              (Texts{"Password", "kite-desk-07", "blue-tiger-42", "kite-desk-07", "lemon-river-17", ""}));
    EXPECT_EQ(column_of(fresh, "B2:B6"), (Texts{"ana.costa", "pedro.sanchez.1", "ana.costa", "li.wu", "cem.su"}))
        << "usernames stay";
}

TEST(Match, TwoCandidatesAreLeftAlone) {
    Document list(office());
    fill(list, "A1", {{"Name", "Username"}, {"Ana Li", ""}});
    list.insert_sheet("Export");
    fill(list, "A1", {{"Name", "Username"}, {"Ana Li", "ana.li"}, {"Ana Li", "ana.li.1"}}, 1);
    const Outcome outcome = run(list, "MatchExport", {{"Export", as_any("Export")}});
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.A2 match-ambiguous"});
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_EQ(tagged(list, "B2"), "E:");
}

TEST(Match, HiddenRowsAreLeftAlone) {
    TwoSheets two;
    hide_row(two.list, 2);
    const Outcome outcome = run(two.list, "MatchExport", {{"Export", as_any("Export")}});
    EXPECT_EQ(outcome.changed, 2) << outcome;
    EXPECT_EQ(tagged(two.list, "B2"), "T:pedro.sanchez");
}

TEST(Match, WhatCannotBeIsRefusedAndNothingTouched) {
    TwoSheets two;
    fill(two.list, "H1", {{"Shoe size"}, {"42"}}, 1);
    two.list.clear_undo();
    const auto before = snapshot(two.list);
    const rtl::OUString no_table = file_with("empty.csv", "");
    const std::pair<Arguments, const char*> refusals[] = {
        {{{"Interactive", as_any(false)}}, "argument-invalid"},
        {{{"Export", as_any("Nowhere.A1:B2")}}, "argument-invalid"},
        {{{"Export", as_any("no such sheet")}}, "argument-invalid"},
        {{{"Export", as_any("Sheet1.A1:C5")}}, "argument-invalid"},
        {{{"Export", uno::Any(file_url(office().file("missing.csv")))}}, "argument-invalid"},
        {{{"Export", uno::Any(no_table)}}, "no-rows"},
        {{{"Export", as_any("Export.H1:H2")}}, "column-not-found"},
        {{{"Export", as_any("Export")}, {"Passwords", as_any(true)}}, "column-not-found"},
    };
    for (const auto& [arguments, code] : refusals) EXPECT_EQ(run(two.list, "MatchExport", arguments).error, code);
    EXPECT_TRUE(same(before, snapshot(two.list)));
    EXPECT_TRUE(two.list.undo_titles().empty());
    protect(two.list);
    EXPECT_EQ(run(two.list, "MatchExport", {{"Export", as_any("Export")}}).error, "sheet-protected");
}

TEST(CreateAccounts, PupilsOfAnExportKeepTheirAccounts) {
    Document list(office());
    fill(list, "A1",
         {{"Name", "Username", "Password"}, {"Ana Costa"}, {"Bo Ek"}, {"Cem Su"}, {"Ana Li"}, {"Dea Costa"}});
    list.insert_sheet("2024");
    fill(list, "A1",
         {{"Name", "Username", "Password"},
          {"Costa, Ana", "ana.costa.1", "kite-desk-07"},
          {"Bo Ek", "bo.ek", ""},
          {"Other Pupil", "cem.su", "x"},
          {"Ana Li", "ana.li", "y"},
          {"Ana Li", "ana.li.1", "z"}},
         1);
    list.clear_undo();
    const Outcome outcome = run(list, "CreateAccounts", {{"Export", as_any("2024")}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(column_of(list, "B2:B6"), (Texts{"ana.costa.1", "bo.ek", "cem.su.1", "", "dea.costa"}));
    EXPECT_EQ(tagged(list, "C2"), "T:kite-desk-07");
    EXPECT_EQ(tagged(list, "C3"), "E:") << "the account is there, and nobody knows its password";
    EXPECT_NE(tagged(list, "C4"), "E:");
    EXPECT_EQ(tagged(list, "C5"), "E:");
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.A5 match-ambiguous"});
    EXPECT_EQ(outcome.changed, 4);
    EXPECT_EQ(list.undo_titles().size(), 1U);
}

}  // namespace
}  // namespace classkeys::tests
