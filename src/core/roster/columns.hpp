// columns.hpp: which column of a table is which: as the user named it, by its header's words, by what it holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roster/field.hpp"
#include "roster/grid.hpp"
#include "roster/headers.hpp"

namespace classkeys::roster {

// What the user said about columns.
struct AskedColumns {
    ByField<std::optional<std::string>> named;  // by a header's text, else a column's letters
    std::vector<int> selected;                  // columns of the selection: they come first
};

// Which column a field is in.
struct ColumnChoice {
    enum class State {
        absent,     // the table has none
        found,      // `column` is it
        empty,      // `column` was asked for by its letters, and is empty: a place for output
        not_found,  // asked for, and not there
        ambiguous,  // `column` and `other` fit alike
    };
    State state = State::absent;
    int column = -1;
    int other = -1;

    bool usable() const { return state == State::found || state == State::empty; }
};

// The table's columns by field. `header_row` is absent where the table has none; samples are the rows of `grid` from
// `first_row` on.
ByField<ColumnChoice> choose_columns(const Grid& grid, std::optional<int> header_row, int first_row, int first_column,
                                     int last_column, const AskedColumns& asked);

// "A" -> 0, "AB" -> 27; nothing where `letters` is no column of a spreadsheet.
std::optional<int> column_of_letters(std::string_view letters);

}  // namespace classkeys::roster
