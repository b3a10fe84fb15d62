#include "office/commands/generation.hpp"

namespace classkeys::office {

Result generate_passwords(const Session& session, const Arguments& arguments) {
    return generate(session, arguments, *find_command("GeneratePasswords"), passwords_alone);
}

}  // namespace classkeys::office
