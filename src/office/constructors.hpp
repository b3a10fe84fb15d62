// constructors.hpp: what the library exports: one constructor for each implementation in
// extension/classkeys.components. Each gives an object that the caller owns.
#pragma once

#include <sal/types.h>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace css = com::sun::star;

extern "C" {
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_ProtocolHandler_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_AccountsService_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_FunctionsService_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_ContextMenuJob_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_PanelFactory_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);
SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_OptionsPage_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& arguments);

// For an office that was running when ClassKeys was installed. `implementation`: its name there. Gives a factory that
// the caller owns, null where there is no such implementation; the other two are not used.
SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* implementation, void* services, void* registry);
}
