// findings_window.hpp: the window in which a teacher walks through what CheckAccounts found, where there is no panel.
#pragma once

#include "office/dialogs/findings_view.hpp"

namespace classkeys::office {

// Shows the findings of `made`, and keeps it up to date with what is mended in the window. False if the office shows
// no windows.
bool show_findings(MadeCheck& made);

}  // namespace classkeys::office
