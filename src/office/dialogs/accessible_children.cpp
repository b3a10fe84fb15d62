#include "office/dialogs/accessible_children.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/accessibility/XAccessibleEventBroadcaster.hpp>
#include <com/sun/star/reflection/theCoreReflection.hpp>

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;

// The count and the index are 32 bits wide in 7.4 and 64 since 7.5, and a library made for the one may not call the
// other. So they are called by name, and the office makes of our number what it needs.
std::vector<Any> accessible_children(const Reference<css::uno::XComponentContext>& context,
                                     const Reference<css::uno::XInterface>& peer) {
    std::vector<Any> children;
    const Reference<css::accessibility::XAccessible> window(peer, css::uno::UNO_QUERY);
    if (!window.is()) return children;
    const auto content = window->getAccessibleContext();
    if (!content.is()) return children;
    const auto type =
        css::reflection::theCoreReflection::get(context)->forName("com.sun.star.accessibility.XAccessibleContext");
    const auto count = type->getMethod("getAccessibleChildCount");
    const auto child = type->getMethod("getAccessibleChild");
    css::uno::Sequence<Any> none;
    sal_Int64 all = 0;
    count->invoke(Any(content), none) >>= all;
    for (sal_Int32 at = 0; at < all; ++at) {
        const Any number(at);
        css::uno::Sequence<Any> index(&number, 1);
        children.push_back(child->invoke(Any(content), index));
    }
    return children;
}

void listen_to_accessible_children(const Reference<css::uno::XComponentContext>& context,
                                   const Reference<css::uno::XInterface>& peer,
                                   const Reference<css::accessibility::XAccessibleEventListener>& listener) {
    for (const Any& child : accessible_children(context, peer)) {
        const Reference<css::accessibility::XAccessible> part(child, css::uno::UNO_QUERY_THROW);
        const Reference<css::accessibility::XAccessibleEventBroadcaster> teller(part->getAccessibleContext(),
                                                                                css::uno::UNO_QUERY);
        if (teller.is()) teller->addAccessibleEventListener(listener);
    }
}

}  // namespace classkeys::office
