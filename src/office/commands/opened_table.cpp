#include "office/commands/opened_table.hpp"

#include <algorithm>

#include "calc/obstacles.hpp"

namespace classkeys::office {

using calc::FoundTable;
using calc::NoTable;
using roster::ColumnChoice;
using roster::Field;
using State = ColumnChoice::State;

namespace {

// Read within a few milliseconds, and more than any window shows.
constexpr sal_Int32 rows_of_first_page = 1000;

struct FieldTexts {
    Text what;
    Text example;
};

FieldTexts texts_of(Field field) {
    switch (field) {
        case Field::name:
        case Field::given_name:
        case Field::family_name:
            return {Text::field_name, Text::example_name};
        case Field::username:
            return {Text::field_username, Text::example_username};
        case Field::password:
            return {Text::field_password, Text::example_password};
        case Field::invited_on:
            return {Text::field_invited_on, Text::example_invited_on};
        case Field::role:
            return {Text::field_role, Text::example_role};
        case Field::class_name:
            return {Text::field_class, Text::example_class};
        case Field::language:
            return {Text::field_language, Text::example_language};
    }
    return {Text::field_name, Text::example_name};
}

constexpr std::array<Field, 3> name_fields = {Field::name, Field::given_name, Field::family_name};

// Holds the columns of a table against what a command needs.
class ColumnCheck {
 public:
    ColumnCheck(const calc::Table& table, const roster::AskedColumns& asked, const Needs& needs, const Voice& voice)
        : table_(table), asked_(asked), needs_(needs), voice_(voice) {}

    std::optional<Refusal> first_problem() const {
        const auto fields = fields_in_question();
        for (const Field field : fields)
            if (state(field) == State::not_found) return not_there(field);
        for (const Field field : needs_.required)
            if (state(field) == State::absent || state(field) == State::empty) return not_found(field);
        if (needs_.names == Needs::Names::required && !has_names()) return not_found(Field::name);
        if (needs_.names == Needs::Names::or_username && !has_names() && !exists(Field::username))
            return not_found(Field::name);
        if (!needs_.one_of.empty() && std::ranges::none_of(needs_.one_of, [&](Field field) { return exists(field); }))
            return not_found(needs_.one_of.front());
        for (const Field field : fields)
            if (state(field) == State::ambiguous && matters(field)) return ambiguous(field);
        return std::nullopt;
    }

 private:
    State state(Field field) const { return table_.columns[field].state; }
    bool exists(Field field) const { return state(field) == State::found || state(field) == State::ambiguous; }
    bool has_names() const {
        return std::ranges::any_of(name_fields, [&](Field field) { return exists(field); });
    }

    std::vector<Field> fields_in_question() const {
        std::vector<Field> fields;
        if (needs_.names != Needs::Names::none) fields.assign(name_fields.begin(), name_fields.end());
        for (const auto* more : {&needs_.required, &needs_.one_of, &needs_.outputs, &needs_.optional})
            fields.insert(fields.end(), more->begin(), more->end());
        return fields;
    }

    // Two columns of whole names do no harm where given and family names have their own. Two of languages are those of
    // a school, not of the names.
    bool matters(Field field) const {
        if (field == Field::language) return asked_.named[field].has_value();
        return field != Field::name || (!exists(Field::given_name) && !exists(Field::family_name));
    }

    Refusal not_there(Field field) const {
        return {error::column_not_found,
                voice_.say(Text::error_column_not_there, {{"value", asked_.named[field].value_or("")}})};
    }

    Refusal not_found(Field field) const {
        const FieldTexts texts = texts_of(field);
        return {error::column_not_found,
                voice_.say(Text::error_column_not_found,
                           {{"what", voice_.say(texts.what)}, {"example", voice_.say(texts.example)}})};
    }

    Refusal ambiguous(Field field) const {
        const ColumnChoice& choice = table_.columns[field];
        return {error::column_ambiguous,
                voice_.say(Text::error_column_ambiguous, {{"what", voice_.say(texts_of(field).what)},
                                                          {"first", calc::column_letters(choice.column)},
                                                          {"second", calc::column_letters(choice.other)}})};
    }

