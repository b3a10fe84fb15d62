// The commands as the menu calls them: with windows, with the selection, without arguments.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

class MenuCommands : public testing::Test {
 protected:
    // Runs a command that tells its outcome in a box with this title, and presses the box's button.
    static Outcome run_and_confirm(Document& list, const char* command, const char* title) {
        return while_running(
            office(), [&] { return run(list, command); },
            [&] { Window::wait_for(office(), title, Kind::message).press("ok"); });
    }

    static Rows class_list() {
        return {{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}, {"Li Wu", "", ""}, {"Putri", "", ""}};
    }
};

TEST_F(MenuCommands, TellTheirOutcomeInABox) {
    Document list(office());
    fill(list, "A1", class_list());
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "CreateAccounts"); },
        [&] {
            Window::wait_for(office(), "Create accounts", Kind::dialog).press("ok");
            Window::wait_for(office(), "Create accounts", Kind::message).press("ok");
        });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown_block(list, "B2:B4"), (Rows{{"ana.costa"}, {"li.wu"}, {"putri"}}));
    EXPECT_EQ(list.undo_titles().front(), "Create accounts");
}

TEST_F(MenuCommands, TellWhyTheyRefuse) {
    Document list(office());
    fill(list, "A1", class_list());
    protect(list);
    EXPECT_EQ(run_and_confirm(list, "GeneratePasswords", "Generate passwords").error, "sheet-protected");
    EXPECT_EQ(tagged(list, "C2"), "E:");
}

TEST_F(MenuCommands, TakeTheSelectedRowsAlone) {
    Document list(office());
    fill(list, "A1", class_list());
    list.select("A3:C4");
    EXPECT_EQ(run_and_confirm(list, "GeneratePasswords", "Generate passwords").changed, 2);
    EXPECT_EQ(tagged(list, "C2"), "E:");
    EXPECT_NE(tagged(list, "C3"), "E:");
    list.select("B2");
    EXPECT_EQ(run_and_confirm(list, "GenerateUsernames", "Generate usernames").changed, 3);
}

TEST_F(MenuCommands, HideOlderInvitationsAndTakeThatBack) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Invited on"},
          {"Ana Costa", "ana.costa", "08.10.2019"},
          {"Ana Costa", "ana.costa", "06.11.2020"},
          {"Li Wu", "li.wu", "06.11.2020"}});
    list.select("B3");
    const auto before = snapshot(list);
    EXPECT_EQ(run_and_confirm(list, "ShowNewest", "Show newest invitations").changed, 1);
    EXPECT_EQ(snapshot(list).hidden_rows, std::set<int>{2});
    dispatch(list, ".uno:Undo");
    EXPECT_TRUE(same(before, snapshot(list)));
    dispatch(list, ".uno:Redo");
    EXPECT_EQ(run_and_confirm(list, "ShowNewest", "Show newest invitations").changed, 1);
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
