#include "office/commands/generation.hpp"

namespace classkeys::office {

Result generate_usernames(const Session& session, const Arguments& arguments) {
    return generate(session, arguments, *find_command("GenerateUsernames"), usernames_alone);
}

}  // namespace classkeys::office
