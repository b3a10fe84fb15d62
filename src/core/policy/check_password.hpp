// check_password.hpp: every rule of a policy that a password breaks, not only the first.
//   check_password("qzvkx", find_platform("etwinning")->password)
//       -> {password_too_short, needed 8, found 5}, {password_no_digit, needed 1, found 0}
//   check_password("blue-tiger-42", …)   -> empty: all is well
#pragma once

#include <string_view>

#include "policy/broken.hpp"
#include "policy/platform.hpp"

namespace classkeys::policy {

// Characters are counted as people see them, whatever the bytes; malformed UTF-8 breaks the alphabet rule. An empty
// password breaks password_missing and nothing else. A character outside the alphabet still counts for length and
// class, so that one wrong character gives one finding.
BrokenRules check_password(std::string_view utf8, const PasswordPolicy& policy);

}  // namespace classkeys::policy
