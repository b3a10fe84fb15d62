// pattern_problem.hpp: what is wrong with a username pattern, in words.
#pragma once

#include <optional>
#include <string>

#include "office/say.hpp"

namespace classkeys::office {

// Nothing where the pattern can be read.
std::optional<std::string> pattern_problem(const std::string& pattern, const Voice& voice);

}  // namespace classkeys::office
