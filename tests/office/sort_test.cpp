// Sorting in a real office: whole rows, one undo step, nothing else touched.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;
using namespace std::chrono_literals;

const Arguments silent = {{"Interactive", as_any(false)}};
const Arguments oldest = {{"Order", as_any("oldest")}};

Rows text_export() {
    return {{"Pupil name", "Username", "Invited on"},
            {"Ana", "ana", "08.10.2019"},
            {"Bea", "bea", "06.11.2020"},
            {"Cleo", "cleo", "21.11.2019"},
            {"Dan", "dan", "01.02.2021"}};
}

TEST(Sort, TextDatesNewestFirstUnderTheHeader) {
    Document list(office());
    fill(list, "A1", text_export());
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown_block(list, "A1:C5"), (Rows{{"Pupil name", "Username", "Invited on"},
                                                {"Dan", "dan", "01.02.2021"},
                                                {"Bea", "bea", "06.11.2020"},
                                                {"Cleo", "cleo", "21.11.2019"},
                                                {"Ana", "ana", "08.10.2019"}}));
    EXPECT_EQ(outcome.changed, 2);  // Bea and Cleo are where they belong
    EXPECT_EQ(outcome.skipped, 2);
    EXPECT_EQ(outcome.summary, "Sorted by invited-on date, newest first: 2 rows moved.");
    EXPECT_EQ(list.undo_titles(), Texts{"Sort by invited-on date"});
    EXPECT_EQ(tagged(list, "D2"), "E:");
    const auto after = snapshot(list);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    list.redo();
    EXPECT_TRUE(same(after, snapshot(list)));
}

TEST(Sort, RealAndTextDatesMixKeepTheirValues) {
    Document list(office());
    fill(list, "A1", text_export());
    set_date(list, "C3", 2018y / 1 / 5);
    EXPECT_TRUE(run(list, "SortByInvitedOn", oldest).success);
    EXPECT_EQ(column_of(list, "A2:A5"), (Texts{"Bea", "Ana", "Cleo", "Dan"}));
    EXPECT_EQ(tagged(list, "C2"), "V:43105");
    EXPECT_EQ(tagged(list, "C3"), "T:08.10.2019");
}

TEST(Sort, RealDatesAlone) {
    for (const char* order : {"newest", "oldest"}) {
        Document list(office());
        fill(list, "A1", {{"Pupil name", "Invited on"}, {"Ana"}, {"Bea"}, {"Cleo"}, {"Dan"}, {"Eva"}});
        set_date(list, "B2", 2019y / 10 / 8);
        set_date(list, "B3", 2021y / 2 / 1);
        set_date(list, "B5", 2019y / 10 / 8);
        set_date(list, "B6", 2018y / 3 / 1);
        list.clear_undo();
        const auto before = snapshot(list);
        const Outcome outcome = run(list, "SortByInvitedOn", {{"Order", as_any(order)}});
        EXPECT_TRUE(outcome.success) << outcome;
        const bool newest = std::string(order) == "newest";
        EXPECT_EQ(column_of(list, "A2:A6"),
                  (newest ? Texts{"Bea", "Ana", "Dan", "Eva", "Cleo"} : Texts{"Eva", "Ana", "Dan", "Bea", "Cleo"}));
        EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.B6 date-missing"});
        list.undo();
        EXPECT_TRUE(same(before, snapshot(list)));
    }
}

TEST(Sort, FormulasNotesColoursAndHiddenRowsGoWithTheirRow) {
    Document list(office());
    fill(list, "A1", text_export());
    set_text(list, "D1", "Mail");
    for (int row = 2; row <= 5; ++row) {
        const std::string number = std::to_string(row);
        set_formula(list, "D" + number, "=B" + number + "&\"@school.example\"");
    }
    add_note(list, "A2", "Ana's note");
    set_background(list, "A3", 0x00ff00);
    hide_row(list, 4);
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_EQ(column_of(list, "D2:D5"),
              (Texts{"dan@school.example", "bea@school.example", "cleo@school.example", "ana@school.example"}));
    EXPECT_EQ(tagged(list, "D5"), "F:=B5&\"@school.example\"");
    EXPECT_TRUE(outcome.findings.empty()) << outcome;
    const auto after = snapshot(list);
    EXPECT_EQ(after.cells.at({4, 0}).note, "Ana's note");
    EXPECT_EQ(after.cells.at({2, 0}).background, 0x00ff00);
    EXPECT_EQ(after.hidden_rows, std::set<int>{4});
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    list.redo();
    EXPECT_TRUE(same(after, snapshot(list)));
}

