// sort_window.hpp: the window of SortByInvitedOn: which column, in which order, and how its dates are read.
#pragma once

#include "office/commands/opened_table.hpp"

namespace classkeys::office {

enum class SortAnswer { sort, cancel, never_shown };

// Shows how the dates of `opened` are read and sorted, and takes over into `arguments` what the user chooses.
SortAnswer choose_sort(const Session& session, Arguments& arguments, const OpenedTable& opened);

}  // namespace classkeys::office
