#include "office/commands/plan_writer.hpp"

#include <algorithm>

#include "calc/office_text.hpp"

namespace classkeys::office {

using calc::CellRangeAddress;
using calc::ColumnWrite;
using roster::Field;
using roster::NewTexts;
using roster::Record;

namespace {

// In the order in which missing ones are added.
constexpr std::array<Field, 4> written_fields = {Field::username, Field::password, Field::invited_on, Field::role};

Text header_of(Field field) {
    switch (field) {
        case Field::username:
            return Text::header_username;
        case Field::password:
            return Text::header_password;
        case Field::invited_on:
            return Text::header_invited_on;
        default:
            return Text::header_role;
    }
}

}  // namespace

std::optional<Refusal> PlanWriter::place(calc::Table& table) {
    std::vector<Field> homeless;
    for (const Field field : written_fields) {
        if (!has_values(field)) continue;
        const auto& choice = table.columns[field];
        if (choice.usable())
            targets_.push_back({field, choice.column, lacks_header(table, choice.column)});
        else
            homeless.push_back(field);
    }
    const auto free = calc::free_columns(session_.document, table, homeless.size());
    if (free.size() < homeless.size()) return Refusal{error::no_space, session_.voice.say(Text::error_no_space)};
    for (std::size_t at = 0; at < homeless.size(); ++at) {
        targets_.push_back({homeless[at], free[at], table.header_row.has_value()});
        table.columns[homeless[at]] = {roster::ColumnChoice::State::empty, free[at], -1};
    }
    return refuse_writing(session_, table.sheet, ranges(table));
}

bool PlanWriter::has_values(Field field) const {
    return !plan_.values[field].records.empty() || (field == Field::invited_on && !plan_.dates.records.empty());
}

bool PlanWriter::lacks_header(const calc::Table& table, sal_Int32 column) const {
    return table.header_row && calc::is_empty_cell(session_.document, table.sheet, column, *table.header_row);
}

std::vector<CellRangeAddress> PlanWriter::ranges(const calc::Table& table) const {
    std::vector<CellRangeAddress> ranges;
    const auto add = [&](const Target& target, const std::vector<Record>& records) {
        if (records.empty()) return;
        const sal_Int32 first = target.needs_header ? *table.header_row : table.record_rows[records.front()];
        ranges.emplace_back(table.sheet, target.column, first, target.column, table.record_rows[records.back()]);
    };
    for (const Target& target : targets_) {
        add(target, plan_.values[target.field].records);
        if (target.field == Field::invited_on) add(target, plan_.dates.records);
    }
    return ranges;
}

ColumnWrite PlanWriter::texts(const calc::Table& table, const Target& target) const {
    const NewTexts& values = plan_.values[target.field];
    ColumnWrite cells{
        .sheet = table.sheet, .column = target.column, .number_format = calc::text_format(session_.document)};
    cells.rows.reserve(values.records.size() + 1);
    cells.texts.reserve(values.records.size() + 1);
    if (target.needs_header) {
        cells.rows.push_back(*table.header_row);
        cells.texts.push_back(calc::to_office(session_.voice.say(header_of(target.field))));
    }
    for (const Record record : values.records) cells.rows.push_back(table.record_rows[record]);
    for (const std::string& text : values.texts) cells.texts.push_back(calc::to_office(text));
    return cells;
}

ColumnWrite PlanWriter::dates(const calc::Table& table, const Target& target) const {
    ColumnWrite cells{.sheet = table.sheet,
                      .column = target.column,
                      .number_format = calc::date_format(session_.document, plan_.dates.with_time)};
    for (const Record record : plan_.dates.records) cells.rows.push_back(table.record_rows[record]);
    cells.numbers = plan_.dates.serials;
    return cells;
}

void PlanWriter::write(const calc::Table& table, const std::string& title) const {
    if (targets_.empty()) return;
    calc::UndoStep step(session_.document, title);
    for (const Target& target : targets_) {
        if (auto cells = texts(table, target); !cells.rows.empty()) step.write(std::move(cells));
        if (target.field == Field::invited_on && !plan_.dates.records.empty()) step.write(dates(table, target));
    }
    step.keep();
}

}  // namespace classkeys::office
