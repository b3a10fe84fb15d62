// The window of "Export accounts…": the rows that it shows are the rows of the file.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"
#include "saved_file.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

constexpr int google = 0, microsoft365 = 1, moodle = 2;  // places in the list of platforms
constexpr int leave_out = 0, keep = 1, refuse = 2;       // places in the list of what becomes of incomplete rows
constexpr const char* title = "Export accounts";

class ExportWindow : public testing::Test {
 protected:
    ExportWindow() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "ana.costa", "Blue-tiger-42"},
              {"Nováková, Žofia", "zofia.novakova", "short"},
              {"Li Wu", "li.wu", "Lemon-river-17"}});
        hide_row(list, 4);
        list.clear_undo();
    }

    template <class User>
    Outcome save(const std::filesystem::path& file, User user) {
        return while_running(
            office(), [&] { return run(list, "ExportAccounts"); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("ok");
                name_file(title, file);
                Window::wait_for(office(), title, Kind::message).press("ok");
            });
    }

    template <class User>
    Outcome look(User user) {
        return while_running(
            office(), [&] { return run(list, "ExportAccounts"); },
            [&] {
                const Window window = Window::wait_for(office(), title, Kind::dialog);
                user(window);
                window.press("cancel");
            });
    }

    Document list;
};

TEST_F(ExportWindow, WritesTheRowsThatItShows) {
    const auto path = office().file("moodle.csv");
    Rows shown_rows;
    const Outcome outcome = save(path, [&](const Window& window) {
        choose(window, "Platform", moodle);
        type(window, "Domain of e-mail addresses", "lyceum.example");
        type(window, "Moodle course to enrol in", "BIO3B");
        shown_rows = grid_rows(window, 5);
        EXPECT_EQ(note_that_contains(window, "Rows in the file"),
                  "Rows in the file: 1. 1 row was left out: Moodle would refuse it. 1 hidden row was left out.");
        EXPECT_NE(note_that_contains(window, "has the passwords"), "");
    });
    EXPECT_TRUE(outcome.success) << outcome;
    ASSERT_EQ(shown_rows.size(), 2U);
    EXPECT_EQ(shown_rows[0], (std::vector<std::string>{"Ana", "Costa", "ana.costa", "Blue-tiger-42", ""}));
    EXPECT_EQ(shown_rows[1][1], "Nováková");
    EXPECT_EQ(shown_rows[1][4], "left out: The password has 5 characters; Moodle asks for at least 8.");
    EXPECT_EQ(content_of(path),
              "username,password,firstname,lastname,email,course1\r\n"
              "ana.costa,Blue-tiger-42,Ana,Costa,ana.costa@lyceum.example,BIO3B\r\n");
    look([](const Window& window) {
        EXPECT_EQ(text_of(window, "Domain of e-mail addresses"), "lyceum.example") << "is kept";
        choose(window, "Platform", moodle);
        EXPECT_EQ(text_of(window, "Moodle course to enrol in"), "BIO3B");
        type(window, "Moodle course to enrol in", "");
    });
    look([](const Window& window) {
        EXPECT_EQ(text_of(window, "Moodle course to enrol in"), "BIO3B") << "what was cancelled is not kept";
    });
}

TEST_F(ExportWindow, FollowsThePlatform) {
    const auto path = office().file("google.csv");
    save(path, [](const Window& window) {
        EXPECT_EQ(text_of(window, "Platform"), "Google Workspace") << "eTwinning takes no file";
        EXPECT_FALSE(window.control("Moodle course to enrol in").enabled());
        type(window, "Domain of e-mail addresses", "school.example");
        type(window, "Unit of Google accounts", "/Pupils");
        window.control("Pupils change their password at the next sign-in (Google)").press();
        choose(window, "Rows that would be refused", keep);
        EXPECT_EQ(grid_rows(window, 5).at(1).at(4),
                  "The password has 5 characters; Google Workspace asks for at least 8.");
        choose(window, "Platform", microsoft365);
        EXPECT_FALSE(window.control("Unit of Google accounts").enabled());
        EXPECT_NE(grid_rows(window, 5).at(1).at(4).find("Microsoft 365"), std::string::npos);
        choose(window, "Platform", google);
    });
    const std::string content = content_of(path);
    EXPECT_NE(content.find("Žofia,Nováková,zofia.novakova@school.example,short,,/Pupils,TRUE"), std::string::npos)
        << content;
    EXPECT_NE(content.find("Ana,Costa,ana.costa@school.example,Blue-tiger-42,,/Pupils,TRUE"), std::string::npos)
        << content;
    EXPECT_EQ(content.find("Li,Wu"), std::string::npos) << "is hidden";
}

TEST_F(ExportWindow, SaysWhatIsWrongAndWaits) {
    look([](const Window& window) {
        const auto waits = [&](const char* sentence) {
            EXPECT_NE(note_that_contains(window, sentence), "") << sentence;
            EXPECT_FALSE(window.control("Save…").enabled()) << sentence;
        };
        type(window, "Domain of e-mail addresses", "not a domain");
        waits("is no domain");
        type(window, "Domain of e-mail addresses", "school.example");
        EXPECT_TRUE(window.control("Save…").enabled());
        type(window, "Unit of Google accounts", "Pupils");
        waits("is no unit");
        choose(window, "Platform", moodle);
        EXPECT_TRUE(window.control("Save…").enabled()) << "Moodle has no units";
        choose(window, "Rows that would be refused", refuse);
        waits("Moodle would refuse 1 row");
        choose(window, "Rows that would be refused", leave_out);
        EXPECT_TRUE(window.control("Save…").enabled());
    });
}

TEST_F(ExportWindow, LeavesAllAsItIsWhereItIsNotWanted) {
    const Snapshot before = snapshot(list);
    EXPECT_EQ(look([](const Window&) {}).error, "cancelled");
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "ExportAccounts"); },
        [&] {
            Window::wait_for(office(), title, Kind::dialog).press("ok");
            Window::wait_for(office(), title, Kind::dialog).press("cancel");
        });
    EXPECT_EQ(outcome.error, "cancelled") << "nor where no file is named";
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());
}

}  // namespace
}  // namespace classkeys::tests
