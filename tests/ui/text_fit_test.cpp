// Every window in every language: no text is wider than its control.
#include <gtest/gtest.h>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include "dispatch.hpp"
#include "panel.hpp"
#include "sheet.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

namespace awt = com::sun::star::awt;
namespace AccessibleRole = com::sun::star::accessibility::AccessibleRole;

const char* const commands[] = {"CreateAccounts", "SortByInvitedOn", "FindPupil", "MatchExport",
                                "ExportAccounts", "MakeHandouts",    "Settings"};

// Deprecated, and without a successor.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
auto controls_of(const uno::Reference<awt::XVclContainer>& window) {
    return window->getWindows();
}
#pragma GCC diagnostic pop

// The controls that are narrower than their texts ask for, and where those do not fit in several lines either.
std::string too_narrow(const uno::Reference<awt::XWindow>& window) {
    std::string narrow;
    const uno::Reference<awt::XVclContainer> container(window, uno::UNO_QUERY_THROW);
    for (const auto& child : controls_of(container)) {
        const uno::Reference<awt::XLayoutConstrains> constrains(child, uno::UNO_QUERY);
        if (!constrains.is()) continue;
        const auto needed = constrains->getMinimumSize();
        const auto given = child->getPosSize();
        const auto wrapped = constrains->calcAdjustedSize({given.Width, 0});
        const bool fits = needed.Width <= given.Width || (wrapped.Height > 0 && wrapped.Height <= given.Height);
        if (!fits)
            narrow += " " + std::to_string(given.Width) + 'x' + std::to_string(given.Height) + " of " +
                      std::to_string(needed.Width) + "; wrapped " + std::to_string(wrapped.Width) + 'x' +
                      std::to_string(wrapped.Height);
    }
    return narrow;
}

// The buttons of a panel that would be wider if it were: it gives each as much as its text needs, or all it has.
std::string cut_short(const Controls& panel) {
    const auto width = panel.peer()->getPosSize().Width;
    std::string cut;
    int buttons = 0;
    for (const Accessible& control : panel.contents().everything()) {
        if (control.role() != AccessibleRole::PUSH_BUTTON) continue;
        ++buttons;
        if (control.bounds().X + control.bounds().Width > width - 10) cut += " “" + control.name() + "”";
    }
    return buttons == 6 ? cut : "buttons: " + std::to_string(buttons);
}

class TextFit : public testing::TestWithParam<const char*> {};

TEST_P(TextFit, InEveryWindow) {
    Office office(Windows::yes, GetParam());
    {
        Document list(office);
        fill(list, "A1",
             {{"Pupil name", "Username", "Password", "Invited on", "Class"},
              {"Ana Costa", "ana.costa", "blue-tiger-42", "08.10.2019", "3A"},
              {"Li Wu", "li.wu", "short", "06.11.2020", "3B"}});
        for (const char* command : commands) {
            const Outcome outcome = while_running(
                office, [&] { return run(list, command); },
                [&] {
                    const Window window = Window::wait_for(office, {}, Kind::dialog);
                    EXPECT_EQ(too_narrow(window.peer()), "") << command;
                    window.press("cancel");
                });
            EXPECT_TRUE(outcome.success || outcome.error == "cancelled") << command << ": " << outcome;
        }
        EXPECT_TRUE(run(list, "CheckAccounts").success);
        EXPECT_EQ(cut_short(findings_panel(list)), "");
    }
    office.close();
}

INSTANTIATE_TEST_SUITE_P(AllLanguages, TextFit,
                         testing::Values("en-US", "es", "fr", "de", "it", "pt", "pl", "el", "ro", "tr", "uk", "nl"),
                         [](const auto& language) { return std::string(language.param, 2); });

}  // namespace
}  // namespace classkeys::tests
