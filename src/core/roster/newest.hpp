// newest.hpp: which rows are invitations of the same pupil, and which of them is the newest.
//   Ana Costa, ana.costa, 08.10.2019     newest_of_same_pupil(…) -> {1, none}
//   Ana Costa, ana.costa, 06.11.2020
#pragma once

#include <optional>
#include <vector>

#include "roster/dates.hpp"
#include "roster/roster.hpp"

namespace classkeys::roster {

// Whether one invitation is newer than another. One without a date is older than any other; of equal dates, and where
// there are none (`dates` is null), the lower one in the sheet is the newer.
bool is_newer(const InvitedDates* dates, Record record, Record than);

// For each record the newest record of the same pupil (same name and username) if that is another one. None at all
// where the roster has no names or no usernames.
std::vector<std::optional<Record>> newest_of_same_pupil(const Roster& roster, const InvitedDates* dates);

}  // namespace classkeys::roster
