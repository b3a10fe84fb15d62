// common_passwords.hpp: passwords that so many people use that guessers try them first.
//   is_common("Password1") -> true      is_common("blue-tiger-42") -> false
#pragma once

#include <cstddef>
#include <string_view>

namespace classkeys::policy {

// Whether it is one of the 37,000 of tools/common_passwords, which come from public leaks and have six characters or
// more. Capitals make no difference. The library holds 44 bits of a fingerprint of each and not the passwords
// themselves, many of which are no reading for a school: one uncommon password in 470 million passes for common.
bool is_common(std::string_view password);

// How many there are.
std::size_t common_passwords();

}  // namespace classkeys::policy
