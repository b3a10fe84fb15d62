// help_key.hpp: F1 in a window of ours.
#pragma once

#include <functional>

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace classkeys::office {

// For as long as it lives F1 is its window's, which is the one in front: that of the latest HelpKey. `pressed` is
// called soon after, on the office's main thread; none: the office does what it does. Must not throw.
class HelpKey {
 public:
    HelpKey(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
            std::function<void()> pressed);
    HelpKey(const HelpKey&) = delete;
    HelpKey& operator=(const HelpKey&) = delete;
    ~HelpKey();

 private:
    com::sun::star::uno::Reference<com::sun::star::awt::XExtendedToolkit> toolkit_;
    com::sun::star::uno::Reference<com::sun::star::awt::XKeyHandler> handler_;
    const void* window_ = nullptr;  // the handler, as what tells windows apart
};

}  // namespace classkeys::office
