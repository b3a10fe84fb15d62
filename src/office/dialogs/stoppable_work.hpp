// stoppable_work.hpp: work that may take long, with a window that can stop it.
#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "office/arguments.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Does `work`, which knows nothing of the office, in a thread of its own; if it is not done within half a second, a
// window comes that can stop it. False if the user did. What it throws is thrown here. A silent call does it without
// further ado.
bool do_stoppable(const Session& session, const Arguments& arguments, const std::string& title,
                  const std::function<void(std::stop_token stop)>& work);

}  // namespace classkeys::office
