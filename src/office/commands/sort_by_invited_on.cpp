#include <algorithm>

#include "calc/formulas.hpp"
#include "calc/sort_rows.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/dialogs/sort_window.hpp"
#include "office/findings.hpp"
#include "office/refusals.hpp"

namespace classkeys::office {

using calc::ColumnWrite;
using roster::Field;
using roster::Kind;
using roster::Record;

namespace {

class Sorting {
 public:
    Sorting(const Session& session, const Arguments& arguments, OpenedTable& opened)
        : session_(session),
          arguments_(arguments),
          roster_(opened.roster),
          table_(opened.found.table),
          options_(date_options(session, arguments)),
          dates_(roster::read_invited_dates(roster_, options_)),
          order_(roster::order_by_date(roster_, dates_, arguments.order)) {}

    Result run() {
        if (auto problem = refuse_writing(session_, table_.sheet, {calc::sorted_range(table_)})) return *problem;
        places_ = calc::target_places(table_, order_);
        const bool moves = !std::ranges::is_sorted(order_);
        plan_conversion();
        const bool by_keys = moves && !sorts_directly();
        if (by_keys) {
            key_column_ = calc::key_column(session_.document, table_);
            if (!key_column_) return Refusal{error::no_space, session_.voice.say(Text::error_no_space)};
        }
        warnings_ = calc::formulas_reading_other_rows(session_.document, calc::sorted_range(table_));
        if ((moves || !converted_.empty()) && !change(moves, by_keys))
            return Refusal{error::internal, session_.voice.say(Text::error_internal, {{"what", "sort"}})};
        return outcome(moves);
    }

 private:
    bool is_readable(Record record) const { return dates_.serials[record].has_value(); }
    bool is_text(Record record) const { return roster_.column(Field::invited_on)->kind(record) == Kind::text; }

    void plan_conversion() {
        if (!arguments_.convert_dates) return;
        for (Record record = 0; record < roster_.size(); ++record)
            if (roster_.chosen[record] && is_readable(record) && is_text(record)) converted_.push_back(record);
    }

    // Calc's own comparison gives the right order where there is nothing but real dates and empty cells, and every row
    // is a record that takes part.
    bool sorts_directly() const {
        const roster::Column& column = *roster_.column(Field::invited_on);
        if (table_.has_blank_rows() || !table_.foreign_rows.empty()) return false;
        if (std::ranges::find(roster_.chosen, false) != roster_.chosen.end()) return false;
        for (Record record = 0; record < roster_.size(); ++record)
            if (column.kind(record) != Kind::date && column.kind(record) != Kind::empty) return false;
        return true;
    }

    bool change(bool moves, bool by_keys) {
        calc::UndoStep step(session_.document, title_of(*find_command("SortByInvitedOn"), session_.voice));
        convert(step);
        bool sorted = true;
        if (moves && by_keys) sorted = calc::sort_by_places(step, session_.document, table_, *key_column_, places_);
        if (moves && !by_keys) {
            std::vector<std::optional<double>> expected;
            for (const Record record : order_) expected.push_back(dates_.serials[record]);
            sorted = calc::sort_by_numbers(step, session_.document, table_, table_.columns[Field::invited_on].column,
                                           arguments_.order == roster::SortOrder::oldest_first, expected);
        }
        if (sorted) step.keep();
        return sorted;
    }

    // Turns text dates into real ones where they stand, before their rows move.
    void convert(calc::UndoStep& step) const {
        for (const bool with_time : {false, true}) {
            ColumnWrite cells{.sheet = table_.sheet,
                              .column = table_.columns[Field::invited_on].column,
                              .number_format = calc::date_format(session_.document, with_time)};
            for (const Record record : converted_) {
                if (dates_.has_time[record] != with_time) continue;
                cells.rows.push_back(table_.record_rows[record]);
                cells.numbers.push_back(*dates_.serials[record]);
            }
            step.write(std::move(cells));
        }
    }

    std::size_t changed() const {
        std::vector<bool> changed(roster_.size());
        for (Record place = 0; place < order_.size(); ++place)
            if (order_[place] != place) changed[order_[place]] = true;
        for (const Record record : converted_) changed[record] = true;
        return static_cast<std::size_t>(std::ranges::count(changed, true));
    }

