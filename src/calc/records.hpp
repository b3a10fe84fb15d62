// records.hpp: which rows below a header are records, and where they end. docs/commands.md, "The table".
#pragma once

#include <vector>

#include "roster/field.hpp"

namespace classkeys::calc {

struct FoundTable;

// Finds the records of `found.table` between its first row and `last_row`, and sets its last row. In a range that was
// asked for (`exact`) every row with a recognised value is a record; elsewhere a row behind a blank one must fill the
// name column and one more. `fields` will be read anyway: where they tell that a row is a record, no other column is.
void find_records(FoundTable& found, int last_row, bool exact, const std::vector<roster::Field>& fields);

}  // namespace classkeys::calc
