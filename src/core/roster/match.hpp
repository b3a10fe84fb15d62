// match.hpp: which pupil of an export is which pupil of a class list.
//   list    Pedro Sánchez, pedro.sanchez       export    Sanchez Pedro, pedro.sanchez.1, 08.10.2019
//   match(…).account[0] is the export's account pedro.sanchez.1: nobody has the username, and one has the name.
// By username first, then by name: the same words after romanisation, the family name first or last. Where two answers
// are possible there is none. Takes time in proportion to the rows of both.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "roster/dates.hpp"
#include "roster/roster.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

// One account of the export, which has a row for every invitation.
struct ExportAccount {
    std::string username;                   // as it stands there; empty: none
    Record newest = 0;                      // the row of the newest invitation
    std::optional<Record> password_newest;  // the newest row that has a password
};

// A record of the list that could be several accounts, or an account that several records could be.
struct Doubt {
    Record record;
    std::vector<std::size_t> accounts;
};

struct Matching {
    std::vector<ExportAccount> accounts;
    std::vector<std::optional<std::size_t>> account;  // of each record of the list
    std::vector<Doubt> doubts;                        // by record, ascending
    std::vector<std::size_t> strangers;               // accounts that nobody in the list has or could have
};

// `dates` are the export's invited-on dates, if it has any; without a date the last row is the newest. `rules` spell
// the names; where they lead to nobody, spellings such as ü for ue are tried as well.
Matching match(const Roster& list, const Roster& exported, const InvitedDates* dates, const text::Romanisation& rules);

// The words of a name, romanised, from the same one whichever of the names comes first; empty where there is no letter.
std::string name_key(const names::Name& name, const text::Romanisation& rules);

}  // namespace classkeys::roster
