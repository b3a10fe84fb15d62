// export_window.hpp: the window of ExportAccounts: for which platform, with what besides, and which rows it would
// refuse.
#pragma once

#include <string>

#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Shows the window over what `arguments` settle, and writes the file once the user says so; domain, unit and course
// that were entered are kept in the settings then. A refusal `cancelled` if they changed their mind. Where the office
// shows no windows, the file is written as the arguments ask.
Result export_in_window(const Session& session, const Arguments& arguments, const std::string& title);

}  // namespace classkeys::office
