// message.hpp: the box that tells how a command ended.
#pragma once

#include <string>

#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Tells how a command ended, with the first of what it found.
void tell(const Office& office, const std::string& title, const Result& result);

}  // namespace classkeys::office
