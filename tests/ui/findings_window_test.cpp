// The window of "Check accounts": walking through what was found, and mending it.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "snapshot.hpp"

namespace classkeys::tests {
namespace {

class FindingsWindow : public testing::Test {
 protected:
    FindingsWindow() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "ana.costa", "short"},
              {"Li Wu", "li.wu", "blue-tiger-42"},
              {"Bo Ek", "bo.ek", "tiny"},
              {"Cy Ray", "ana.costa", "green-frog-57"}});
    }

    template <class User>
    Outcome check(User user) {
        return while_running(
            office(), [&] { return run(list, "CheckAccounts"); },
            [&] {
                const Window window = Window::wait_for(office(), "Check accounts", Kind::dialog);
                user(window);
                window.press("cancel");
            });
    }

    Document list;
};

std::vector<std::string> cells_of(const Window& window) {
    std::vector<std::string> cells;
    for (const auto& row : grid_rows(window, 3)) cells.push_back(row[0]);
    return cells;
}

TEST_F(FindingsWindow, ShowsEachFindingAndMendsThoseOfAKind) {
    const Outcome outcome = check([&](const Window& window) {
        EXPECT_EQ(note_that_contains(window, "look at"), "7 things to look at.");
        EXPECT_EQ(
            grid_rows(window, 3).at(0),
            (std::vector<std::string>{"B2", "Ana Costa", "Row 5 has the same username. Only one pupil can have it."}));
        EXPECT_FALSE(window.control("Make a new one").enabled()) << "nothing is chosen";
        select_row(window, 1);
        EXPECT_TRUE(window.control("Make a new one").enabled());
        EXPECT_EQ(list.cursor(), "0 C2") << "choosing a finding goes to its cell";
        window.control("All of this kind").press();
        EXPECT_EQ(cells_of(window), (std::vector<std::string>{"B2", "B5", "B5"})) << "both short passwords are new";
        select_row(window, 1);
        window.control("Make a new one").press();
        EXPECT_EQ(note_that_contains(window, "checked"), "4 pupils checked: all is well.");
    });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown(list, "B5"), "cy.ray");
    EXPECT_EQ(shown(list, "B2"), "ana.costa");
    EXPECT_NE(shown(list, "C4"), "tiny");
    EXPECT_EQ(shown(list, "C3"), "blue-tiger-42");
    EXPECT_EQ(list.undo_titles().front(), "Generate usernames");
}

TEST_F(FindingsWindow, MarksAndTakesMarksBack) {
    const auto before = snapshot(list);
    check([&](const Window& window) {
        window.control("Mark in the sheet").press();
        EXPECT_NE(snapshot(list).cells.at({1, 2}).note.find("ClassKeys:"), std::string::npos);
        window.control("Remove marks").press();
    });
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST_F(FindingsWindow, SaysInTheWindowWhatForbidsMending) {
    protect(list);
    check([&](const Window& window) {
        select_row(window, 1);
        window.control("Make a new one").press();
        EXPECT_NE(note_that_contains(window, "is protected"), "");
    });
    EXPECT_EQ(shown(list, "C2"), "short");
}

TEST_F(FindingsWindow, EndsInAMessageWhereItsSheetIsGone) {
    list.insert_sheet("List");
    fill(list, "A1", {{"Pupil name", "Password"}, {"Ana Costa", "short"}}, 1);
    list.select("A1", 1);
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "CheckAccounts"); },
        [&] {
            const Window window = Window::wait_for(office(), "Check accounts", Kind::dialog);
            select_row(window, 0);
            list.remove_sheet("List");
            window.control("Go to cell").press();
            Window::wait_for(office(), "Check accounts", Kind::message).press("ok");
        });
    EXPECT_EQ(outcome.error, "internal") << outcome;
    EXPECT_EQ(shown(list, "C2"), "short");
}

}  // namespace
}  // namespace classkeys::tests
