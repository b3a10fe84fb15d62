#include "office/run_command.hpp"

#include "office/commands/changed_values.hpp"
#include "office/commands/command.hpp"
#include "office/dialogs/message.hpp"
#include "office/guarded.hpp"
#include "office/settings.hpp"

namespace classkeys::office {

namespace {

// Whoever calls a command from the menu means it with their settings.
Expected<Arguments, Refusal> arguments_in(const Session& session, const Command& command, const Call& call) {
    const Settings kept = read_settings(session.context);
    Arguments base;
    base.platforms = std::make_shared<const Platforms>(kept.policies);
    auto arguments = read_arguments(call.arguments, session.voice, std::move(base));
    if (!arguments || arguments.value().runs_silently() || command.run == settings) return arguments;
    auto settled = settled_arguments(kept, session.voice);
    if (!settled) {
        if (session.opens_windows(arguments.value())) tell(session, title_of(command, session.voice), settled.error());
        return settled.error();
    }
    return read_arguments(call.arguments, session.voice, std::move(settled.value()));
}

Result run_in(const Session& session, const Command& command, const Call& call) {
    const auto arguments = arguments_in(session, command, call);
    if (!arguments) return arguments.error();
    Result result = guarded(session.voice, [&] {
        Result outcome = command.run(session, arguments.value());
        if (outcome) tell_changed_values(session, arguments.value(), outcome.value());
        return outcome;
    });
    const bool silent = !session.opens_windows(arguments.value());
    const bool changed_mind = !result && result.error().code == error::cancelled;
    const bool told = result && result.value().told;
    if (!silent && !changed_mind && !told) tell(session, title_of(command, session.voice), result);
    return result;
}

}  // namespace

Result run_command(const Call& call) noexcept {
    Voice voice("en");
    return guarded(voice, [&]() -> Result {
        voice = Voice(interface_language(call.context));
        const auto document = calc::Document::of(call.model);
        if (!document) return Refusal{error::no_document, voice.say(Text::error_no_document)};
        const Command* command = find_command(call.command);
        if (command == nullptr)
            return Refusal{error::argument_invalid, voice.say(Text::error_unknown_command, {{"what", call.command}})};
        return run_in(Session{{call.context, voice, call.window}, *document}, *command, call);
    });
}

}  // namespace classkeys::office
