// row_states.hpp: which rows of a sheet are shown, hidden by hand, or filtered. UndoStep::show changes them.
#pragma once

#include <cstdint>
#include <vector>

#include "calc/document.hpp"
#include "roster/show_newest.hpp"

namespace classkeys::calc {

// Rows one below the other that change alike.
struct RowRun {
    sal_Int32 first;
    sal_Int32 last;
    roster::Visibility from;
    roster::Visibility to;
};

// Which of `rows`, ascending, are hidden or filtered away. `column`: the first of their table.
std::vector<bool> hidden_rows(const Document& document, sal_Int16 sheet, sal_Int32 column,
                              const std::vector<std::int32_t>& rows);

// The states of `rows`, ascending. Only those in `hidden` are looked at one by one.
std::vector<roster::RowState> row_states(const Document& document, sal_Int16 sheet,
                                         const std::vector<std::int32_t>& rows, const std::vector<bool>& hidden);

// The changes of records, which stand in `rows`, put together to runs.
std::vector<RowRun> runs_of(const std::vector<roster::RowChange>& changes, const std::vector<std::int32_t>& rows);

}  // namespace classkeys::calc
