// find_window.hpp: the window that asks which pupil is looked for, and goes from one to the next.
#pragma once

#include <functional>

#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Calls `find` with what is typed at each press of its button, and shows what it says. False if the office shows no
// windows.
bool ask_whom_to_find(const Session& session, const std::string& title,
                      const std::function<Result(const std::string& text)>& find);

}  // namespace classkeys::office
