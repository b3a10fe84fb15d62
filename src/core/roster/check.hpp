// check.hpp: holds the accounts of a roster against a platform's policy and against one another.
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "policy/broken.hpp"
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

// The same without password-guessable, which takes nearly all of the time, and which no platform looks for.
std::vector<Finding> check_without_guessing(const Roster& roster, const policy::Platform& platform,
                                            const InvitedDates* dates, const text::Romanisation& rules);

// A broken rule as a finding about a record, or about none.
Finding finding_of(const policy::Broken& broken, std::optional<Record> record, Field field);

}  // namespace classkeys::roster
