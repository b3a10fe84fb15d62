#include "office/commands/generation.hpp"

namespace classkeys::office {

Result generate_passwords(const Session& session, const Arguments& arguments) {
    constexpr Making making = {.usernames = false,
                               .passwords = true,
                               .roles = false,
                               .made = Text::summary_passwords,
                               .made_none = Text::summary_passwords_none};
    return generate(session, arguments, *find_command("GeneratePasswords"), making);
}

}  // namespace classkeys::office
