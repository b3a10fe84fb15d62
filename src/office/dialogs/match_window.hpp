// match_window.hpp: the window of MatchExport: where the export is, what it brings, and what will happen to each pupil.
#pragma once

#include <string>

#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Shows the window over what `arguments` settle, and writes what it shows once the user says so. A refusal `cancelled`
// if they changed their mind. Where the office shows no windows, the export that the arguments name is matched; without
// one, the office's dialog asks for it.
Result match_in_window(const Session& session, const Arguments& arguments, const std::string& title);

}  // namespace classkeys::office
