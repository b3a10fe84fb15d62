// The button of our page in Tools ▸ Options.
#include "options_page.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include "dispatch.hpp"
#include "form.hpp"

namespace classkeys::tests {
namespace {

uno::Reference<com::sun::star::accessibility::XAccessibleContext> button_of(const OptionsPage& page) {
    const uno::Reference<com::sun::star::accessibility::XAccessible> button(page.control("change")->getPeer(),
                                                                            uno::UNO_QUERY_THROW);
    return button->getAccessibleContext();
}

TEST(OptionsPage, OpensTheSettingsAndKeepsWhatIsEntered) {
    Document list(office());
    const OptionsPage page(list);
    const auto press = [&] {
        // Comes back only once the window has closed.
        uno::Reference<com::sun::star::accessibility::XAccessibleAction>(button_of(page), uno::UNO_QUERY_THROW)
            ->doAccessibleAction(0);
        return true;
    };
    while_running(office(), press, [] {
        const Window window = Window::wait_for(office(), "Settings", Kind::dialog);
        type(window, "School’s name", "St Mary’s");
        window.press("ok");
        Window::wait_for(office(), "Settings", Kind::message).press("ok");
    });
    while_running(office(), press, [] {
        const Window window = Window::wait_for(office(), "Settings", Kind::dialog);
        EXPECT_EQ(text_of(window, "School’s name"), "St Mary’s");
        window.press("cancel");
    });
}

}  // namespace
}  // namespace classkeys::tests
