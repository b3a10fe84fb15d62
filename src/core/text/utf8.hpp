// utf8.hpp: between UTF-8 bytes and code points. Malformed bytes become U+FFFD, one each, so that no input is refused.
//   decode("é")          -> U"é"
//   encode(U"é")         -> "é"
#pragma once

#include <string>
#include <string_view>

namespace classkeys::text {

// Appends the code points of `bytes` to `out`.
void decode(std::string_view bytes, std::u32string& out);
std::u32string decode(std::string_view bytes);

// Appends one code point as UTF-8; a surrogate or a value past U+10FFFF is written as U+FFFD.
void append(std::string& out, char32_t point);
std::string encode(std::u32string_view points);

}  // namespace classkeys::text
