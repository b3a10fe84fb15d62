#include "office/dialogs/form_listener.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>

namespace classkeys::office {

namespace css = com::sun::star;

void FormListener::tell() {
    if (calls_.is_wanted && calls_.is_wanted()) css::awt::AsyncCallback::create(context_)->addCallback(this, {});
}

void FormListener::notify(const css::uno::Any&) {
    if (calls_.changed) calls_.changed();
}

void FormListener::windowShown(const css::lang::EventObject&) {
    if (calls_.shown) calls_.shown();
}

void FormListener::windowResized(const css::awt::WindowEvent&) {
    if (calls_.resized) calls_.resized();
}

}  // namespace classkeys::office
