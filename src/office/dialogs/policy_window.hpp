// policy_window.hpp: the window of one policy that the school writes for itself.
#pragma once

#include <optional>

#include "office/platforms.hpp"
#include "office/session.hpp"

namespace classkeys::office {

enum class PolicyChange { none, save, remove };

// Shows `policy` and takes what the user makes of it. `others` are the saved policies whose names are taken. Only what
// can be used is let through.
PolicyChange change_policy(const Office& office, SavedPolicy& policy, const std::vector<SavedPolicy>& others);

}  // namespace classkeys::office
