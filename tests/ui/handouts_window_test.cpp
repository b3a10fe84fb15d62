// The window of "Save hand-outs…" and "Make slips to print…": who is shown is who is handed out.
#include <gtest/gtest.h>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include "dispatch.hpp"
#include "form.hpp"
#include "saved_file.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

constexpr int blocks = 0, text_list = 1, slips = 2, pdf = 3;  // places in the list of formats
constexpr const char* save = "Save hand-outs";
constexpr const char* print = "Make slips to print";

class HandoutsWindow : public testing::Test {
 protected:
    HandoutsWindow() : list(office()) {
        fill(list, "A1",
             {{"Class", "Pupil name", "Username", "Password"},
              {"3b", "Ana Costa", "ana.costa", "blue-tiger-42"},
              {"3a", "Li Wu", "li.wu", ""},
              {"3a", "Hidden Pupil", "hidden.pupil", "stone-piano-88"}});
        hide_row(list, 4);
        list.clear_undo();
    }

    // Runs the command, lets `user` change the window, goes on to the file if there is one, and confirms what is told.
    template <class User>
    Outcome hand_out(const char* command, const char* title, User user, const std::filesystem::path& file = {},
                     const Arguments& arguments = {}) {
        return while_running(
            office(), [&] { return run(list, command, arguments); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("ok");
                if (!file.empty()) name_file(title, file);
                Window::wait_for(office(), title, Kind::message).press("ok");
            });
    }

    template <class User>
    Outcome look(const char* command, const char* title, User user) {
        return while_running(
            office(), [&] { return run(list, command); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("cancel");
            });
    }

    Document list;
};

TEST_F(HandoutsWindow, SavesTheTextOfThoseItShows) {
    Rows shown_rows;
    const auto path = office().file("handed-out.txt");
    const Outcome outcome = hand_out(
        "MakeHandouts", save,
        [&](const Window& window) {
            shown_rows = grid_rows(window, 4);
            EXPECT_EQ(note_that_contains(window, "Pupils in it"),
                      "Pupils in it: 2. 1 hidden row was left out. 1 pupil lacks a username or a password.");
            EXPECT_NE(note_that_contains(window, "has the passwords"), "");
            for (const char* field : {"Slips on a page", "School’s name", "Text of the letter"})
                EXPECT_FALSE(window.control(field).enabled()) << field << " is not in a text file";
        },
        path);
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown_rows, (Rows{{"Ana Costa", "ana.costa", "blue-tiger-42", "3b"}, {"Li Wu", "li.wu", "", "3a"}}));
    EXPECT_EQ(content_of(path),
              "Class 3b\n========\n\nName:     Ana Costa\nUsername: ana.costa\nPassword: blue-tiger-42\n\n"
              "Class 3a\n========\n\nName:     Li Wu\nUsername: li.wu\nPassword: –\n");
    EXPECT_TRUE(list.undo_titles().empty());
}

TEST_F(HandoutsWindow, SavesAListToCopyFrom) {
    const auto path = office().file("list.txt");
    hand_out(
        "MakeHandouts", save, [](const Window& window) { choose(window, "Hand out as", text_list); }, path);
    EXPECT_EQ(content_of(path), "Ana Costa\tana.costa\tblue-tiger-42\tMember\nLi Wu\tli.wu\t\tMember\n");
}

TEST_F(HandoutsWindow, SavesSlipsAsAPdf) {
    const auto path = office().file("slips.pdf");
    const Outcome outcome = hand_out(
        "MakeHandouts", save, [](const Window& window) { choose(window, "Hand out as", pdf); }, path);
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(content_of(path).substr(0, 5), "%PDF-");
}

