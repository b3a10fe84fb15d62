// org.classkeys.Accounts: the commands for macros.
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/classkeys/XAccounts.hpp>

#include "calc/office_text.hpp"
#include "office/constructors.hpp"
#include "office/result_values.hpp"
#include "office/run_command.hpp"

namespace classkeys::office {

using css::beans::PropertyValue;
using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

namespace {

class AccountsService : public cppu::WeakImplHelper2<css::lang::XServiceInfo, org::classkeys::XAccounts> {
 public:
    explicit AccountsService(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // Without a window no dialog can open, whatever the arguments.
    org::classkeys::Outcome SAL_CALL run(const Reference<css::frame::XModel>& document, const OUString& command,
                                         const Sequence<PropertyValue>& arguments) override {
        Sequence<PropertyValue> silent(arguments);
        const sal_Int32 count = silent.getLength();
        silent.realloc(count + 1);
        silent.getArray()[count].Name = "Interactive";
        silent.getArray()[count].Value <<= false;
        return uno_outcome(run_command({context_, document, {}, calc::to_utf8(command), silent}));
    }

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.AccountsService"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("org.classkeys.Accounts");
        return Sequence<OUString>(&name, 1);
    }

 private:
    Reference<css::uno::XComponentContext> context_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_AccountsService_get(css::uno::XComponentContext* context,
                                                    const css::uno::Sequence<css::uno::Any>&) {
    auto* service = new classkeys::office::AccountsService(context);
    service->acquire();
    return static_cast<cppu::OWeakObject*>(service);
}
