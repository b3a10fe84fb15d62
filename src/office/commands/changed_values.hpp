// changed_values.hpp: tells, after any command, which values the office changed when it opened a file that has no kinds
// of cells: a username 0012 is the number 12 then.
#pragma once

#include "office/arguments.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Adds the findings of the table that the command worked on; none in a document that came as a spreadsheet, nor where
// its columns cannot be told apart.
void tell_changed_values(const Session& session, const Arguments& arguments, Outcome& outcome);

}  // namespace classkeys::office
