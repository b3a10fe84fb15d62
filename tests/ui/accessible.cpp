#include "accessible.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>

#include <stdexcept>

#include "main_thread.hpp"

namespace classkeys::tests {

namespace accessibility = com::sun::star::accessibility;
using accessibility::AccessibleStateType::CHECKED;
using accessibility::AccessibleStateType::ENABLED;
using accessibility::AccessibleStateType::SHOWING;

namespace {

template <class Interface>
uno::Reference<Interface> as(const Accessible& control, const char* what) {
    const uno::Reference<Interface> found(control.context(), uno::UNO_QUERY);
    if (!found.is())
        throw std::runtime_error("“" + control.name() + "” (role " + std::to_string(control.role()) + ") is no " +
                                 what);
    return found;
}

}  // namespace

// What our windows do upon a change happens on the office's main thread, once that comes to it.
void Accessible::let_the_office_come_to_it() const {
    const uno::Reference<com::sun::star::awt::XToolkitExperimental> toolkit(office_->create("com.sun.star.awt.Toolkit"),
                                                                            uno::UNO_QUERY_THROW);
    on_main_thread(*office_, [&] { toolkit->processEventsToIdle(); });
}

std::string Accessible::name() const {
    return utf8(context_->getAccessibleName());
}

sal_Int16 Accessible::role() const {
    return context_->getAccessibleRole();
}

bool Accessible::has_state(sal_Int16 state) const {
    return calls_->has_state(context_, state);
}

bool Accessible::enabled() const {
    return has_state(ENABLED);
}

bool Accessible::checked() const {
    return has_state(CHECKED);
}

com::sun::star::awt::Rectangle Accessible::bounds() const {
    return as<accessibility::XAccessibleComponent>(*this, "component")->getBounds();
}

std::vector<Accessible> Accessible::children() const {
    std::vector<Accessible> children;
    for (sal_Int32 at = 0; at < calls_->child_count(context_); ++at)
        if (const auto child = calls_->child(context_, at); child.is())
            children.push_back(Accessible(*this, child->getAccessibleContext()));
    return children;
}

std::vector<Accessible> Accessible::everything() const {
    std::vector<Accessible> all;
    for (const Accessible& child : children()) {
        if (!child.has_state(SHOWING)) continue;
        all.push_back(child);
        const auto below = child.everything();
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

std::string Accessible::text() const {
    return utf8(as<accessibility::XAccessibleText>(*this, "text")->getText());
}

void Accessible::type(const std::string& text) const {
    as<accessibility::XAccessibleEditableText>(*this, "field to type in")->setText(wide(text));
    let_the_office_come_to_it();
}

void Accessible::press() const {
    press_for_window();
    let_the_office_come_to_it();
}

void Accessible::press_for_window() const {
    as<accessibility::XAccessibleAction>(*this, "button")->doAccessibleAction(0);
}

void Accessible::choose(int entry) const {
    calls_->select_child(context_, entry);
    let_the_office_come_to_it();
}

std::string Accessible::tip() const {
    return calls_->tip(context_);
}

std::vector<std::string> Accessible::entries() const {
    std::vector<std::string> names;
    for (const Accessible& child : children()) names.push_back(child.name());
    return names;
}

}  // namespace classkeys::tests
