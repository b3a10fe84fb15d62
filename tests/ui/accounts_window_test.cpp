// The window of "Create accounts…": what it shows is what it writes.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

class AccountsWindow : public testing::Test {
 protected:
    AccountsWindow() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "", ""},
              {"Li Wu", "li.wu", "blue-tiger-42"},
              {"Jürgen Groß", "", ""}});
    }

    // Runs the command, lets `user` change the window, presses Create, and confirms what is told.
    template <class User>
    Outcome create(User user) {
        return while_running(
            office(), [&] { return run(list, "CreateAccounts"); },
            [&] {
                const Window window = Window::wait_for(office(), "Create accounts", Kind::dialog);
                user(window);
                window.press("ok");
                Window::wait_for(office(), "Create accounts", Kind::message).press("ok");
            });
    }

    Document list;
};

TEST_F(AccountsWindow, WritesWhatItShows) {
    Rows shown_rows;
    const Outcome outcome = create([&](const Window& window) { shown_rows = grid_rows(window, 4); });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 2);
    ASSERT_EQ(shown_rows.size(), 3U);
    EXPECT_EQ(shown_rows[0][1], "ana.costa");
    EXPECT_EQ(shown_rows[1], (std::vector<std::string>{"Li Wu", "li.wu", "blue-tiger-42", "stays as it is"}));
    EXPECT_EQ(shown_rows[2][1], "juergen.gross");
    for (auto& row : shown_rows) row.pop_back();
    EXPECT_EQ(shown_block(list, "A2:C4"), shown_rows);
    EXPECT_EQ(list.undo_titles().front(), "Create accounts");
    list.undo();
    EXPECT_EQ(shown_block(list, "B2:C2"), (Rows{{"", ""}}));
}

TEST_F(AccountsWindow, FollowsEachControl) {
    Rows shown_rows;
    const Outcome outcome = create([&](const Window& window) {
        type(window, "Username pattern", "{given:1}{family}");
        EXPECT_EQ(grid_rows(window, 4).at(0).at(1), "acosta");
        EXPECT_EQ(note_that_contains(window, "becomes"), "Ana Costa becomes acosta");
        choose(window, "Platform", 3);
        EXPECT_EQ(text_of(window, "Username pattern"), "{given}.{family}") << "Moodle's own";
        EXPECT_TRUE(grid_rows(window, 4).at(0).at(2).starts_with(
            static_cast<char>(std::toupper(grid_rows(window, 4).at(0).at(2).at(0)))))
            << "Moodle asks for a capital";
        choose(window, "Passwords are", 2);
        EXPECT_EQ(grid_rows(window, 4).at(0).at(2).find('-'), std::string::npos);
        window.control("Replace usernames and passwords that are there").press();
        EXPECT_NE(grid_rows(window, 4).at(1).at(2), "blue-tiger-42");
        const Rows before = grid_rows(window, 4);
        window.control("New suggestions").press();
        shown_rows = grid_rows(window, 4);
        EXPECT_NE(shown_rows.at(0).at(2), before.at(0).at(2));
    });
    EXPECT_EQ(outcome.changed, 3) << outcome;
    for (auto& row : shown_rows) row.pop_back();
    EXPECT_EQ(shown_block(list, "A2:C4"), shown_rows);
}

TEST_F(AccountsWindow, WritesIntoTheColumnsThatAreChosen) {
    create([&](const Window& window) {
        EXPECT_EQ(
            entries(window, "Usernames go into"),
            (std::vector<std::string>{"a new column", "A: Pupil name (Ana Costa)", "B: Username", "C: Password"}));
        choose(window, "Usernames go into", 0);
    });
    EXPECT_EQ(shown_block(list, "B1:D3"), (Rows{{"Username", "Password", "Username"},
                                                {"", shown(list, "C2"), "ana.costa"},
                                                {"li.wu", "blue-tiger-42", "li.wu"}}));
    EXPECT_NE(shown(list, "C2"), "");
}

TEST_F(AccountsWindow, SaysWhatIsWrongWithAPatternAndWaits) {
    const Outcome outcome = create([&](const Window& window) {
        type(window, "Username pattern", "{given");
        EXPECT_NE(note_that_contains(window, "brace"), "") << "the place is named";
        EXPECT_FALSE(window.control("Create").enabled());
        type(window, "Username pattern", "{given}");
        EXPECT_EQ(note_that_contains(window, "brace"), "");
        EXPECT_TRUE(window.control("Create").enabled());
    });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown(list, "B2"), "ana");
}

TEST_F(AccountsWindow, LeavesAllAsItIsWhereItIsNotWanted) {
    const Snapshot before = snapshot(list);
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "CreateAccounts"); },
        [&] { Window::wait_for(office(), "Create accounts", Kind::dialog).press("cancel"); });
    EXPECT_EQ(outcome.error, "cancelled");
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
