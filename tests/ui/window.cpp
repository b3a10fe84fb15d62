#include "window.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/ui/test/XUITest.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <stdexcept>
#include <thread>

#include "open_windows.hpp"

namespace classkeys::tests {

namespace accessibility = com::sun::star::accessibility;
namespace awt = com::sun::star::awt;
namespace lang = com::sun::star::lang;
using com::sun::star::ui::test::XUITest;

namespace {

using SeenAs = std::function<void(const uno::Reference<accessibility::XAccessibleContext>&,
                                  const uno::Reference<awt::XTopWindow>&)>;

// Every window, as assistive tools see it: unlike the UI test service a window may be asked at any time, and throws
// while it closes, or gives nothing, which then counts as gone.
void for_each_window(const SeenAs& visit) {
    for (const auto& peer : OpenWindows::now()) try {
            const uno::Reference<accessibility::XAccessible> window(peer, uno::UNO_QUERY);
            if (!window.is()) continue;
            if (const auto context = window->getAccessibleContext(); context.is()) visit(context, peer);
        } catch (const lang::DisposedException&) {
        }
}

sal_Int16 role_of(Kind kind) {
    return kind == Kind::message ? accessibility::AccessibleRole::ALERT : accessibility::AccessibleRole::DIALOG;
}

struct Open {
    Accessible contents;
    uno::Reference<awt::XWindow> peer;
};

std::optional<Open> find_open(const Office& office, const std::string& title, Kind kind) {
    std::optional<Open> found;
    for_each_window([&](const auto& window, const auto& peer) {
        const bool titled = title.empty() || utf8(window->getAccessibleName()) == title;
        if (!titled || window->getAccessibleRole() != role_of(kind)) return;
        const Accessible seen(office, window);
        if (seen.has_state(accessibility::AccessibleStateType::MODAL) &&
            seen.has_state(accessibility::AccessibleStateType::SHOWING))
            found = Open{seen, {peer, uno::UNO_QUERY}};
    });
    return found;
}

std::string titles() {
    std::string all;
    for_each_window([&](const auto& window, const auto&) {
        all +=
            " “" + utf8(window->getAccessibleName()) + "” (role " + std::to_string(window->getAccessibleRole()) + ")";
    });
    return all;
}

}  // namespace

Window Window::wait_for(Office& office, const std::string& title, Kind kind) {
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    for (;;) {
        if (auto open = find_open(office, title, kind)) {
            const uno::Reference<XUITest> screen(office.create("org.libreoffice.uitest.UITest"), uno::UNO_QUERY_THROW);
            return {screen->getTopFocusWindow(), std::move(open->contents), std::move(open->peer)};
        }
        if (std::chrono::steady_clock::now() > patience)
            throw std::runtime_error("no window “" + title + "” came within 30 s; open are" + titles());
        std::this_thread::yield();
    }
}

Accessible Controls::control(const std::string& name) const {
    return look_at_all([&](const std::vector<Accessible>& controls) {
        std::string there;
        for (const Accessible& control : controls) {
            const bool label = control.role() == accessibility::AccessibleRole::LABEL ||
                               control.role() == accessibility::AccessibleRole::STATIC;
            if (control.name() == name && !label) return control;
            there += " “" + control.name() + "” (role " + std::to_string(control.role()) + ")";
        }
        throw std::runtime_error("no control “" + name + "”; there are" + there);
    });
}

void Window::press(const char* button) const {
    object_->getChild(wide(button))->executeAction("CLICK", {});
}

void Window::type(const char* field, const std::string& text) const {
    const auto into = object_->getChild(wide(field));
    into->executeAction("TYPE", property_values({{"KEYCODE", as_any("CTRL+A")}}));
    into->executeAction("TYPE", property_values({{"TEXT", as_any(text)}}));
}

void Window::choose(const char* list, int entry) const {
    object_->getChild(wide(list))->executeAction("SELECT", property_values({{"POS", as_any(std::to_string(entry))}}));
}

}  // namespace classkeys::tests
