// The panel of "Check accounts" beside the sheet: walking through what was found, mending it, and following the sheet.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "panel.hpp"
#include "snapshot.hpp"

namespace classkeys::tests {
namespace {

class FindingsPanel : public testing::Test {
 protected:
    FindingsPanel() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "ana.costa", "short"},
              {"Li Wu", "li.wu", "blue-tiger-42"},
              {"Bo Ek", "bo.ek", "tiny"},
              {"Cy Ray", "ana.costa", "green-frog-57"}});
    }

    Controls check() {
        const Outcome outcome = run(list, "CheckAccounts");
        EXPECT_TRUE(outcome.success) << outcome;
        return findings_panel(list);
    }

    Document list;
};

std::vector<std::string> cells_of(const Controls& panel) {
    std::vector<std::string> cells;
    for (const auto& row : grid_rows(panel, 3)) cells.push_back(row[0]);
    return cells;
}

TEST_F(FindingsPanel, ShowsEachFindingAndMendsThoseOfAKind) {
    const Controls panel = check();
    EXPECT_EQ(note_that_contains(panel, "look at"), "7 things to look at.");
    EXPECT_EQ(
        grid_rows(panel, 3).at(0),
        (std::vector<std::string>{"B2", "Ana Costa", "Row 5 has the same username. Only one pupil can have it."}));
    EXPECT_FALSE(panel.control("Make a new one").enabled()) << "nothing is chosen";
    select_row(panel, 1);
    EXPECT_TRUE(panel.control("Make a new one").enabled());
    EXPECT_EQ(list.cursor(), "0 C2") << "choosing a finding goes to its cell";
    EXPECT_NE(note_that_contains(panel, "The password has 5 characters"), "") << "its sentence stands below, in full";
    panel.control("All of this kind").press();
    wait_for_note(panel, "3 things");
    EXPECT_EQ(cells_of(panel), (std::vector<std::string>{"B2", "B5", "B5"})) << "both short passwords are new";
    select_row(panel, 1);
    panel.control("Make a new one").press();
    wait_for_note(panel, "4 pupils checked: all is well.");
    EXPECT_EQ(shown(list, "B5"), "cy.ray");
    EXPECT_EQ(shown(list, "B2"), "ana.costa");
    EXPECT_NE(shown(list, "C4"), "tiny");
    EXPECT_EQ(shown(list, "C3"), "blue-tiger-42");
    EXPECT_EQ(list.undo_titles().front(), "Generate usernames");
}

TEST_F(FindingsPanel, FollowsTheSheet) {
    const Controls panel = check();
    list.select("E9");  // elsewhere: the table is followed, not the cursor
    fill(list, "A6", {{"Dee Fox", "dee.fox", ""}});
    wait_for_note(panel, "8 things");
    EXPECT_EQ(cells_of(panel).back(), "C6") << "a row that was added";
    fill(list, "C2", {{"pear-cloud-38"}});
    wait_for_note(panel, "6 things");
    EXPECT_EQ(cells_of(panel), (std::vector<std::string>{"B2", "C4", "C4", "B5", "B5", "C6"}));
    list.undo();
    wait_for_note(panel, "8 things");
}

TEST_F(FindingsPanel, LooksAtTheTableWhereTheCursorIsOnceAskedTo) {
    const Controls panel = check();
    list.insert_sheet("Other");
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}}, 1);
    list.select("A1", 1);
    panel.control("Check again").press();
    wait_for_note(panel, "1 thing");
    EXPECT_EQ(cells_of(panel), std::vector<std::string>{"B2"});
}

TEST_F(FindingsPanel, SaysWhatCannotBeChecked) {
    const Controls panel = check();
    list.insert_sheet("Other");
    list.select("A1", 1);
    panel.control("Check again").press();
    EXPECT_NE(note_that_contains(panel, "There is no table"), "");
    EXPECT_TRUE(cells_of(panel).empty());
    EXPECT_FALSE(panel.control("Mark in the sheet").enabled());
}

TEST_F(FindingsPanel, ChecksByItselfWhenItIsOpenedByHand) {
    deck_of(list)->activate(true);
    const Controls panel = findings_panel(list);
    wait_for_note(panel, "7 things");
}

TEST_F(FindingsPanel, MarksAndTakesMarksBack) {
    const auto before = snapshot(list);
    const Controls panel = check();
    panel.control("Mark in the sheet").press();
    EXPECT_NE(snapshot(list).cells.at({1, 2}).note.find("ClassKeys:"), std::string::npos);
    panel.control("Remove marks").press();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST_F(FindingsPanel, SaysWhatForbidsMending) {
    protect(list);
    const Controls panel = check();
    select_row(panel, 1);
    panel.control("Make a new one").press();
    EXPECT_NE(note_that_contains(panel, "is protected"), "");
    EXPECT_EQ(shown(list, "C2"), "short");
}

TEST_F(FindingsPanel, StaysWhereItsSheetIsGone) {
    list.insert_sheet("List");
    fill(list, "A1", {{"Pupil name", "Password"}, {"Ana Costa", "short"}}, 1);
    list.select("A1", 1);
    const Controls panel = check();
    list.remove_sheet("List");
    select_row(panel, 0);
    EXPECT_EQ(shown(list, "C2"), "short");
    list.select("A1");
    panel.control("Check again").press();
    wait_for_note(panel, "7 things");
}

TEST_F(FindingsPanel, EachDocumentHasItsOwn) {
    const Controls panel = check();
    Document other(office());
    fill(other, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
    ASSERT_TRUE(run(other, "CheckAccounts").success);
    EXPECT_EQ(note_that_contains(findings_panel(other), "look at"), "1 thing to look at.");
    EXPECT_EQ(note_that_contains(panel, "look at"), "7 things to look at.");
}

}  // namespace
}  // namespace classkeys::tests
