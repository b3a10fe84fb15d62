// main_thread.hpp: from any thread to the office's main one, where windows may be used.
#pragma once

#include <functional>

#include <com/sun/star/uno/XComponentContext.hpp>

namespace classkeys::office {

// Returns at once; `work` runs soon after, once the office has nothing else to do there. It must not throw.
void run_on_main_thread(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                        std::function<void()> work);

}  // namespace classkeys::office
