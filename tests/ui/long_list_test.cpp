// Windows over a list that is longer than what they show first: the rest is read behind it, before anything is written.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "panel.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

constexpr int pupils = 1500;

class LongList : public testing::Test {
 protected:
    LongList() : list(office()) {
        Rows rows = {{"Pupil name", "Username", "Password", "Invited on"}};
        for (int pupil = 0; pupil < pupils; ++pupil) {
            const std::string number = std::to_string(pupil);
            rows.push_back({"Ana Costa", "pupil." + number, "Blue-tiger-" + number, "08.10.2019"});
        }
        rows[1] = {"Ana Costa", "", "", "08.10.2019"};
        rows[pupils] = {"Bo Ek", "ana.costa", "Kite-desk-07", "09.10.2020"};
        fill(list, "A1", rows);
        list.clear_undo();
    }

    // Runs the command, waits until all is read, lets `user` look, and presses the button.
    template <class User>
    Outcome go(const char* command, const char* title, const char* button, User user) {
        return while_running(
            office(), [&] { return run(list, command); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                wait_for_note(window, "1500 pupils");
                user(window);
                EXPECT_TRUE(window.control(button).enabled());
                window.press(button == std::string("Cancel") ? "cancel" : "ok");
                if (button != std::string("Cancel")) Window::wait_for(office(), title, Kind::message).press("ok");
            });
    }

    Document list;
};

TEST_F(LongList, AccountsKeepClearOfUsernamesFarBelow) {
    Rows shown_rows;
    const Outcome outcome = go("CreateAccounts", "Create accounts", "Create", [&](const Window& window) {
        wait_for_note(window, "1300 more");
        shown_rows = grid_rows(window, 4);
    });
    EXPECT_EQ(outcome.changed, 1) << outcome;
    EXPECT_EQ(shown(list, "B2"), "ana.costa.1");
    EXPECT_EQ(shown_rows.at(0).at(1), "ana.costa.1");
    EXPECT_EQ(shown_rows.at(0).at(2), shown(list, "C2"));
}

TEST_F(LongList, SortingBringsUpTheLastRow) {
    const Outcome outcome = go("SortByInvitedOn", "Sort by invited-on date", "Sort",
                               [&](const Window& window) { EXPECT_EQ(grid_rows(window, 3).at(0).at(0), "Bo Ek"); });
    EXPECT_EQ(outcome.changed, pupils) << outcome;
    EXPECT_EQ(shown(list, "A2"), "Bo Ek");
}

TEST_F(LongList, MatchingFindsThePupilFarBelow) {
    list.insert_sheet("Export");
    fill(list, "A1", {{"Pupil name", "Username", "Invited on"}, {"Bo Ek", "bo.ek.7", "10.10.2021"}}, 1);
    go("MatchExport", "Match with an export", "Bring in", [&](const Window& window) {
        wait_for_note(window, "1300 more");
        EXPECT_NE(note_that_contains(window, "To be changed: 1."), "");
    });
    EXPECT_EQ(shown(list, "B1501"), "bo.ek.7");
}

TEST_F(LongList, ThePanelListsTheFirstOfVeryManyFindings) {
    Rows short_ones(pupils, {"short"});
    fill(list, "C2", short_ones);
    ASSERT_TRUE(run(list, "CheckAccounts").success);
    const Controls panel = findings_panel(list);
    wait_for_note(panel, "more rows are not shown");
    EXPECT_EQ(note_that_contains(panel, "look at"), "4502 things to look at. 3502 more rows are not shown.");
}

TEST_F(LongList, HandOutsHaveEveryPupil) {
    go("MakeHandouts", "Save hand-outs", "Cancel",
       [&](const Window& window) { EXPECT_NE(note_that_contains(window, "Pupils in it: 1500."), ""); });
}

TEST_F(LongList, ExportsHaveEveryPupilOfWhateverPlatform) {
    go("ExportAccounts", "Export accounts", "Cancel", [&](const Window& window) {
        EXPECT_NE(note_that_contains(window, "Rows in the file: 1499."), "");
        choose(window, "Platform", 1);
        wait_for_note(window, "Rows in the file: 1499.");
        EXPECT_TRUE(window.control("Save…").enabled());
    });
}

}  // namespace
}  // namespace classkeys::tests
