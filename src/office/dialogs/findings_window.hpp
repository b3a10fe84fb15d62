// findings_window.hpp: the window in which a teacher walks through what CheckAccounts found, and mends it.
#pragma once

#include "office/commands/checked_table.hpp"

namespace classkeys::office {

// Shows the findings of `checked`, and keeps it up to date with what is mended in the window. False if the office shows
// no windows.
bool show_findings(const Session& session, const Arguments& arguments, CheckedTable& checked);

}  // namespace classkeys::office
