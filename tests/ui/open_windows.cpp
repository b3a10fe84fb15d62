#include "open_windows.hpp"

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace classkeys::tests {

namespace awt = com::sun::star::awt;
namespace lang = com::sun::star::lang;

namespace {

class Listener : public cppu::WeakImplHelper1<awt::XTopWindowListener> {
 public:
    void SAL_CALL windowOpened(const lang::EventObject& event) override {
        const uno::Reference<awt::XTopWindow> window(event.Source, uno::UNO_QUERY);
        const std::scoped_lock lock(mutex_);
        if (window.is()) windows_.push_back(window);
    }
    void SAL_CALL windowClosed(const lang::EventObject& event) override {
        const uno::Reference<awt::XTopWindow> window(event.Source, uno::UNO_QUERY);
        const std::scoped_lock lock(mutex_);
        std::erase(windows_, window);
    }
    void SAL_CALL windowClosing(const lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const lang::EventObject&) override {}
    void SAL_CALL windowActivated(const lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const lang::EventObject&) override {}
    void SAL_CALL disposing(const lang::EventObject&) override {}

    OpenWindows::Windows windows() const {
        const std::scoped_lock lock(mutex_);
        return windows_;
    }

 private:
    mutable std::mutex mutex_;
    OpenWindows::Windows windows_;
};

std::atomic<Listener*> latest = nullptr;

// The office calls these deprecated, and has nothing else that tells of its windows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
void add(const uno::Reference<awt::XExtendedToolkit>& toolkit, const rtl::Reference<Listener>& listener) {
    toolkit->addTopWindowListener(listener.get());
}
void remove(const uno::Reference<awt::XExtendedToolkit>& toolkit, const rtl::Reference<Listener>& listener) {
    toolkit->removeTopWindowListener(listener.get());
}
#pragma GCC diagnostic pop

}  // namespace

struct OpenWindows::Watch {
    uno::Reference<awt::XExtendedToolkit> toolkit;
    rtl::Reference<Listener> listener;
};

OpenWindows::OpenWindows(Office& office)
    : watch_(new Watch{{office.create("com.sun.star.awt.Toolkit"), uno::UNO_QUERY_THROW}, new Listener}) {
    add(watch_->toolkit, watch_->listener);
    latest = watch_->listener.get();
}

OpenWindows::~OpenWindows() {
    latest = nullptr;
    try {
        remove(watch_->toolkit, watch_->listener);
    } catch (const uno::Exception&) {
        // The office was killed.
    }
}

OpenWindows::Windows OpenWindows::now() {
    Listener* const listener = latest;
    return listener == nullptr ? Windows() : listener->windows();
}

}  // namespace classkeys::tests