TEST_F(HandoutsWindow, BringsASheetOfSlipsToTheFront) {
    const Outcome outcome = hand_out("MakeSlips", print, [](const Window& window) {
        EXPECT_EQ(text_of(window, "Hand out as"), "slips to print, in a new sheet");
        EXPECT_FALSE(window.control("Text of the letter").enabled()) << "a card has none";
    });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_NE(outcome.summary.find("save the document with a password"), std::string::npos) << outcome.summary;
    const uno::Reference<com::sun::star::sheet::XSpreadsheetView> view(list.frame()->getController(),
                                                                       uno::UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::container::XNamed> front(view->getActiveSheet(), uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(front->getName()), "Slips");
    EXPECT_EQ(list.undo_titles(), Texts{print});
    list.undo();
    EXPECT_EQ(shown(list, "B2"), "Ana Costa");
}

// All texts of the sheet of slips.
std::string texts_of_slips(const Document& list) {
    std::string all;
    for (const auto& row : shown_block(list, "A1:H60", 1))
        for (const std::string& cell : row)
            if (!cell.empty()) all += cell + '\n';
    return all;
}

TEST_F(HandoutsWindow, LettersSayWhatIsEnteredAndTheSchoolIsKept) {
    // The office (7.4) shows the text of a field of several lines to no assistive tool, so it comes as an argument.
    const auto enter = [](const Window& window) {
        choose(window, "Slips on a page", 1);
        EXPECT_TRUE(window.control("Text of the letter").enabled());
        type(window, "School’s name", "Hill School");
        type(window, "Address where pupils sign in", "https://learn.example/");
    };
    hand_out("MakeSlips", print, enter, {},
             {{"Interactive", as_any(true)}, {"Message", as_any("Welcome, {name}!\nSee you soon.")}});
    const std::string texts = texts_of_slips(list);
    for (const char* part : {"Hill School", "https://learn.example/", "Welcome, Ana Costa!", "Welcome, Li Wu!"})
        EXPECT_NE(texts.find(part), std::string::npos) << part << " in\n" << texts;
    list.undo();
    look("MakeSlips", print, [](const Window& window) {
        EXPECT_EQ(text_of(window, "School’s name"), "Hill School");
        EXPECT_EQ(text_of(window, "Address where pupils sign in"), "https://learn.example/");
        type(window, "School’s name", "Another School");
    });
    look("MakeSlips", print, [](const Window& window) {
        EXPECT_EQ(text_of(window, "School’s name"), "Hill School") << "what was cancelled is not kept";
    });
}

TEST_F(HandoutsWindow, SaysWhatIsWrongAndWaits) {
    look("MakeSlips", print, [](const Window& window) {
        type(window, "Address where pupils sign in", "https://learn.example/" + std::string(300, 'x'));
        EXPECT_NE(note_that_contains(window, "longer than a QR code"), "");
        EXPECT_FALSE(window.control("Make").enabled());
        choose(window, "Hand out as", blocks);
        EXPECT_TRUE(window.control("Make").enabled()) << "a text has no QR code";
        choose(window, "Hand out as", slips);
        type(window, "Address where pupils sign in", "");
        EXPECT_EQ(note_that_contains(window, "longer than a QR code"), "");
        EXPECT_TRUE(window.control("Make").enabled());
    });
}

TEST_F(HandoutsWindow, SaysWhatForbidsANewSheet) {
    record_changes(list);
    look("MakeSlips", print, [](const Window& window) {
        EXPECT_NE(note_that_contains(window, "Changes are being recorded"), "");
        EXPECT_FALSE(window.control("Make").enabled());
        choose(window, "Hand out as", pdf);
        EXPECT_TRUE(window.control("Make").enabled()) << "a file changes nothing in the document";
    });
}

TEST_F(HandoutsWindow, HasNothingToHandOutWhereAllRowsAreHidden) {
    hide_row(list, 2);
    hide_row(list, 3);
    look("MakeHandouts", save, [](const Window& window) {
        EXPECT_NE(note_that_contains(window, "nothing to hand out"), "");
        EXPECT_FALSE(window.control("Make").enabled());
    });
}

TEST_F(HandoutsWindow, LeavesAllAsItIsWhereItIsNotWanted) {
    const Snapshot before = snapshot(list);
    EXPECT_EQ(look("MakeSlips", print, [](const Window&) {}).error, "cancelled");
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "MakeHandouts"); },
        [&] {
            Window::wait_for(office(), save, Kind::dialog).press("ok");
            Window::wait_for(office(), save, Kind::dialog).press("cancel");
        });
    EXPECT_EQ(outcome.error, "cancelled") << "nor where no file is named";
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
}

}  // namespace
}  // namespace classkeys::tests
