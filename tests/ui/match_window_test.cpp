// The window of "Match with an export…": what it shows is what it writes.
#include <gtest/gtest.h>

#include <fstream>

#include "dispatch.hpp"
#include "form.hpp"
#include "saved_file.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

constexpr const char* title = "Match with an export";

class MatchWindow : public testing::Test {
 protected:
    MatchWindow() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Pedro Sánchez", "pedro.sanchez", "blue-tiger-42"},
              {"Ana Costa", "ana.costa", ""},
              {"Li Wu", "", "lemon-river-17"},
              {"Putri", "", ""},
              {"Cem Su", "", ""}});
    }

    void add_export() {
        list.insert_sheet("Notes");
        fill(list, "A1", {{"Remark"}, {"Nothing here is a list."}}, 1);
        list.insert_sheet("Export");
        fill(list, "B2",
             {{"Pupil name", "Username", "Invited on", "Password"},
              {"Sanchez Pedro", "pedro.sanchez.1", "06.11.2020", ""},
              {"Ana Costa", "ana.costa", "01.02.2021", "kite-desk-07"},
              {"Li Wu", "li.wu", "", ""},
              {"Cem Su", "cem.su", "", ""},
              {"Cem Su", "cem.su.1", "", ""},
              {"Jo New", "jo.new", "", ""}},
             2);
        list.clear_undo();
    }

    // Runs the command, lets `user` change the window, brings in what is shown, and confirms what is told.
    template <class User>
    Outcome bring_in(User user) {
        return while_running(
            office(), [&] { return run(list, "MatchExport"); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("ok");
                Window::wait_for(office(), title, Kind::message).press("ok");
            });
    }

    template <class User>
    Outcome look(User user) {
        return while_running(
            office(), [&] { return run(list, "MatchExport"); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("cancel");
            });
    }

    Document list;
};

TEST_F(MatchWindow, WritesWhatItShows) {
    add_export();
    const Snapshot before = snapshot(list);
    Rows shown_rows;
    const Outcome outcome = bring_in([&](const Window& window) {
        EXPECT_EQ(entries(window, "From"), Texts{"Export"}) << "the sheet of notes has no pupils";
        shown_rows = grid_rows(window, 4);
        EXPECT_EQ(note_that_contains(window, "To be changed"),
                  "To be changed: 3. In doubt: 1. Not found there: 1. Only there: 1. Hidden rows left as they are: 0.");
    });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 3);
    EXPECT_EQ(shown_rows,
              (Rows{{"Pedro Sánchez", "pedro.sanchez.1", "06.11.2020", "new username; until now pedro.sanchez"},
                    {"Ana Costa", "ana.costa", "01.02.2021", "new date"},
                    {"Li Wu", "li.wu", "", "new username"},
                    {"Putri", "", "", "not found there"},
                    {"Cem Su", "", "", "in doubt: cem.su, cem.su.1"}}));
    for (std::size_t row = 0; row < shown_rows.size(); ++row) {
        const std::string number = std::to_string(row + 2);
        EXPECT_EQ(shown(list, "B" + number), shown_rows[row][1]);
        EXPECT_EQ(shown(list, "D" + number), shown_rows[row][2]);
    }
    EXPECT_EQ(list.undo_titles(), Texts{title});
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST_F(MatchWindow, ShowsRealDatesAsTheCellsWill) {
    add_export();
    set_date(list, "D4", std::chrono::year(2021) / 2 / 1, 2);
    Rows shown_rows;
    bring_in([&](const Window& window) { shown_rows = grid_rows(window, 4); });
    EXPECT_NE(shown_rows.at(1).at(2), "01.02.2021");
    EXPECT_EQ(shown(list, "D3"), shown_rows.at(1).at(2));
    bring_in([&](const Window& window) { shown_rows = grid_rows(window, 4); });
    EXPECT_EQ(shown_rows.at(1), (Texts{"Ana Costa", "ana.costa", shown(list, "D3"), "stays as it is"}));
}

TEST_F(MatchWindow, BringsPasswordsTheOtherWayRound) {
    add_export();
    const Outcome outcome = bring_in([&](const Window& window) {
        choose(window, "Bring into the list", 1);
        const Rows rows = grid_rows(window, 4);
        EXPECT_EQ(rows.at(0), (Texts{"Pedro Sánchez", "pedro.sanchez", "blue-tiger-42", "stays as it is"}));
        EXPECT_EQ(rows.at(1), (Texts{"Ana Costa", "ana.costa", "kite-desk-07", "gets the password"}));
        choose(window, "Bring into the list", 0);
        EXPECT_EQ(grid_rows(window, 4).at(0).at(1), "pedro.sanchez.1");
        choose(window, "Bring into the list", 1);
    });
    EXPECT_EQ(outcome.changed, 1) << outcome;
    EXPECT_EQ(shown_block(list, "A2:D3"), (Rows{{"Pedro Sánchez", "pedro.sanchez", "blue-tiger-42", ""},
                                                {"Ana Costa", "ana.costa", "kite-desk-07", ""}}));
}

TEST_F(MatchWindow, TakesAFile) {
    const auto path = office().file("fresh.csv");
    std::ofstream(path) << "Pupil name,Username\nPutri,putri.7\n";
    bring_in([&](const Window& window) {
        EXPECT_NE(note_that_contains(window, "Choose a file"), "");
        EXPECT_FALSE(window.control("Bring in").enabled());
        window.control("A file…").press_for_window();
        name_file(title, path);
        wait_for_note(window, "To be changed: 1");
        EXPECT_EQ(entries(window, "From"), Texts{"fresh.csv"});
        EXPECT_EQ(grid_rows(window, 4).at(3), (Texts{"Putri", "putri.7", "", "new username"}));
    });
    EXPECT_EQ(shown(list, "B5"), "putri.7");
}

TEST_F(MatchWindow, SaysWhatIsWrongWithAFileAndWaits) {
    add_export();
    const auto path = office().file("no-list.csv");
    std::ofstream(path) << "Remark\nNothing here is a list.\n";
    const auto broken = office().file("broken.ods");
    std::ofstream(broken) << "PK\x03\x04 and no more";
    look([&](const Window& window) {
        window.control("A file…").press_for_window();
        name_file(title, path);
        wait_for_note(window, "In the export: There is no column for usernames");
        EXPECT_FALSE(window.control("Bring in").enabled());
        EXPECT_TRUE(grid_rows(window, 4).empty());
        choose(window, "From", 1);
        EXPECT_EQ(note_that_contains(window, "In the export"), "");
        EXPECT_TRUE(window.control("Bring in").enabled());
        window.control("A file…").press_for_window();
        name_file(title, broken);
        wait_for_note(window, "broken.ods cannot be opened");
        EXPECT_FALSE(window.control("Bring in").enabled());
        EXPECT_EQ(entries(window, "From"), (Texts{"broken.ods", "Export"}));
    });
}

TEST_F(MatchWindow, LeavesAllAsItIsWhereItIsNotWanted) {
    add_export();
    const Snapshot before = snapshot(list);
    EXPECT_EQ(look([](const Window&) {}).error, "cancelled");
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
}

}  // namespace
}  // namespace classkeys::tests
