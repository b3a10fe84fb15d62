// plan_match.hpp: what an export brings into a class list, once it is known who is who.
#pragma once

#include "roster/generate.hpp"
#include "roster/match.hpp"
#include "roster/plan.hpp"

namespace classkeys::roster {

// The dates of both, where there are such columns. `shift` is what the export's day 0 is in the list's count.
struct MatchDates {
    const InvitedDates* list = nullptr;
    const InvitedDates* exported = nullptr;
    double shift = 0;
};

// The username and the invited-on date of each pupil's newest invitation. Text stays text and a date a date; a date
// that is there already, however it is written, is left. Passwords stay. Hidden records and those not chosen keep all
// they have. Findings: username_changed, match_ambiguous, not_in_export.
Plan plan_newest_invitations(const Roster& list, const Roster& exported, const Matching& matching,
                             const MatchDates& dates);

// The export's passwords for pupils who have none. Findings: match_ambiguous, not_in_export.
Plan plan_known_passwords(const Roster& list, const Roster& exported, const Matching& matching);

// Pupils of the list who have an account in the export keep it: the username, and the password where it is known. Those
// in doubt keep what they have, and get a finding.
struct ExistingAccounts {
    Plan plan;
    std::vector<bool> settled;  // records that need no new account
};
ExistingAccounts plan_existing_accounts(const Roster& list, const Roster& exported, const Matching& matching,
                                        Replace replace);

// Puts what those pupils get among what the others get.
void add_existing_accounts(Plan existing, Plan& plan);

}  // namespace classkeys::roster
