#include "accounts.hpp"

#include <org/classkeys/Accounts.hpp>

namespace css = com::sun::star;

rtl::OUString accounts_made(const css::uno::Reference<css::uno::XComponentContext>& office,
                            const css::uno::Reference<css::frame::XModel>& document) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(2);
    arguments.getArray()[0].Name = "Platform";
    arguments.getArray()[0].Value <<= rtl::OUString("moodle");
    arguments.getArray()[1].Name = "Pattern";
    arguments.getArray()[1].Value <<= rtl::OUString("{given}.{family}");

    const auto accounts = org::classkeys::Accounts::create(office);
    const org::classkeys::Outcome made = accounts->run(document, "CreateAccounts", arguments);
    rtl::OUString told = made.Summary;
    if (!made.Succeeded) return told;
    const org::classkeys::Outcome checked = accounts->run(document, "CheckAccounts", arguments);
    for (const org::classkeys::Finding& found : checked.Findings) {
        const rtl::OUString cell = "\n" + found.Cell;
        told += cell + ": " + found.Message;
    }
    return told;
}
