#include "office/commands/checked_table.hpp"

#include <algorithm>
#include <map>

#include "calc/marks.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/stoppable_work.hpp"
#include "office/findings.hpp"
#include "office/refusals.hpp"
#include "roster/check.hpp"

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

std::optional<Refusal> set_marks(const Session& session, const calc::Table& table,
                                 const std::vector<calc::Mark>& wanted) {
    if (auto problem = refuse_writing(session, table.sheet, {})) return problem;
    const auto changes = calc::changes_of_marks(session.document, area_of(table), wanted);
    if (changes.empty()) return std::nullopt;
    if (calc::need_new_style(session.document, changes))
        for (sal_Int16 sheet = 0; sheet < session.document.sheets(); ++sheet)
            if (session.document.is_protected(sheet)) return refuse_writing(session, sheet, {});
    calc::UndoStep step(session.document, title_of(*find_command("CheckAccounts"), session.voice));
    step.mark(changes);
    step.keep();
    return std::nullopt;
}

}  // namespace

Expected<OpenedCheck, Refusal> open_check(const Session& session, const Arguments& arguments) {
    Needs needs;
    needs.one_of = {Field::username, Field::password};
    needs.optional = {Field::name, Field::given_name, Field::family_name, Field::class_name, Field::invited_on};
    auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    if (arguments.mark)
        if (auto problem = refuse_writing(session, opened.value().found.table.sheet, {})) return *problem;
    const auto options = date_options(session, arguments);
    auto dates = dates_of(opened.value().roster, options);
    auto spelling = spelling_of_table(session, arguments, opened.value());
    std::string sheet = session.document.sheet_name(opened.value().found.table.sheet);
    return OpenedCheck{std::move(opened.value()), std::move(sheet), options.locale_order, std::move(dates),
                       std::move(spelling)};
}

std::vector<roster::Finding> find_faults(const OpenedCheck& check, const Arguments& arguments, std::stop_token stop) {
    return roster::check_accounts(check.opened.roster, *arguments.platform, check.dates ? &*check.dates : nullptr,
                                  check.spelling.rules, std::move(stop));
}

CheckedTable put_in_words(const Voice& voice, const Arguments& arguments, OpenedCheck check,
                          std::vector<roster::Finding> findings) {
    auto words = in_words(findings, check.opened.found.table, check.sheet, *arguments.platform,
                          arguments.date_order.value_or(check.locale_order), voice);
    return {std::move(check.opened), std::move(findings), std::move(words)};
}

Expected<CheckedTable, Refusal> check_table(const Session& session, const Arguments& arguments) {
    auto check = open_check(session, arguments);
    if (!check) return check.error();
    std::vector<roster::Finding> findings;
    const auto work = [&](const std::stop_token& stop) { findings = find_faults(check.value(), arguments, stop); };
    if (!do_stoppable(session, arguments, title_of(*find_command("CheckAccounts"), session.voice), work))
        return cancelled(session.voice);
    return put_in_words(session.voice, arguments, std::move(check.value()), std::move(findings));
}

std::optional<Refusal> mark(const Session& session, const CheckedTable& checked) {
    const calc::Table& table = checked.opened.found.table;
    std::map<std::pair<int, int>, calc::Mark> marks;
    for (std::size_t at = 0; at < checked.findings.size(); ++at) {
        const auto [column, row] = cell_of(checked.findings[at], table);
        marks.try_emplace({row, column}, calc::Mark{column, row, {}})
            .first->second.reasons.push_back(checked.in_words[at].message);
    }
    std::vector<calc::Mark> wanted;
    wanted.reserve(marks.size());
    for (auto& [place, mark] : marks) wanted.push_back(std::move(mark));
    return set_marks(session, table, wanted);
}

std::optional<Refusal> unmark(const Session& session, const CheckedTable& checked) {
    return set_marks(session, checked.opened.found.table, {});
}

}  // namespace classkeys::office
