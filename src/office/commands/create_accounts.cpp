#include "office/commands/generation.hpp"
#include "office/dialogs/accounts_window.hpp"

namespace classkeys::office {

Result create_accounts(const Session& session, const Arguments& arguments) {
    static constexpr Making making = {.usernames = true,
                                      .passwords = true,
                                      .roles = true,
                                      .made = Text::summary_accounts,
                                      .made_none = Text::summary_accounts_none,
                                      .keeps_existing = true};
    const Command& command = *find_command("CreateAccounts");
    if (!session.opens_windows(arguments)) return generate(session, arguments, command, making);
    return create_accounts_in_window(session, arguments, making, title_of(command, session.voice));
}

}  // namespace classkeys::office
