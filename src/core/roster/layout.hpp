// layout.hpp: where in a sheet a table is, as plain code: docs/commands.md, "The table".
#pragma once

#include <optional>
#include <vector>

#include "roster/columns.hpp"
#include "roster/grid.hpp"

namespace classkeys::roster {

// A header row that was found: its row, and the columns of its table.
struct HeaderRow {
    int row;
    int first_column;
    int last_column;
};

// The header rows in `grid`, from top to bottom and left to right. `asked` headers count as header words.
std::vector<HeaderRow> find_header_rows(const Grid& grid, const AskedColumns& asked);

// Whether row `row` of `grid` between these columns is a header: by its words, else because a column below it holds
// dates, numbers or addresses and it does not.
bool is_header_row(const Grid& grid, int row, int first_column, int last_column, const AskedColumns& asked);

// The block of filled cells around a cell, for a list that has no header that we know. Empty if there is none.
std::optional<HeaderRow> block_around(const Grid& grid, int row, int column);

}  // namespace classkeys::roster
