// window.hpp: what is on the screen of a test office.
//   while_running(office, [&] { return run(list, "CheckAccounts"); },
//                 [&] { Window::wait_for(office, "Check accounts", Kind::message).press("ok"); });
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/ui/test/XUIObject.hpp>
#include <future>
#include <string>

#include "accessible.hpp"
#include "main_thread.hpp"
#include "office.hpp"
#include "open_windows.hpp"

namespace classkeys::tests {

// What tells windows of the same title apart.
enum class Kind { message, dialog };

// The controls of a window or a panel of ours, found by the names that assistive tools read out.
class Controls {
 public:
    Controls(Accessible contents, uno::Reference<com::sun::star::awt::XWindow> peer)
        : contents_(std::move(contents)), peer_(std::move(peer)) {}

    // The control that is called so. Throws if there is none, and says which there are.
    Accessible control(const std::string& name) const;
    const Accessible& contents() const { return contents_; }
    // What `look` makes of all controls. Meanwhile nothing of them changes or goes: the office's main thread waits.
    template <class Look>
    auto look_at_all(Look look) const {
        return on_main_thread(contents_.office(), [&] { return look(contents_.everything()); });
    }
    const uno::Reference<com::sun::star::awt::XWindow>& peer() const { return peer_; }

 private:
    Accessible contents_;
    uno::Reference<com::sun::star::awt::XWindow> peer_;
};

// A modal window. Controls of the office's own windows have ids, and are used as its own UI tests do.
class Window : public Controls {
 public:
    // The modal window with this title (empty: whatever its title), once it waits for the user. Throws if it does not
    // come within 30 s.
    static Window wait_for(Office& office, const std::string& title, Kind kind);

    void press(const char* button) const;  // "ok" and "cancel" are those of our windows too
    void type(const char* field, const std::string& text) const;
    void choose(const char* list, int entry) const;  // counted from 0

 private:
    Window(uno::Reference<com::sun::star::ui::test::XUIObject> object, Accessible contents,
           uno::Reference<com::sun::star::awt::XWindow> peer)
        : Controls(std::move(contents), std::move(peer)), object_(std::move(object)) {}

    uno::Reference<com::sun::star::ui::test::XUIObject> object_;
};

// Runs `work` on the office's main thread, where it opens a window and so does not come back, beside `user`, who uses
// that window. If the user finds it other than expected, the office is killed, so that `work` comes back too, and
// started again for the next test.
template <class Work, class User>
auto while_running(Office& office, Work work, User user) {
    const OpenWindows watched(office);
    auto running = std::async(std::launch::async, [&] { return on_main_thread(office, work); });
    try {
        user();
    } catch (...) {
        office.kill();
        running.wait();
        office.start_again();
        throw;
    }
    return running.get();
}

}  // namespace classkeys::tests
