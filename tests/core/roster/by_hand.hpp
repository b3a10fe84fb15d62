// by_hand.hpp: sheets and rosters written down in a test, and what is found in them as a sentence.
//   Grid sheet = grid({{"Pupil name", "Invited on"}, {"Ana Costa", day(43746)}});
//   Roster list = roster({{Field::name, {"Ana Costa", ""}}, {Field::password, {"x", number(5)}}});
//   told(findings)   -> "3 password-missing; 3 password-repeated as 1"      rows as people count them
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "roster/columns.hpp"
#include "roster/layout.hpp"
#include "roster/plan.hpp"

namespace classkeys::roster {

struct Cell {
    Kind kind;
    std::string text;
    double number = 0;

    Cell(const char* written) : kind(*written == '\0' ? Kind::empty : Kind::text), text(written) {}
    Cell(Kind of, double value) : kind(of), number(value) {}
};

inline Cell day(double serial) {
    return {Kind::date, serial};
}
inline Cell number(double value) {
    return {Kind::number, value};
}
inline Cell no_value() {
    return {Kind::no_value, 0};
}

// Its first cell is at that row and column, from 0. Short rows are filled up.
inline Grid grid(const std::vector<std::vector<Cell>>& rows, int first_row = 0, int first_column = 0) {
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.size());
    Grid made(first_row, first_column, static_cast<int>(width));
    for (const auto& row : rows) {
        std::vector<GridCell> cells;
        for (const Cell& cell : row) cells.push_back({cell.kind, cell.text});
        cells.resize(width);
        made.add_row(std::move(cells));
    }
    return made;
}

// Records in sheet rows 2, 3 …; all are shown and chosen.
inline Roster roster(const std::vector<std::pair<Field, std::vector<Cell>>>& columns) {
    Roster made;
    for (const auto& [field, cells] : columns) {
        Column column;
        for (const Cell& cell : cells) {
            if (cell.kind == Kind::text)
                column.add_text(cell.text);
            else if (cell.kind == Kind::number || cell.kind == Kind::date)
                column.add_number(cell.number, cell.kind);
            else
                column.add_other(cell.kind);
        }
        made.columns[field] = std::move(column);
        made.rows.resize(cells.size());
    }
    for (std::size_t record = 0; record < made.rows.size(); ++record)
        made.rows[record] = static_cast<std::int32_t>(record) + 1;
    made.hidden.assign(made.rows.size(), false);
    made.chosen.assign(made.rows.size(), true);
    return made;
}

inline const char* name_of(Field field) {
    constexpr const char* names[] = {"name",    "given", "family", "username", "password",
                                     "invited", "role",  "class",  "language"};
    return names[static_cast<std::size_t>(field)];
}

inline std::string letters(int column) {
    return column < 26 ? std::string(1, static_cast<char>('A' + column)) : "column " + std::to_string(column);
}

// "name A, username C empty, password D or E, role not found"; absent fields are not told.
inline std::string told(const ByField<ColumnChoice>& choices) {
    using State = ColumnChoice::State;
    std::string out;
    for (const Field field : all_fields) {
        const ColumnChoice& choice = choices[field];
        if (choice.state == State::absent) continue;
        out += (out.empty() ? "" : ", ") + std::string(name_of(field)) + ' ';
        if (choice.state == State::not_found) {
            out += "not found";
            continue;
        }
        out += letters(choice.column);
        if (choice.state == State::empty) out += " empty";
        if (choice.state == State::ambiguous) out += " or " + letters(choice.other);
    }
    return out;
}

// "A4:D4"
inline std::string told(const HeaderRow& header) {
    const std::string row = std::to_string(header.row + 1);
    return letters(header.first_column) + row + ':' + letters(header.last_column) + row;
}

inline std::string told(const std::vector<HeaderRow>& headers) {
    std::string out;
    for (const HeaderRow& header : headers) out += (out.empty() ? "" : " ") + told(header);
    return out;
}

// Records as the sheet rows of roster(): the first is 2.
inline std::string row_of(std::optional<Record> record) {
    return record ? std::to_string(*record + 2) : "header";
}

// "header date-ambiguous; 2 username-duplicate as 3"
inline std::string told(const std::vector<Finding>& findings) {
    std::string out;
    for (const Finding& finding : findings) {
        out += (out.empty() ? "" : "; ") + row_of(finding.record) + ' ' + std::string(policy::name_of(finding.code));
        if (finding.other) out += " as " + row_of(finding.other);
    }
    return out;
}

// "2 ana.costa, 3 bo.ek"
inline std::string told(const NewTexts& values) {
    std::string out;
    for (std::size_t at = 0; at < values.records.size(); ++at)
        out += (out.empty() ? "" : ", ") + row_of(values.records[at]) + ' ' + values.texts[at];
    return out;
}

}  // namespace classkeys::roster
