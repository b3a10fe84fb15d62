#include "office/commands/settings.hpp"

#include "office/commands/command.hpp"
#include "office/dialogs/settings_window.hpp"
#include "office/refusals.hpp"
#include "office/settings.hpp"

namespace classkeys::office {
namespace {

Outcome keep(const Office& office, const Settings& settings) {
    write_settings(office.context, settings);
    Outcome outcome;
    outcome.summary = office.voice.say(Text::summary_settings_saved);
    return outcome;
}

}  // namespace

Result settings_in_window(const Office& office) {
    Settings kept = read_settings(office.context);
    if (!change_settings(office, kept)) return cancelled(office.voice);
    return keep(office, kept);
}

// Silently, the texts that were given are kept.
Result settings(const Session& session, const Arguments& arguments) {
    if (session.opens_windows(arguments)) return settings_in_window(session);
    Settings kept = read_settings(session.context);
    take_over(arguments.texts, kept);
    return keep(session, kept);
}

}  // namespace classkeys::office