// Calc's own sort leaves out columns at the edges that hold no value.
TEST(Sort, ColoursAndNotesInColumnsWithoutValuesGoWithTheirRow) {
    for (const bool real_dates : {false, true}) {
        Document list(office());
        Rows rows = text_export();
        for (auto& row : rows) row.insert(row.begin(), ""), row.emplace_back("");
        rows[0].front() = "Paid", rows[0].back() = "Remark";
        fill(list, "A1", rows);
        if (real_dates)
            for (int row = 2; row <= 5; ++row) set_date(list, "D" + std::to_string(row), 2019y / row / 1);
        for (const char* cell : {"A2", "E2", "A5"}) {
            set_background(list, cell, 0x00ff00);
            add_note(list, cell, "Ana's or Dan's");
        }
        list.clear_undo();
        const auto before = snapshot(list);
        EXPECT_TRUE(run(list, "SortByInvitedOn", silent).success);
        const auto after = snapshot(list);
        EXPECT_EQ(column_of(list, "B2:B5"),
                  (real_dates ? Texts{"Dan", "Cleo", "Bea", "Ana"} : Texts{"Dan", "Bea", "Cleo", "Ana"}));
        for (const Place place : {Place{4, 0}, Place{4, 4}, Place{1, 0}}) {
            ASSERT_TRUE(after.cells.contains(place)) << place;
            EXPECT_EQ(after.cells.at(place).content, "E:") << place;
            EXPECT_EQ(after.cells.at(place).note, "Ana's or Dan's") << place;
            EXPECT_EQ(after.cells.at(place).background, 0x00ff00) << place;
        }
        list.undo();
        EXPECT_TRUE(same(before, snapshot(list)));
        list.redo();
        EXPECT_TRUE(same(after, snapshot(list)));
        EXPECT_EQ(list.undo_titles(), Texts{"Sort by invited-on date"});
    }
}

TEST(Sort, AFormulaThatReadsAnotherRowIsNamed) {
    Document list(office());
    fill(list, "A1", text_export());
    set_formula(list, "D2", "=B2&B4");
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.D5 formula-reads-other-row"});
}

TEST(Sort, EqualDatesKeepTheirOrderAndUnreadableOnesComeLast) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Invited on"},
          {"Ana", "Never"},
          {"Bea", "06.11.2020"},
          {"Cleo", ""},
          {"Dan", "6.11.2020"},
          {"Eva", "31.02.2018"},
          {"Fay", "07.11.2020"}});
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_EQ(column_of(list, "A2:A7"), (Texts{"Fay", "Bea", "Dan", "Ana", "Cleo", "Eva"}));
    EXPECT_EQ(codes_of(outcome),
              (Texts{"Sheet1.B5 date-unreadable", "Sheet1.B6 date-missing", "Sheet1.B7 date-unreadable"}));
}

TEST(Sort, AColumnThatTellsNoDayFromMonthIsSaidOnceOnItsHeader) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Invited on"}, {"Ana", "1/1/2012"}, {"Bea", "9/1/2012"}});
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.B1 date-ambiguous"});
}

TEST(Sort, NothingReadableChangesNothing) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Invited on"}, {"Ana", "Never"}, {"Bea", "–"}});
    list.clear_undo();
    const Outcome outcome = run(list, "SortByInvitedOn", silent);
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_TRUE(list.undo_titles().empty());
}

TEST(Sort, ABlankRowDoesNotEndTheTable) {
    Document list(office());
    fill(list, "A1", text_export());
    fill(list, "A7", {{"Eva", "eva", "05.05.2022"}});
    EXPECT_TRUE(run(list, "SortByInvitedOn", silent).success);
    EXPECT_EQ(column_of(list, "A2:A7"), (Texts{"Eva", "Dan", "Bea", "Cleo", "Ana", ""}));
}

TEST(Sort, OnlyTheAskedRowsMove) {
    Document list(office());
    fill(list, "A1", text_export());
    const Outcome outcome = run(list, "SortByInvitedOn", {{"Rows", as_any("2;4:5")}});
    EXPECT_EQ(column_of(list, "A2:A5"), (Texts{"Dan", "Bea", "Cleo", "Ana"}));
    EXPECT_EQ(outcome.changed, 2);
    EXPECT_EQ(outcome.skipped, 2);
}

TEST(Sort, ConvertingMakesRealDates) {
    Document list(office());
    fill(list, "A1", text_export());
    set_text(list, "C5", "2021-02-01 14:05");
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "SortByInvitedOn", {{"ConvertDates", as_any(true)}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(column_of(list, "A2:A5"), (Texts{"Dan", "Bea", "Cleo", "Ana"}));
    EXPECT_EQ(tagged(list, "C3"), "V:44141");
    EXPECT_EQ(shown(list, "C3"), "11/06/20");
    EXPECT_EQ(shown(list, "C2"), "02/01/21 02:05 PM");
    EXPECT_EQ(list.undo_titles().size(), 1U);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST(Sort, DatesBeforeAnySpreadsheetsEpoch) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Invited on"}, {"Ana", "01.01.1900"}, {"Bea", "01.01.1890"}, {"Cleo", "31.12.1899"}});
    EXPECT_TRUE(run(list, "SortByInvitedOn", oldest).success);
    EXPECT_EQ(column_of(list, "A2:A4"), (Texts{"Bea", "Cleo", "Ana"}));
}

TEST(Sort, TheLastColumnOfTheSheetInUse) {
    Document list(office());
    fill(list, "AMH1", text_export());
    EXPECT_TRUE(run(list, "SortByInvitedOn", {{"Range", as_any("AMH1:AMJ5")}}).success);
    EXPECT_EQ(column_of(list, "AMH2:AMH5"), (Texts{"Dan", "Bea", "Cleo", "Ana"}));
}

TEST(Sort, NoRoomForKeysIsSaidAndNothingTouched) {
    Document list(office());
    fill(list, "A1", text_export());
    fill(list, "D2", {{"note"}, {"note"}, {"note"}, {"note"}});
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "SortByInvitedOn", {{"Range", as_any("A1:C5")}});
    EXPECT_EQ(outcome.error, "no-space") << outcome;
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
