// accounts_window.hpp: the window of CreateAccounts: columns, platform, pattern, passwords, and a live preview of what
// will be written.
#pragma once

#include <string>

#include "office/commands/generation.hpp"

namespace classkeys::office {

// Shows the window over what `arguments` settle, and writes what it shows once the user says so. A refusal `cancelled`
// if they changed their mind. Where the office shows no windows, the plan is carried out as it stands.
Result create_accounts_in_window(const Session& session, const Arguments& arguments, const Making& making,
                                 const std::string& title);

}  // namespace classkeys::office
