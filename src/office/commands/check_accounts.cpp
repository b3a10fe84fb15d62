#include "office/commands/checked_table.hpp"
#include "office/dialogs/findings_window.hpp"

namespace classkeys::office {

Result check_accounts(const Session& session, const Arguments& arguments) {
    auto checked = check_table(session, arguments);
    if (!checked) return checked.error();
    if (arguments.mark)
        if (auto problem = mark(session, checked.value())) return *problem;
    const bool asks = session.opens_windows(arguments) && !checked.value().findings.empty();
    const bool told = asks && show_findings(session, arguments, checked.value());
    const auto pupils = static_cast<long>(checked.value().opened.roster.size());
    const auto found = static_cast<long>(checked.value().findings.size());
    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(pupils);
    outcome.findings = std::move(checked.value().in_words);
    outcome.summary = found == 0 ? session.voice.say(Text::summary_check_clean, pupils)
                                 : session.voice.say(Text::summary_check_found, found);
    outcome.told = told;
    return outcome;
}

}  // namespace classkeys::office
