// handouts_window.hpp: the window of MakeHandouts and MakeSlips: how the hand-outs look, what stands on them, and whose
// accounts they hold.
#pragma once

#include <string>

#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Shows the window over what `arguments` settle, and makes the hand-outs once the user says so; the school and the
// address that were entered are kept in the settings then. A refusal `cancelled` if they changed their mind. Where the
// office shows no windows, the hand-outs are made as they stand.
Result hand_out_in_window(const Session& session, const Arguments& arguments, const std::string& title);

}  // namespace classkeys::office
