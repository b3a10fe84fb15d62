// How an office makes our objects until its next start, once ClassKeys was installed or updated while it runs: it then
// does not mind the constructors that extension/classkeys.components names, and asks for a factory instead.
#include <algorithm>
#include <array>
#include <string_view>

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <cppuhelper/factory.hxx>

#include "office/constructors.hpp"

namespace {

using css::uno::Reference;
using rtl::OUString;

using Constructor = css::uno::XInterface* (*)(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&);

template <Constructor make>
Reference<css::uno::XInterface> made(const Reference<css::uno::XComponentContext>& context) {
    return {make(context.get(), {}), SAL_NO_ACQUIRE};
}

// As in extension/classkeys.components.
struct Implementation {
    std::string_view name;
    const char* service;
    cppu::ComponentFactoryFunc make;
};
constexpr std::array<Implementation, 6> implementations = {
    {{"org.classkeys.AccountsService", "org.classkeys.Accounts", made<classkeys_AccountsService_get>},
     {"org.classkeys.ContextMenuJob", "org.classkeys.ContextMenuJob", made<classkeys_ContextMenuJob_get>},
     {"org.classkeys.FunctionsService", "org.classkeys.Functions", made<classkeys_FunctionsService_get>},
     {"org.classkeys.OptionsPage", "org.classkeys.OptionsPage", made<classkeys_OptionsPage_get>},
     {"org.classkeys.PanelFactory", "com.sun.star.ui.UIElementFactory", made<classkeys_PanelFactory_get>},
     {"org.classkeys.ProtocolHandler", "com.sun.star.frame.ProtocolHandler", made<classkeys_ProtocolHandler_get>}}};
static_assert(std::ranges::is_sorted(implementations, {}, &Implementation::name));

}  // namespace

void* component_getFactory(const char* implementation, void*, void*) {
    const auto* found = std::ranges::find(implementations, std::string_view(implementation), &Implementation::name);
    if (found == implementations.end()) return nullptr;
    const auto service = OUString::createFromAscii(found->service);
    const auto factory = cppu::createSingleComponentFactory(found->make, OUString::createFromAscii(implementation),
                                                            css::uno::Sequence<OUString>(&service, 1));
    factory->acquire();  // for the office
    return factory.get();
}
