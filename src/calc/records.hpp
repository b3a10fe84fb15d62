// records.hpp: which rows below a header are records, and where they end. docs/commands.md, "The table".
#pragma once

namespace classkeys::calc {

struct FoundTable;

// Finds the records of `found.table` between its first row and `last_row`, and sets its last row. In a range that was
// asked for (`exact`) every row with a recognised value is a record; elsewhere a row behind a blank one must fill the
// name column and one more.
void find_records(FoundTable& found, int last_row, bool exact);

}  // namespace classkeys::calc
