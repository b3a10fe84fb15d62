// accessible.hpp: the controls of a window as assistive tools find and use them: by role and by name.
//   Accessible preview = window.control("Preview")
#pragma once

#include <com/sun/star/awt/Rectangle.hpp>

#include <memory>
#include <string>
#include <vector>

#include "accessible_calls.hpp"
#include "office.hpp"

namespace classkeys::tests {

class Accessible {
 public:
    using Context = AccessibleCalls::Context;

    // `office`: the one that shows it.
    Accessible(const Office& office, Context context)
        : office_(&office), calls_(std::make_shared<AccessibleCalls>(office)), context_(std::move(context)) {}

    std::string name() const;
    sal_Int16 role() const;
    bool enabled() const;
    std::vector<Accessible> children() const;
    // All controls in it at any depth that can be seen.
    std::vector<Accessible> everything() const;

    std::string text() const;
    // These three come back once the office has done what follows from them.
    void type(const std::string& text) const;  // in place of what is there
    void press() const;
    void choose(int entry) const;  // of a list, from 0
    // Comes back at once: what follows from it lasts until somebody closes the window that it opens.
    void press_for_window() const;
    std::vector<std::string> entries() const;
    bool checked() const;
    com::sun::star::awt::Rectangle bounds() const;  // in its parent, pixels
    std::string tip() const;                        // shown where the mouse rests on it; empty if nothing is

    // Comes back once the office has nothing to do on its main thread.
    void let_the_office_come_to_it() const;
    bool has_state(sal_Int16 state) const;  // one of AccessibleStateType
    const Context& context() const { return context_; }
    const Office& office() const { return *office_; }

 private:
    Accessible(const Accessible& parent, Context context)
        : office_(parent.office_), calls_(parent.calls_), context_(std::move(context)) {}

    const Office* office_;
    std::shared_ptr<const AccessibleCalls> calls_;
    Context context_;
};

}  // namespace classkeys::tests
