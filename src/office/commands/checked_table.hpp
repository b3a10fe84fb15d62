// checked_table.hpp: a table with all that CheckAccounts finds in it, and the marks of it in the sheet.
#pragma once

#include <vector>

#include "office/commands/command.hpp"
#include "office/commands/opened_table.hpp"

namespace classkeys::office {

struct CheckedTable {
    OpenedTable opened;
    std::vector<roster::Finding> findings;
    std::vector<FoundThing> in_words;  // one a finding
};

Expected<CheckedTable, Refusal> check_table(const Session& session, const Arguments& arguments);

// Marks what was found, in place of what an earlier check has marked in these rows, as one undo step.
std::optional<Refusal> mark(const Session& session, const CheckedTable& checked);
// Takes those earlier marks back.
std::optional<Refusal> unmark(const Session& session, const CheckedTable& checked);

}  // namespace classkeys::office
