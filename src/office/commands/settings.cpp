#include "office/settings.hpp"

#include "office/commands/command.hpp"
#include "office/dialogs/settings_window.hpp"

namespace classkeys::office {

// Silently, the texts that were given are kept.
Result settings(const Session& session, const Arguments& arguments) {
    Settings kept = read_settings(session.context);
    if (!session.opens_windows(arguments)) {
        take_over(arguments.texts, kept);
    } else if (!change_settings(session, kept)) {
        return Refusal{error::cancelled, session.voice.say(Text::error_cancelled)};
    }
    write_settings(session.context, kept);
    Outcome outcome;
    outcome.summary = session.voice.say(Text::summary_settings_saved);
    return outcome;
}

}  // namespace classkeys::office
