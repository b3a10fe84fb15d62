// pupils_to_hand_out.hpp: whose accounts a hand-out holds, gathered from the roster before anything is written.
#pragma once

#include <vector>

#include "handouts/pupil.hpp"
#include "office/arguments.hpp"
#include "office/commands/opened_table.hpp"

namespace classkeys::office {

struct PupilsToHandOut {
    std::vector<handouts::Pupil> pupils;    // in the sheet's order
    std::vector<roster::Finding> findings;  // usernames and passwords that are not there, or not text
    long hidden = 0;                        // rows left out since they are hidden
    long incomplete = 0;                    // pupils without a username or a password
};

// What the table must have for it, and what is read where it is there.
Needs needs_of_hand_outs();

// The chosen rows that are not hidden; of several invitations of a pupil the newest.
PupilsToHandOut pupils_to_hand_out(const Session& session, const Arguments& arguments, const OpenedTable& opened);

}  // namespace classkeys::office
