// address.hpp: cells and ranges as people write them.
//   parse_range("'Class 3B'.A1:D40")   -> sheet "Class 3B", columns 0..3, rows 0..39
//   cell_name("Class 3B", 2, 4)        -> "'Class 3B'.C5"
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace classkeys::calc {

// Columns and rows from 0. A range of whole columns has no rows.
struct RangeText {
    std::optional<std::string> sheet;
    int first_column;
    int last_column;
    std::optional<std::pair<int, int>> rows;
};

// One range: `A1:D40`, `Sheet1.A1:D40`, `'Class 3B'.A1:D40` (quotes doubled inside), `B2`, `A:D`; $ signs are allowed.
std::optional<RangeText> parse_range(std::string_view text);

// Ranges with `;` between them.
std::optional<std::vector<RangeText>> parse_ranges(std::string_view text);

// Sheet row numbers, counted from 1, and spans of them: `5;9:12` gives rows 4 and 8 to 11.
std::optional<std::vector<std::pair<int, int>>> parse_rows(std::string_view text);

// 27 -> "AB"
std::string column_letters(int column);

// A cell with its sheet, quoted where the name asks for it.
std::string cell_name(std::string_view sheet, int column, int row);

}  // namespace classkeys::calc
