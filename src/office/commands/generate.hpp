// generate.hpp: the way that the three generators share: find, plan, write as one undo step.
#pragma once

#include "office/commands/command.hpp"
#include "office/commands/opened_table.hpp"

namespace classkeys::office {

// What a generator makes, and how its summary says so.
struct Making {
    bool usernames;
    bool passwords;
    bool roles;
    Text made;  // with {count}
    Text made_none;
    bool keeps_existing = false;  // whether pupils of an export keep the accounts they have there
};

Result generate(const Session& session, const Arguments& arguments, const Command& command, const Making& making);

}  // namespace classkeys::office
