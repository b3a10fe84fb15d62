#include "office/commands/checked_table.hpp"
#include "office/dialogs/findings_window.hpp"
#include "office/sidebar/sidebar.hpp"

namespace classkeys::office {

namespace {

// Beside the sheet, or in a window where the office has no place there. False if it shows no windows at all.
bool show(MadeCheck& made) {
    return show_in_sidebar(made) || show_findings(made);
}

}  // namespace

Result check_accounts(const Session& session, const Arguments& arguments) {
    auto checked = check_table(session, arguments);
    if (!checked) return checked.error();
    if (arguments.mark)
        if (auto problem = mark(session, checked.value())) return *problem;
    MadeCheck made{session, arguments, std::move(checked.value())};
    const auto found = static_cast<long>(made.checked.findings.size());
    const bool told = session.opens_windows(arguments) && found > 0 && show(made);
    const auto pupils = static_cast<long>(made.checked.opened.roster.size());
    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(pupils);
    outcome.summary = found == 0 ? session.voice.say(Text::summary_check_clean, pupils)
                                 : session.voice.say(Text::summary_check_found, found);
    outcome.findings = std::move(made.checked.in_words);
    outcome.told = told;
    return outcome;
}

}  // namespace classkeys::office
