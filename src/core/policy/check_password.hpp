// check_password.hpp: every rule of a policy that a password breaks, not only the first.
//   check_password("qzvkx", find_platform("etwinning")->password)
//       -> {password_too_short, needed 8, found 5}, {password_no_digit, needed 1, found 0}
//   check_password("blue-tiger-42", …)   -> empty: all is well
#pragma once

#include <string_view>

#include "policy/broken.hpp"
#include "policy/platform.hpp"
#include "policy/pupil_words.hpp"

namespace classkeys::policy {

// Characters are counted as people see them, whatever the bytes; malformed UTF-8 breaks the alphabet rule. An empty
// password breaks password_missing and nothing else. A character outside the alphabet still counts for length and
// class, so that one wrong character gives one finding.
BrokenRules check_password(std::string_view utf8, const PasswordPolicy& policy);

// The same, and what holds on every platform: the password of `pupil` holds neither a word of the name nor the
// username, and is no common one, which is told only of a password that is long enough. Guessability, which takes a
// hundred times as long, is judged apart (guessable.hpp).
BrokenRules check_password(std::string_view utf8, const PasswordPolicy& policy, const PupilWords& pupil);

}  // namespace classkeys::policy
