// window.hpp: what is on the screen of a test office, as the office's own UI tests see it.
//   auto pressed = while_running([&] { return run(list, "CreateAccounts"); }, [&] { Window::next(office).press("ok");
//   });
#pragma once

#include <com/sun/star/ui/test/XUIObject.hpp>
#include <com/sun/star/ui/test/XUITest.hpp>
#include <future>
#include <string>

#include "office.hpp"

namespace classkeys::tests {

// What tells a window from another of the same title: a control that it has, and one that it lacks.
struct Sign {
    const char* has = "ok";
    const char* lacks = nullptr;
};

// A modal window.
class Window {
 public:
    // The modal window with this title, once it is on top. Throws if it does not come within 30 s.
    static Window wait_for(Office& office, const std::string& title, const Sign& sign = {});

    bool has(const char* child) const;
    void press(const char* button) const;
    void type(const char* field, const std::string& text) const;
    void choose(const char* list, int entry) const;  // counted from 0

 private:
    explicit Window(uno::Reference<com::sun::star::ui::test::XUIObject> object) : object_(std::move(object)) {}

    std::string property(const char* name) const;

    uno::Reference<com::sun::star::ui::test::XUIObject> object_;
};

// Runs `work`, which opens a window and so does not come back, beside `user`, who uses that window. If the user finds
// it other than expected, the office is killed, so that `work` comes back too.
template <class Work, class User>
auto while_running(Office& office, Work work, User user) {
    auto running = std::async(std::launch::async, work);
    try {
        user();
    } catch (...) {
        office.kill();
        running.wait();
        throw;
    }
    return running.get();
}

}  // namespace classkeys::tests
