// check_username.hpp: every rule of a platform that a username breaks by itself; whether it is taken is another
// question.
//   check_username("ana..costa", find_platform("google")->username)
//       -> {username_character, found 5, character U'.', because dot_after_dot}
//   check_username("ana.costa", …)   -> empty: all is well
#pragma once

#include <string_view>

#include "policy/broken.hpp"
#include "policy/platform.hpp"

namespace classkeys::policy {

// An empty username breaks username_missing and nothing else. A character outside the alphabet is told before a dot in
// the wrong place, since one finding per cell names one character.
BrokenRules check_username(std::string_view utf8, const UsernamePolicy& policy);

}  // namespace classkeys::policy
