#include "accessible_calls.hpp"

#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/reflection/InvocationTargetException.hpp>
#include <com/sun/star/reflection/theCoreReflection.hpp>
#include <cppuhelper/exc_hlp.hxx>

#include <stdexcept>
#include <vector>

namespace classkeys::tests {

namespace accessibility = com::sun::star::accessibility;
namespace reflection = com::sun::star::reflection;
using Method = uno::Reference<reflection::XIdlMethod>;

namespace {

Method method(const Office& office, const std::string& interface, const char* name) {
    const auto type =
        reflection::theCoreReflection::get(office.context())->forName(wide("com.sun.star.accessibility." + interface));
    if (!type.is()) throw std::runtime_error("the office has no " + interface);
    return {type->getMethod(wide(name)), uno::UNO_QUERY_THROW};
}

uno::Any call(const Method& method, const AccessibleCalls::Context& object, const std::vector<uno::Any>& words = {}) {
    uno::Sequence<uno::Any> arguments(words.data(), static_cast<sal_Int32>(words.size()));
    try {
        return method->invoke(uno::Any(object), arguments);
    } catch (const reflection::InvocationTargetException& thrown) {
        cppu::throwException(thrown.TargetException);
        throw;  // it did not say what
    }
}

template <class Value>
Value answer(const uno::Any& told) {
    Value value{};
    if (!(told >>= value)) throw std::runtime_error("the office answered with a " + utf8(told.getValueTypeName()));
    return value;
}

}  // namespace

AccessibleCalls::AccessibleCalls(const Office& office)
    : child_count_(method(office, "XAccessibleContext", "getAccessibleChildCount")),
      child_(method(office, "XAccessibleContext", "getAccessibleChild")),
      states_(method(office, "XAccessibleContext", "getAccessibleStateSet")),
      select_child_(method(office, "XAccessibleSelection", "selectAccessibleChild")),
      tip_(method(office, "XAccessibleExtendedComponent", "getToolTipText")) {}

int AccessibleCalls::child_count(const Context& of) const {
    return static_cast<int>(answer<sal_Int64>(call(child_count_, of)));
}

uno::Reference<accessibility::XAccessible> AccessibleCalls::child(const Context& of, int at) const {
    return answer<uno::Reference<accessibility::XAccessible>>(call(child_, of, {uno::Any(sal_Int32{at})}));
}

bool AccessibleCalls::has_state(const Context& who, sal_Int16 state) const {
    const uno::Any told = call(states_, who);
    if (sal_Int64 bits = 0; told >>= bits) return (bits >> (state - 1) & 1) != 0;  // the n-th state is the n-th bit
    const auto set = answer<uno::Reference<accessibility::XAccessibleStateSet>>(told);
    return set.is() && set->contains(state);
}

void AccessibleCalls::select_child(const Context& of, int at) const {
    call(select_child_, of, {uno::Any(sal_Int32{at})});
}

std::string AccessibleCalls::tip(const Context& of) const {
    return utf8(answer<rtl::OUString>(call(tip_, of)));
}

}  // namespace classkeys::tests
