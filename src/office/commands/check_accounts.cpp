#include "roster/check.hpp"

#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/findings.hpp"

namespace classkeys::office {

using roster::Field;

Result check_accounts(const Session& session, const Arguments& arguments) {
    if (arguments.mark)
        return Refusal{error::argument_invalid, session.voice.say(Text::error_not_yet, {{"what", "Mark"}})};
    Needs needs;
    needs.one_of = {Field::username, Field::password};
    needs.optional = {Field::name, Field::given_name, Field::family_name, Field::class_name, Field::invited_on};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    const roster::Roster& roster = opened.value().roster;
    const auto options = date_options(session, arguments);
    std::optional<roster::InvitedDates> dates;
    if (roster.column(Field::invited_on) != nullptr) dates = roster::read_invited_dates(roster, options);
    const auto findings = roster::check_accounts(roster, *arguments.platform, dates ? &*dates : nullptr,
                                                 spelling_of_table(session, arguments, opened.value()).rules);

    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(roster.size());
    outcome.findings = in_words(findings, opened.value().found.table, session.document, *arguments.platform,
                                arguments.date_order.value_or(options.locale_order), session.voice);
    outcome.summary = findings.empty()
                          ? session.voice.say(Text::summary_check_clean, static_cast<long>(roster.size()))
                          : session.voice.say(Text::summary_check_found, static_cast<long>(findings.size()));
    return outcome;
}

}  // namespace classkeys::office
