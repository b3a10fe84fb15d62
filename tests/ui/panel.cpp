#include "panel.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace classkeys::tests {

namespace css = com::sun::star;

uno::Reference<css::ui::XDeck> deck_of(const Document& document) {
    const uno::Reference<css::frame::XController2> view(document.model()->getCurrentController(), uno::UNO_QUERY_THROW);
    return {view->getSidebar()->getDecks()->getByName("ClassKeysDeck"), uno::UNO_QUERY_THROW};
}

Controls findings_panel(const Document& document) {
    const uno::Reference<css::ui::XPanel> panel(deck_of(document)->getPanels()->getByName("ClassKeysFindingsPanel"),
                                                uno::UNO_QUERY_THROW);
    const uno::Reference<css::awt::XWindow> window(panel->getDialog(), uno::UNO_SET_THROW);
    const uno::Reference<css::accessibility::XAccessible> contents(window, uno::UNO_QUERY_THROW);
    Controls controls(Accessible(document.office(), contents->getAccessibleContext()), window);
    controls.contents().let_the_office_come_to_it();
    return controls;
}

}  // namespace classkeys::tests
