// panel.hpp: our panel in the sidebar of a document's window.
#pragma once

#include <com/sun/star/ui/XDeck.hpp>

#include "document.hpp"
#include "window.hpp"

namespace classkeys::tests {

// Our part of the sidebar. Throws if there is none.
uno::Reference<com::sun::star::ui::XDeck> deck_of(const Document& document);

// The panel with what CheckAccounts found, once the office has come to show it.
Controls findings_panel(const Document& document);

}  // namespace classkeys::tests
