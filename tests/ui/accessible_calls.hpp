// accessible_calls.hpp: what assistive tools ask of an office, in words that every version understands: 7.5 made the
// numbers of these calls longer and the set of states a number, so code made for 7.4 calls them by their names.
#pragma once

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>

#include <string>

#include "office.hpp"

namespace classkeys::tests {

// A call throws what the office throws, as a direct call would.
class AccessibleCalls {
 public:
    using Context = uno::Reference<com::sun::star::accessibility::XAccessibleContext>;

    explicit AccessibleCalls(const Office& office);

    int child_count(const Context& of) const;
    uno::Reference<com::sun::star::accessibility::XAccessible> child(const Context& of, int at) const;  // from 0
    // `state`: one of AccessibleStateType as 7.4 counts them. What closes has none.
    bool has_state(const Context& who, sal_Int16 state) const;
    void select_child(const Context& of, int at) const;
    std::string tip(const Context& of) const;

 private:
    uno::Reference<com::sun::star::reflection::XIdlMethod> child_count_, child_, states_, select_child_, tip_;
};

}  // namespace classkeys::tests
