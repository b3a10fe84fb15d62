#include "office/commands/command.hpp"
#include "office/commands/export_match.hpp"
#include "office/dialogs/match_window.hpp"

namespace classkeys::office {

Result match_export(const Session& session, const Arguments& arguments) {
    const Voice& voice = session.voice;
    const std::string title = title_of(*find_command("MatchExport"), voice);
    if (session.opens_windows(arguments)) return match_in_window(session, arguments, title);
    if (!arguments.export_source) return Refusal{error::argument_invalid, voice.say(Text::error_export_missing)};
    const auto source = ExportSource::find(session, *arguments.export_source);
    if (!source) return source.error();
    ExportMatch export_match(session, arguments, title);
    if (auto refusal = export_match.open()) return *refusal;
    if (auto refusal = export_match.plan(source.value())) return *refusal;
    return export_match.write();
}

}  // namespace classkeys::office
