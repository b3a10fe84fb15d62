// The commands as the menu calls them: with windows, with the selection, without arguments.
#include <gtest/gtest.h>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "dispatch.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

// One office for the whole suite.
class MenuCommands : public testing::Test {
 public:
    static void SetUpTestSuite() { office_ = std::make_unique<Office>(Windows::yes); }
    static void TearDownTestSuite() {
        office_->close();
        office_.reset();
    }

 protected:
    static Office& office() { return *office_; }

    // Runs a command that tells its outcome in a box with this title, and presses the box's button.
    static Outcome run_and_confirm(Document& list, const char* command, const char* title) {
        return while_running(
            office(), [&] { return run(list, command); }, [&] { Window::wait_for(office(), title).press("ok"); });
    }

    static void wait_for_file(const std::filesystem::path& path) {
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (!std::filesystem::exists(path) && std::chrono::steady_clock::now() < patience) std::this_thread::yield();
    }

    static Rows class_list() {
        return {{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}, {"Li Wu", "", ""}, {"Putri", "", ""}};
    }

 private:
    static inline std::unique_ptr<Office> office_;
};

TEST_F(MenuCommands, TellTheirOutcomeInABox) {
    Document list(office());
    fill(list, "A1", class_list());
    const Outcome outcome = run_and_confirm(list, "CreateAccounts", "Create accounts");
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

TEST_F(MenuCommands, AskWhereTheHandOutsGo) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", "blue-tiger-42"}});
    const auto path = office().file("handed-out.txt");
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "MakeHandouts"); },
        [&] {
            const Window dialog = Window::wait_for(office(), "Save hand-outs", {.has = "file_name", .lacks = nullptr});
            dialog.type("file_name", path.string());
            dialog.press("open");
            Window::wait_for(office(), "Save hand-outs", {.has = "ok", .lacks = "file_name"}).press("ok");
        });
    EXPECT_TRUE(outcome.success) << outcome;
    std::ifstream file(path);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}),
              "Name:     Ana Costa\nUsername: ana.costa\nPassword: blue-tiger-42\n");
}

TEST_F(MenuCommands, SaveSlipsAsAPdf) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", "blue-tiger-42"}});
    const auto path = office().file("slips.pdf");
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "MakeHandouts"); },
        [&] {
            const Window dialog = Window::wait_for(office(), "Save hand-outs", {.has = "file_name", .lacks = nullptr});
            dialog.choose("file_type", 1);
            dialog.type("file_name", path.string());
            dialog.press("open");
            // The UI test service crashes if it is asked about the window of the slips' own document while that closes.
            wait_for_file(path);
            Window::wait_for(office(), "Save hand-outs", {.has = "ok", .lacks = "file_name"}).press("ok");
        });
    EXPECT_TRUE(outcome.success) << outcome;
    std::ifstream file(path);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}).substr(0, 5), "%PDF-");
}

TEST_F(MenuCommands, BringASheetOfSlipsToTheFront) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", "blue-tiger-42"}});
    const Outcome outcome = run_and_confirm(list, "MakeSlips", "Make slips to print");
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_NE(outcome.summary.find("save the document with a password"), std::string::npos) << outcome.summary;
    const uno::Reference<com::sun::star::sheet::XSpreadsheetView> view(list.frame()->getController(),
                                                                       uno::UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::container::XNamed> front(view->getActiveSheet(), uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(front->getName()), "Slips");
    list.undo();
    EXPECT_EQ(shown(list, "A2"), "Ana Costa");
}

TEST_F(MenuCommands, AHandOutThatIsNotWantedLeavesNothing) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "ana.costa", "blue-tiger-42"}});
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "MakeHandouts"); },
        [&] { Window::wait_for(office(), "Save hand-outs", {.has = "file_name", .lacks = nullptr}).press("cancel"); });
    EXPECT_EQ(outcome.error, "cancelled");
}

}  // namespace
}  // namespace classkeys::tests
