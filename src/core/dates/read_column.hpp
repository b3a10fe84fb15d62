// read_column.hpp: a whole column of dates. What one cell leaves open, the others tell.
//   {"02/01/2014", "31/12/2012"}                 -> 2014-01-02, 2012-12-31      the 31 is the proof, index 1
//   {"1/1/2012", "9/1/2012"}                     -> as the locale has it, and undecided
//   {"13/04/2025", "03/13/2025", "05/06/2025"}   -> 2025-04-13, 2025-03-13, ambiguous; contradictory
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "dates/read_date.hpp"

namespace classkeys::dates {

struct ColumnReading {
    std::vector<Expected<DateTime, BadDate>> dates;  // one a text
    DateOrder order;                                 // asked for, else that of the proof, else the locale's
    bool undecided;      // a cell could be two days, no cell proved an order: those cells follow the locale
    bool contradictory;  // cells prove different orders: each is read by its own proof, the doubtful are `ambiguous`
    std::optional<std::size_t> proof;  // the first text that can be read in one order only, if the order is open
};

// How to read what the texts do not settle themselves.
struct ColumnContext {
    std::optional<DateOrder> asked;  // empty: judge. Else every cell is read in that order, to the letter
    DateOrder locale_order;          // ymd concerns years of two digits; with four digits last it means dmy
    int century_start;               // see Reading
    std::string_view language = {};  // see Reading; what the column's other names tell comes first
};

// What proves an order is a number that can be no month (13..31) or no day (a year of two digits over 31). Dots, names
// and years in front prove nothing about slashes. Equal day and month (05/05/2025) are never doubtful.
ColumnReading read_column(std::span<const std::string_view> texts, const ColumnContext& context);

}  // namespace classkeys::dates
