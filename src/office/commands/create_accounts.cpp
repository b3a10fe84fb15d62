#include "office/commands/generate.hpp"

namespace classkeys::office {

Result create_accounts(const Session& session, const Arguments& arguments) {
    constexpr Making making = {.usernames = true,
                               .passwords = true,
                               .roles = true,
                               .made = Text::summary_accounts,
                               .made_none = Text::summary_accounts_none,
                               .keeps_existing = true};
    return generate(session, arguments, *find_command("CreateAccounts"), making);
}

}  // namespace classkeys::office
