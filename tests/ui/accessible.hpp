// accessible.hpp: the controls of a window as assistive tools find and use them: by role and by name.
//   Accessible preview = window.control("Preview")
#pragma once

#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include <optional>
#include <string>
#include <vector>

#include "office.hpp"

namespace classkeys::tests {

class Accessible {
 public:
    using Context = uno::Reference<com::sun::star::accessibility::XAccessibleContext>;

    explicit Accessible(Context context) : context_(std::move(context)) {}

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
    std::vector<std::string> entries() const;
    bool checked() const;

    const Context& context() const { return context_; }

 private:
    bool has_state(sal_Int16 state) const;

    Context context_;
};

}  // namespace classkeys::tests
