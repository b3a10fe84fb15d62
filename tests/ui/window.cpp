#include "window.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace classkeys::tests {

using com::sun::star::beans::PropertyValue;
using com::sun::star::ui::test::XUITest;

Window Window::wait_for(Office& office, const std::string& title, const Sign& sign) {
    const uno::Reference<XUITest> screen(office.create("org.libreoffice.uitest.UITest"), uno::UNO_QUERY_THROW);
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    std::string seen;
    while (std::chrono::steady_clock::now() < patience) {
        const Window top(screen->getTopFocusWindow());
        if (!top.object_.is()) continue;
        seen = top.property("Text");
        const bool signed_so = top.has(sign.has) && (sign.lacks == nullptr || !top.has(sign.lacks));
        if (top.property("Modal") == "true" && seen == title && signed_so) return top;
        std::this_thread::yield();
    }
    throw std::runtime_error("no window “" + title + "” came within 30 s; on top is “" + seen + "”");
}

bool Window::has(const char* child) const {
    const auto children = object_->getChildren();
    return std::find(children.begin(), children.end(), wide(child)) != children.end();
}

std::string Window::property(const char* name) const {
    for (const PropertyValue& value : object_->getState()) {
        rtl::OUString text;
        if (value.Name.equalsAscii(name) && (value.Value >>= text)) return utf8(text);
    }
    return {};
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
