#include "office/dialogs/form_listener.hpp"

#include <rtl/ref.hxx>

#include "office/main_thread.hpp"

namespace classkeys::office {

namespace css = com::sun::star;

void FormListener::tell() {
    if (!calls_.is_wanted || !calls_.is_wanted()) return;
    run_on_main_thread(context_, [self = rtl::Reference<FormListener>(this)] {
        if (self->calls_.changed) self->calls_.changed();
    });
}

void FormListener::windowShown(const css::lang::EventObject&) {
    if (calls_.shown) calls_.shown();
}

void FormListener::windowResized(const css::awt::WindowEvent&) {
    if (calls_.resized) calls_.resized();
}

}  // namespace classkeys::office
