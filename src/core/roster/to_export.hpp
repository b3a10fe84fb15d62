// to_export.hpp: which accounts of a roster go into a platform's file, and which the platform would refuse.
#pragma once

#include <vector>

#include "exports/account_file.hpp"
#include "policy/platform.hpp"
#include "roster/dates.hpp"
#include "roster/spelling.hpp"

namespace classkeys::roster {

// What becomes of a row that the platform would refuse.
enum class Incomplete {
    leave_out,  // it is not written
    refuse,     // nothing is written at all
    keep,       // it is written as it is
};

struct ExportChoice {
    std::vector<exports::Account> accounts;
    std::vector<Record> records;    // whose accounts they are
    std::vector<bool> fit;          // by account: those without a finding
    std::vector<Finding> findings;  // in sheet order; all that the platform would refuse
    std::size_t hidden = 0;         // records left out because they are hidden
    std::size_t unfit = 0;          // records with a finding
};

// The chosen records that are shown; of several invitations of one pupil the newest. `dates` are the invited-on dates,
// if there is such a column; `spelling` says how whole names are divided. Names and passwords stay as they were typed.
ExportChoice choose_for_export(const Roster& roster, const policy::Platform& platform, const exports::Format& format,
                               const InvitedDates* dates, const Spelling& spelling);

// The same with the accounts that fit alone.
ExportChoice without_unfit(const ExportChoice& choice);

}  // namespace classkeys::roster
