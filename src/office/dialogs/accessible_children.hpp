// accessible_children.hpp: what assistive tools find in a window of ours.
#pragma once

#include <com/sun/star/accessibility/XAccessibleEventListener.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <vector>

namespace classkeys::office {

// The children of the window with this peer; none where nothing can be seen of it. They are there to be held, and not
// to be called: XAccessibleContext is another interface since 7.5. Throws what the office throws.
std::vector<com::sun::star::uno::Any> accessible_children(
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
    const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& peer);

// Tells `listener` of all that these children tell assistive tools. Throws what the office throws.
void listen_to_accessible_children(
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
    const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& peer,
    const com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessibleEventListener>& listener);

}  // namespace classkeys::office
