// sort_rows.hpp: puts the records of a table into another order: whole rows, by Calc's own sort, as one undo step.
#pragma once

#include <optional>
#include <vector>

#include "calc/table.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

// The rows that a sort would move.
CellRangeAddress sorted_range(const Table& table);

// An empty column beside the table where keys can stand while sorting: right of it, left of it, or inside.
std::optional<sal_Int32> key_column(const Document& document, const Table& table);

// For each row of sorted_range, where it goes (0: the first). `order` gives for each record's place the record that
// comes there. Rows that hold something else stay; blank rows go to the end, unless some records were not chosen.
std::vector<double> target_places(const Table& table, const std::vector<roster::Record>& order);

// Moves rows to their places through a key column, and proves it afterwards. False: Calc did not do it.
bool sort_by_places(UndoStep& step, const Document& document, const Table& table, sal_Int32 key_column,
                    const std::vector<double>& places);

// Sorts by a column that holds numbers or nothing, and proves the order: `expected` is what the column then holds.
bool sort_by_numbers(UndoStep& step, const Document& document, const Table& table, sal_Int32 column, bool ascending,
                     const std::vector<std::optional<double>>& expected);

}  // namespace classkeys::calc
