#include "office/commands/account_export.hpp"
#include "office/commands/command.hpp"
#include "office/dialogs/export_window.hpp"

namespace classkeys::office {

Result export_accounts(const Session& session, const Arguments& arguments) {
    const std::string title = title_of(*find_command("ExportAccounts"), session.voice);
    if (session.opens_windows(arguments)) return export_in_window(session, arguments, title);
    AccountExport account_export(session, arguments, title);
    if (auto refusal = account_export.open()) return *refusal;
    account_export.choose(account_export.platform());
    return account_export.write();
}

}  // namespace classkeys::office
