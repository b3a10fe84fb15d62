// The windows of "Sort by invited-on date…" and "Find a pupil…".
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "snapshot.hpp"

namespace classkeys::tests {
namespace {

class SortWindow : public testing::Test {
 protected:
    SortWindow() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Invited on", "Born on"},
              {"Ana Costa", "08.10.2019", "03/04/2010"},
              {"Li Wu", "soon", "02/03/2009"},
              {"Bo Ek", "06.11.2020", "01/02/2011"}});
    }

    template <class User>
    Outcome sort(User user) {
        return while_running(
            office(), [&] { return run(list, "SortByInvitedOn"); },
            [&] { user(Window::wait_for(office(), "Sort by invited-on date", Kind::dialog)); });
    }
    void confirm(const Window& window) {
        window.press("ok");
        Window::wait_for(office(), "Sort by invited-on date", Kind::message).press("ok");
    }

    Document list;
};

TEST_F(SortWindow, ShowsHowDatesAreReadAndSorts) {
    const Outcome outcome = sort([&](const Window& window) {
        EXPECT_EQ(grid_rows(window, 3), (Rows{{"Bo Ek", "06.11.2020", "2020-11-06"},
                                              {"Ana Costa", "08.10.2019", "2019-10-08"},
                                              {"Li Wu", "soon", "–"}}));
        EXPECT_NE(note_that_contains(window, "1 row has no date"), "");
        choose(window, "Order", 1);
        EXPECT_EQ(grid_rows(window, 3).at(0).at(0), "Ana Costa");
        choose(window, "Order", 0);
        confirm(window);
    });
    EXPECT_EQ(outcome.changed, 3) << outcome;
    EXPECT_EQ(shown_block(list, "A2:A4"), (Rows{{"Bo Ek"}, {"Ana Costa"}, {"Li Wu"}}));
}

TEST_F(SortWindow, TakesAnotherColumnAndAnotherOrderOfDayAndMonth) {
    sort([&](const Window& window) {
        choose(window, "Dates are in", 2);
        EXPECT_NE(note_that_contains(window, "Nothing tells day from month"), "");
        choose(window, "Read dates as", 1);
        EXPECT_EQ(grid_rows(window, 3).at(0).at(2), "2011-02-01");
        choose(window, "Read dates as", 2);
        EXPECT_EQ(grid_rows(window, 3).at(0).at(2), "2011-01-02");
        EXPECT_EQ(note_that_contains(window, "Nothing tells"), "");
        choose(window, "Order", 1);
        confirm(window);
    });
    EXPECT_EQ(shown_block(list, "A2:A4"), (Rows{{"Li Wu"}, {"Ana Costa"}, {"Bo Ek"}}));
}

TEST_F(SortWindow, LeavesAllAsItIsWhereItIsNotWanted) {
    const auto before = snapshot(list);
    EXPECT_EQ(sort([](const Window& window) { window.press("cancel"); }).error, "cancelled");
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST_F(SortWindow, FindAPupilGoesFromOneToTheNext) {
    list.select("C1");
    while_running(
        office(), [&] { return run(list, "FindPupil"); },
        [&] {
            const Window window = Window::wait_for(office(), "Find a pupil", Kind::dialog);
            window.control("Find next").press();
            EXPECT_NE(note_that_contains(window, "."), "") << "it asks for a text";
            type(window, "Part of a name or username", "ek");
            window.control("Find next").press();
            EXPECT_EQ(list.cursor(), "0 A4");
            window.press("cancel");
        });
}

}  // namespace
}  // namespace classkeys::tests
