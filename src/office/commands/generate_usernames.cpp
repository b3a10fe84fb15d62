#include "office/commands/generation.hpp"

namespace classkeys::office {

Result generate_usernames(const Session& session, const Arguments& arguments) {
    constexpr Making making = {.usernames = true,
                               .passwords = false,
                               .roles = false,
                               .made = Text::summary_usernames,
                               .made_none = Text::summary_usernames_none};
    return generate(session, arguments, *find_command("GenerateUsernames"), making);
}

}  // namespace classkeys::office
