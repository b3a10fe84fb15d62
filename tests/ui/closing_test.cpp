// The document is closed, or the office ended, while something of ours is open.
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <ostream>

#include "dispatch.hpp"
#include "form.hpp"
#include "panel.hpp"

namespace classkeys::tests {
namespace {

namespace css = com::sun::star;

void close(const uno::Reference<uno::XInterface>& what) {
    uno::Reference<css::util::XCloseable>(what, uno::UNO_QUERY_THROW)->close(true);
}

struct Opened {
    const char* command;
    const char* title;
    Kind kind;
};
std::ostream& operator<<(std::ostream& out, const Opened& opened) {
    return out << opened.command;
}

class Closing : public testing::TestWithParam<Opened> {};

// The office itself refuses to close the document before the window is closed; afterwards nothing of ours may hold it.
TEST_P(Closing, WaitsForTheWindow) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password", "Invited on"}, {"Ana Costa", "", "", "01.02.2020"}});
    const Opened& opened = GetParam();
    while_running(
        office(), [&] { return run(list, opened.command); },
        [&] {
            const Window window = Window::wait_for(office(), opened.title, opened.kind);
            EXPECT_THROW(close(list.model()), css::util::CloseVetoException);
            EXPECT_THROW(close(list.frame()), css::util::CloseVetoException);
            EXPECT_FALSE(css::frame::Desktop::create(office().context())->terminate());
            window.press(opened.kind == Kind::message ? "ok" : "cancel");
        });
    EXPECT_EQ(shown(list, "A2"), "Ana Costa") << "the document is still there";
    EXPECT_NO_THROW(close(list.model())) << "and can be closed now";
}

INSTANTIATE_TEST_SUITE_P(Windows, Closing,
                         testing::Values(Opened{"CreateAccounts", "Create accounts", Kind::dialog},
                                         Opened{"ExportAccounts", "Export accounts", Kind::dialog},
                                         Opened{"FindPupil", "Find a pupil", Kind::dialog},
                                         Opened{"GenerateUsernames", "Generate usernames", Kind::message},
                                         Opened{"MakeHandouts", "Save hand-outs", Kind::dialog},
                                         Opened{"MatchExport", "Match with an export", Kind::dialog},
                                         Opened{"Settings", "Settings", Kind::dialog},
                                         Opened{"SortByInvitedOn", "Sort by invited-on date", Kind::dialog}),
                         [](const auto& tested) { return std::string(tested.param.command); });

class ClosingPanel : public testing::Test {
 protected:
    ClosingPanel() : list(office()) {
        Rows rows = {{"Pupil name", "Username", "Password"}};
        for (int pupil = 0; pupil < 20'000; ++pupil) rows.push_back({"Ana Costa", "ana.costa", "blue-tiger-42"});
        fill(list, "A1", rows);
    }
    ~ClosingPanel() override {
        Document other(office());
        fill(other, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
        EXPECT_TRUE(run(other, "CheckAccounts").success);
        EXPECT_EQ(note_that_contains(findings_panel(other), "look at"), "1 thing to look at.") << "another goes on";
    }

    Document list;
};

TEST_F(ClosingPanel, OnceItHasChecked) {
    EXPECT_TRUE(run(list, "CheckAccounts").success);
    close(list.model());
}

TEST_F(ClosingPanel, BeforeItsFirstCheck) {
    deck_of(list)->activate(true);
    findings_panel(list);
    close(list.model());
}

TEST_F(ClosingPanel, WhileItWaitsForChangesToEnd) {
    EXPECT_TRUE(run(list, "CheckAccounts").success);
    fill(list, "A6", {{"Dee Fox", "dee.fox", ""}});
    close(list.model());
}

TEST_F(ClosingPanel, WhileItChecks) {
    deck_of(list)->activate(true);
    findings_panel(list).control("Check again").press();
    close(list.model());
}

}  // namespace
}  // namespace classkeys::tests
