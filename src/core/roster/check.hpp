// check.hpp: holds the accounts of a roster against a platform's policy and against one another.
#pragma once

#include <vector>

#include "policy/platform.hpp"
#include "roster/dates.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

// All findings of the chosen records, in sheet order and, within a row, in the order of Field. Columns that the roster
// does not have give none. `dates` are the invited-on dates, if there is such a column; `rules` say how names are
// romanised to be looked for in passwords.
std::vector<Finding> check_accounts(const Roster& roster, const policy::Platform& platform, const InvitedDates* dates,
                                    const text::Romanisation& rules = text::romanisation_for(""));

// For each record the newest record of the same pupil (same name and username) if that is another one.
std::vector<std::optional<Record>> newest_of_same_pupil(const Roster& roster, const InvitedDates* dates);

}  // namespace classkeys::roster