    // Findings of dates name the rows where the records are now.
    std::vector<roster::Finding> date_findings() const {
        std::vector<Record> place_of(order_.size());
        for (Record place = 0; place < order_.size(); ++place) place_of[order_[place]] = place;
        std::vector<roster::Finding> findings = dates_.findings;
        std::erase_if(findings, [this](const auto& found) { return found.record && !roster_.chosen[*found.record]; });
        for (roster::Finding& finding : findings)
            if (finding.record) finding.record = place_of[*finding.record];
        return findings;
    }

    Outcome outcome(bool moves) const {
        const Voice& voice = session_.voice;
        const auto count = [](std::size_t number) { return static_cast<long>(number); };
        Outcome outcome;
        outcome.changed = static_cast<std::int32_t>(changed());
        outcome.skipped = static_cast<std::int32_t>(roster_.size() - changed());
        const dates::DateOrder order = arguments_.date_order.value_or(options_.locale_order);
        outcome.findings = in_words(date_findings(), table_, session_.document, *arguments_.platform, order, voice);
        const auto unread =
            std::ranges::count_if(dates_.findings, [](const auto& found) { return found.record.has_value(); });
        if (static_cast<std::size_t>(unread) == roster_.size()) {
            outcome.summary = voice.say(Text::summary_sorted_no_date);
            return outcome;
        }
        const bool newest = arguments_.order == roster::SortOrder::newest_first;
        outcome.summary = !moves ? voice.say(Text::summary_sorted_already)
                                 : voice.say(newest ? Text::summary_sorted_newest : Text::summary_sorted_oldest,
                                             count(static_cast<std::size_t>(moved())));
        if (!converted_.empty())
            outcome.summary += ' ' + voice.say(Text::summary_dates_converted, count(converted_.size()));
        if (unread > 0) outcome.summary += ' ' + voice.say(Text::summary_dates_unread, static_cast<long>(unread));
        if (!dates_.findings.empty() && !dates_.findings.front().record)
            outcome.summary +=
                ' ' + voice.say(Text::summary_dates_undecided, {{"order", voice.say(name_of_order(order))}});
        if (moves) add_formula_warnings(outcome);
        return outcome;
    }

    std::ptrdiff_t moved() const {
        std::ptrdiff_t moved = 0;
        for (Record place = 0; place < order_.size(); ++place) moved += order_[place] != place ? 1 : 0;
        return moved;
    }

    void add_formula_warnings(Outcome& outcome) const {
        if (warnings_.empty()) return;
        const std::string sheet = session_.document.sheet_name(table_.sheet);
        for (const calc::FormulaCell& cell : warnings_) {
            const auto row = static_cast<sal_Int32>(places_[static_cast<std::size_t>(cell.row - table_.first_row)]);
            outcome.findings.push_back(
                {calc::cell_name(sheet, cell.column, table_.first_row + row),
                 std::string(name_of(policy::Code::formula_reads_other_row)),
                 session_.voice.say(Text::finding_formula_reads_other_row, {{"what", cell.formula}})});
        }
        outcome.summary += ' ' + session_.voice.say(Text::summary_formulas_warned, static_cast<long>(warnings_.size()));
    }

    const Session& session_;
    const Arguments& arguments_;
    const roster::Roster& roster_;
    const calc::Table& table_;
    roster::DateOptions options_;
    roster::InvitedDates dates_;
    std::vector<Record> order_;
    std::vector<double> places_;
    std::vector<Record> converted_;
    std::optional<sal_Int32> key_column_;
    std::vector<calc::FormulaCell> warnings_;
};

Result sort(const Session& session, const Arguments& arguments) {
    Needs needs;
    needs.required = {Field::invited_on};
    auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    return Sorting(session, arguments, opened.value()).run();
}

}  // namespace

Result sort_by_invited_on(const Session& session, const Arguments& given) {
    if (!session.opens_windows(given)) return sort(session, given);
    Arguments arguments = given;
    Needs needs;
    needs.required = {Field::invited_on};
    needs.optional = {Field::name, Field::given_name, Field::family_name};
    needs.first_page = true;
    const auto shown = open_table(session, arguments, needs);
    if (!shown) return shown.error();
    if (auto problem = refuse_writing(session, shown.value().found.table.sheet, {})) return *problem;
    if (choose_sort(session, arguments, shown.value()) == SortAnswer::cancel) return cancelled(session.voice);
    return sort(session, arguments);
}

}  // namespace classkeys::office
