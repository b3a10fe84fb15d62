// check.hpp: holds the accounts of a roster against a platform's policy and against one another.
#pragma once

#include <stop_token>

#include <vector>

#include "policy/platform.hpp"
#include "roster/dates.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

// All findings of the chosen records, in sheet order and, within a row, in the order of Field. Columns that the roster
// does not have give none. `dates` are the invited-on dates, if there is such a column; `rules` say how names are
// romanised to be looked for in passwords. Once `stop` is asked for, the findings are not complete.
std::vector<Finding> check_accounts(const Roster& roster, const policy::Platform& platform, const InvitedDates* dates,
                                    const text::Romanisation& rules = text::romanisation_for(""),
                                    std::stop_token stop = {});

}  // namespace classkeys::roster
