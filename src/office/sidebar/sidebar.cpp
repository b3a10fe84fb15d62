#include "office/sidebar/sidebar.hpp"

#include <algorithm>

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

// As in extension/Sidebar.xcu.
constexpr const char* deck_name = "ClassKeysDeck";

Reference<css::ui::XDeck> deck_of(const Reference<css::ui::XSidebarProvider>& sidebar) {
    const Reference<css::ui::XDecks> decks(sidebar.is() ? sidebar->getDecks() : nullptr);
    const auto name = rtl::OUString::createFromAscii(deck_name);
    if (!decks.is() || !decks->hasByName(name)) return {};
    return {decks->getByName(name), UNO_QUERY};
}

Reference<css::ui::XSidebarProvider> sidebar_of(const Reference<css::frame::XController>& view) {
    const Reference<css::frame::XController2> controller(view, UNO_QUERY);
    return controller.is() ? controller->getSidebar() : nullptr;
}

}  // namespace

void Panels::add(FindingsPanel* panel) {
    const std::lock_guard lock(mutex_);
    panels_.push_back(panel);
}

void Panels::remove(FindingsPanel* panel) {
    const std::lock_guard lock(mutex_);
    std::erase(panels_, panel);
}

rtl::Reference<FindingsPanel> Panels::in(const Reference<css::frame::XFrame>& frame) {
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find_if(panels_, [&](auto* panel) { return panel->getFrame() == frame; });
    return found == panels_.end() ? nullptr : *found;
}

Panels& all_panels() {
    static Panels all;
    return all;
}

bool show_in_sidebar(const MadeCheck& made) {
    const auto controller = made.session.document.model()->getCurrentController();
    const auto sidebar = sidebar_of(controller);
    if (!sidebar.is()) return false;
    sidebar->setVisible(true);
    const auto deck = deck_of(sidebar);
    if (!deck.is()) return false;
    deck->activate(true);
    const auto panel = all_panels().in(controller->getFrame());
    if (!panel.is()) return false;
    panel->show(made);
    return true;
}

}  // namespace classkeys::office
