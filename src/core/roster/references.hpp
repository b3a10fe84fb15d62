// references.hpp: which rows a formula reads, as far as sorting rows must know.
//   reads_other_row("=B2&B4", 2, {2, 40})          -> true: B4 is another pupil's
//   reads_other_row("=B2&\"@x.org\"", 2, {2, 40})  -> false
//   reads_other_row("=B2*$F$1", 2, {2, 40})        -> false: $F$1 does not move
#pragma once

#include <string_view>

namespace classkeys::roster {

// The rows that are sorted, counted from 1 as people do.
struct SortedRows {
    int first;
    int last;
};

// Whether `formula`, in row `own_row`, means something else once the rows have moved: it names another row without $,
// or one of the sorted rows with $. A range with $ over all sorted rows reads the same cells in any order.
bool reads_other_row(std::string_view formula, int own_row, SortedRows sorted);

}  // namespace classkeys::roster
