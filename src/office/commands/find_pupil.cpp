#include "office/commands/command.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/find_window.hpp"
#include "office/findings.hpp"
#include "office/refusals.hpp"
#include "roster/find_pupils.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Record;

namespace {

// Each pupil as they are called here: name and username, or the one that is there.
std::vector<roster::Finding> findings_of(const roster::Roster& roster, const std::vector<Record>& found) {
    std::vector<roster::Finding> findings;
    for (const Record record : found) {
        std::string who = roster.shown_name(record);
        if (const auto username = text::trimmed(roster.text(Field::username, record)); !username.empty())
            who.append(who.empty() ? "" : ", ").append(username);
        findings.push_back({.code = policy::Code::pupil_found,
                            .record = record,
                            .field = roster.has_names() ? Field::name : Field::username,
                            .detail = std::move(who),
                            .other = {}});
    }
    return findings;
}

// The row of the cursor in this sheet, from 0; -1 where it is in another one.
std::int32_t cursor_row(const calc::Document& document, sal_Int16 sheet) {
    const calc::Selection selection = document.selection();
    if (selection.areas.empty() || selection.areas[0].Sheet != sheet) return -1;
    return selection.areas[0].StartRow;
}

std::string summary_of(const roster::Roster& roster, const std::vector<Record>& found, std::optional<Record> next,
                       const Arguments& arguments, const Voice& voice) {
    if (found.empty()) return voice.say(Text::summary_found_none, {{"value", arguments.text}});
    std::string summary = voice.say(Text::summary_found, static_cast<long>(found.size()), {{"value", arguments.text}});
    if (next) summary += ' ' + voice.say(Text::summary_found_at, {{"row", std::to_string(roster.rows[*next] + 1)}});
    const auto hidden = std::ranges::count_if(found, [&](Record record) { return roster.hidden[record]; });
    if (hidden > 0) summary += ' ' + voice.say(Text::summary_found_hidden, static_cast<long>(hidden));
    return summary;
}

Result find_next(const Session& session, const Arguments& arguments) {
    const Voice& voice = session.voice;
    if (text::trimmed(arguments.text).empty())
        return Refusal{error::argument_invalid, voice.say(Text::error_text_missing)};
    Needs needs;
    needs.names = Needs::Names::or_username;
    needs.optional = {Field::username};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    const roster::Roster& roster = opened.value().roster;
    const calc::Table& table = opened.value().found.table;
    const auto found =
        roster::find_pupils(roster, arguments.text, spelling_of_table(session, arguments, opened.value()).rules);
    const auto findings = findings_of(roster, found);
    const auto next = roster::next_shown(roster, found, cursor_row(session.document, table.sheet));
    if (next) {
        const auto at = std::ranges::find(findings, std::optional(*next), &roster::Finding::record);
        const auto [column, row] = cell_of(*at, table);
        session.document.go_to(table.sheet, column, row);
    }

    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(roster.size());
    outcome.findings = in_words(findings, table, session.document, *arguments.platform,
                                arguments.date_order.value_or(dates::DateOrder::dmy), voice);
    outcome.summary = summary_of(roster, found, next, arguments, voice);
    return outcome;
}

}  // namespace

Result find_pupil(const Session& session, const Arguments& given) {
    const bool asks = session.opens_windows(given) && given.text.empty();
    Result last = cancelled(session.voice);
    const auto find = [&](const std::string& text) {
        Arguments arguments = given;
        arguments.text = text;
        last = find_next(session, arguments);
        return last;
    };
    if (!asks || !ask_whom_to_find(session, title_of(*find_command("FindPupil"), session.voice), find))
        return find_next(session, given);
    if (last) last.value().told = true;
    return last;
}

}  // namespace classkeys::office