    const calc::Table& table_;
    const roster::AskedColumns& asked_;
    const Needs& needs_;
    const Voice& voice_;
};

Refusal refusal_of(NoTable reason, const Voice& voice) {
    if (reason == NoTable::several_areas)
        return {error::selection_several_areas, voice.say(Text::error_selection_several_areas)};
    return {error::no_rows, voice.say(Text::error_no_rows)};
}

std::vector<Field> fields_to_read(const Needs& needs) {
    std::vector<Field> fields;
    if (needs.names != Needs::Names::none) fields.assign(name_fields.begin(), name_fields.end());
    for (const auto* more : {&needs.required, &needs.one_of, &needs.outputs, &needs.optional})
        for (const Field field : *more)
            if (std::ranges::find(fields, field) == fields.end()) fields.push_back(field);
    return fields;
}

Expected<OpenedTable, Refusal> open_found(const calc::Document& document, const calc::TableRequest& request,
                                          const Needs& needs, const Voice& voice) {
    auto found = calc::find_table(document, request);
    if (const auto* reason = std::get_if<NoTable>(&found)) return refusal_of(*reason, voice);
    FoundTable& table = std::get<FoundTable>(found);
    if (auto problem = ColumnCheck(table.table, request.columns, needs, voice).first_problem()) return *problem;
    auto roster = calc::read_roster(document, table, request.fields);
    return OpenedTable{std::move(table), std::move(roster)};
}

}  // namespace

Expected<OpenedTable, Refusal> open_table(const Session& session, const Arguments& arguments, const Needs& needs) {
    calc::TableRequest request;
    if (arguments.range) {
        request.range = session.document.resolve(*arguments.range);
        if (!request.range)
            return Refusal{
                error::argument_invalid,
                session.voice.say(Text::error_range_unreadable, {{"what", "Range"}, {"value", arguments.range_text}})};
    }
    request.has_header = arguments.has_header;
    request.rows = arguments.rows;
    request.selected_rows_only = !arguments.runs_silently();
    request.columns.named = arguments.columns;
    request.selection = arguments.place ? calc::Selection{{*arguments.place}} : session.document.selection();
    return open_table(session.document, request, needs, session.voice);
}

Expected<OpenedTable, Refusal> open_table(const calc::Document& document, calc::TableRequest request,
                                          const Needs& needs, const Voice& voice) {
    request.fields = fields_to_read(needs);
    if (needs.first_page) {
        request.first_rows = rows_of_first_page;
        if (auto opened = open_found(document, request, needs, voice)) return opened;
        request.first_rows.reset();  // what is missing may stand below
    }
    return open_found(document, request, needs, voice);
}

std::optional<Refusal> refuse_writing(const Session& session, sal_Int16 sheet,
                                      const std::vector<calc::CellRangeAddress>& ranges) {
    const auto forbidden = calc::what_forbids(session.document, sheet, ranges);
    if (!forbidden) return std::nullopt;
    const Voice& voice = session.voice;
    const std::string sheet_name = session.document.sheet_name(sheet);
    const auto cell = [&] { return calc::cell_name(sheet_name, forbidden->column, forbidden->row); };
    switch (forbidden->obstacle) {
        case calc::Obstacle::read_only:
            return Refusal{error::read_only, voice.say(Text::error_read_only)};
        case calc::Obstacle::sheet_protected:
            return Refusal{error::sheet_protected, voice.say(Text::error_sheet_protected, {{"sheet", sheet_name}})};
        case calc::Obstacle::changes_recorded:
            return Refusal{error::changes_recorded, voice.say(Text::error_changes_recorded)};
        case calc::Obstacle::cells_merged:
            return Refusal{error::cells_merged, voice.say(Text::error_cells_merged, {{"cell", cell()}})};
        case calc::Obstacle::array_formula:
            return Refusal{error::array_formula, voice.say(Text::error_array_formula, {{"cell", cell()}})};
    }
    return std::nullopt;
}

bool is_name(Field field) {
    return std::ranges::find(name_fields, field) != name_fields.end();
}

}  // namespace classkeys::office
