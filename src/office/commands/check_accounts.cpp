#include "roster/check.hpp"

#include <algorithm>
#include <map>

#include "calc/marks.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/stoppable_work.hpp"
#include "office/findings.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

// The cells of the records that were checked, and of the header.
calc::MarkedArea area_of(const calc::Table& table) {
    calc::MarkedArea area{table.sheet, table.first_column, table.last_column, {}};
    for (const Field field : roster::all_fields) {
        const auto& column = table.columns[field];
        if (!column.usable()) continue;
        area.first_column = std::min<sal_Int32>(area.first_column, column.column);
        area.last_column = std::max<sal_Int32>(area.last_column, column.column);
    }
    if (table.header_row) area.rows.push_back(*table.header_row);
    for (std::size_t record = 0; record < table.records(); ++record)
        if (table.chosen[record]) area.rows.push_back(table.record_rows[record]);
    return area;
}

// Marks what was found, in place of what an earlier check has marked in these rows.
void mark(const Session& session, const calc::Table& table, const std::vector<roster::Finding>& findings,
          const std::vector<FoundThing>& in_words) {
    std::map<std::pair<int, int>, calc::Mark> marks;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const auto [column, row] = cell_of(findings[at], table);
        marks.try_emplace({row, column}, calc::Mark{column, row, {}})
            .first->second.reasons.push_back(in_words[at].message);
    }
    std::vector<calc::Mark> wanted;
    for (auto& [place, mark] : marks) wanted.push_back(std::move(mark));
    const auto changes = calc::changes_of_marks(session.document, area_of(table), wanted);
    if (changes.empty()) return;
    calc::UndoStep step(session.document, title_of(*find_command("CheckAccounts"), session.voice));
    step.mark(changes);
    step.keep();
}

}  // namespace

Result check_accounts(const Session& session, const Arguments& arguments) {
    Needs needs;
    needs.one_of = {Field::username, Field::password};
    needs.optional = {Field::name, Field::given_name, Field::family_name, Field::class_name, Field::invited_on};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    const roster::Roster& roster = opened.value().roster;
    const calc::Table& table = opened.value().found.table;
    if (arguments.mark)
        if (auto problem = refuse_writing(session, table.sheet, {})) return *problem;
    const auto options = date_options(session, arguments);
    std::optional<roster::InvitedDates> dates;
    if (roster.column(Field::invited_on) != nullptr) dates = roster::read_invited_dates(roster, options);
    const roster::Spelling spelling = spelling_of_table(session, arguments, opened.value());
    std::vector<roster::Finding> findings;
    const auto work = [&](const std::stop_token& stop) {
        findings = roster::check_accounts(roster, *arguments.platform, dates ? &*dates : nullptr, spelling.rules, stop);
    };
    if (!do_stoppable(session, arguments, title_of(*find_command("CheckAccounts"), session.voice), work))
        return Refusal{error::cancelled, session.voice.say(Text::error_cancelled)};

    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(roster.size());
    outcome.findings = in_words(findings, table, session.document, *arguments.platform,
                                arguments.date_order.value_or(options.locale_order), session.voice);
    if (arguments.mark) mark(session, table, findings, outcome.findings);
    outcome.summary = findings.empty()
                          ? session.voice.say(Text::summary_check_clean, static_cast<long>(roster.size()))
                          : session.voice.say(Text::summary_check_found, static_cast<long>(findings.size()));
    return outcome;
}

}  // namespace classkeys::office
