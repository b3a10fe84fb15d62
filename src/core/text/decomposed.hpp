// decomposed.hpp: letters for which no language's rules say anything, by what Unicode decomposes them into.
//   append_decomposed(U"ﬁǆ", out)   out == "fidz"
#pragma once

#include <string>
#include <string_view>

namespace classkeys::text {

// Appends the letters a-z and digits 0-9 that the compatibility decomposition of `run` holds, in lower case. What
// decomposes into none of them (a letter of another script) gives nothing.
void append_decomposed(std::u32string_view run, std::string& out);

}  // namespace classkeys::text
