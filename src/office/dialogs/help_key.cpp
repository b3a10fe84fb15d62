#include "office/dialogs/help_key.hpp"

#include <mutex>
#include <vector>

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <cppuhelper/implbase1.hxx>

#include "office/main_thread.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace awt = css::awt;
using css::uno::Reference;

namespace {

// The windows that are open, from back to front. A macro may open one on a thread of its own.
class OpenWindows {
 public:
    void add(const void* window) {
        const std::lock_guard lock(mutex_);
        windows_.push_back(window);
    }
    void remove(const void* window) {
        const std::lock_guard lock(mutex_);
        std::erase(windows_, window);
    }
    bool is_in_front(const void* window) {
        const std::lock_guard lock(mutex_);
        return !windows_.empty() && windows_.back() == window;
    }

 private:
    std::mutex mutex_;
    std::vector<const void*> windows_;
};

OpenWindows& open_windows() {
    static OpenWindows windows;
    return windows;
}

class Handler : public cppu::WeakImplHelper1<awt::XKeyHandler> {
 public:
    Handler(const Reference<css::uno::XComponentContext>& context, std::function<void()> pressed)
        : context_(context), pressed_(std::move(pressed)) {}

    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& key) override {
        const bool is_ours = key.KeyCode == awt::Key::F1 && key.Modifiers == 0 && pressed_ && is_in_front();
        if (!is_ours) return false;
        const Reference<Handler> alive(this);
        run_on_main_thread(context_, [alive] {
            if (alive->is_in_front()) alive->pressed_();
        });
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

 private:
    bool is_in_front() const { return open_windows().is_in_front(this); }

    Reference<css::uno::XComponentContext> context_;
    std::function<void()> pressed_;
};

// The office calls these deprecated, and has nothing else that hears of a key before its own help does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
void add(const Reference<awt::XExtendedToolkit>& toolkit, const Reference<awt::XKeyHandler>& handler) {
    toolkit->addKeyHandler(handler);
}
void remove(const Reference<awt::XExtendedToolkit>& toolkit, const Reference<awt::XKeyHandler>& handler) {
    toolkit->removeKeyHandler(handler);
}
#pragma GCC diagnostic pop

}  // namespace

HelpKey::HelpKey(const Reference<css::uno::XComponentContext>& context, std::function<void()> pressed)
    : toolkit_(awt::Toolkit::create(context), css::uno::UNO_QUERY_THROW) {
    auto* handler = new Handler(context, std::move(pressed));
    handler_ = handler;
    window_ = handler;
    add(toolkit_, handler_);
    open_windows().add(window_);
}

HelpKey::~HelpKey() {
    open_windows().remove(window_);
    try {
        remove(toolkit_, handler_);
    } catch (const css::uno::Exception&) {  // the office is going down
    }
}

}  // namespace classkeys::office
