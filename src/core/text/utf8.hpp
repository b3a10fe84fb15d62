// utf8.hpp: between UTF-8 bytes and code points. Malformed bytes become U+FFFD, one each, so that no input is refused.
//   decode("é")          -> U"é"
//   encode(U"é")         -> "é"
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace classkeys::text {

// Whether all code points are below U+0300: ASCII and Latin letters, to which no composition (NFC) does anything.
// Without a branch for each byte, so that a compiler looks at many at once.
inline bool is_latin(std::string_view bytes) {
    unsigned char highest = 0;
    for (const char byte : bytes) highest = std::max(highest, static_cast<unsigned char>(byte));
    return highest < 0xCC;
}

// Reads the code point at `at`, of any length or malformed; `at` is then behind it.
char32_t any_point(std::string_view bytes, std::size_t& at);

// Calls `use` with each code point of `bytes`.
template <class Use>
void for_each_point(std::string_view bytes, Use use) {
    const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    for (std::size_t at = 0; at < bytes.size();) {
        if (byte(at) < 0x80) {
            use(char32_t{byte(at++)});
        } else if (byte(at) >= 0xC2 && byte(at) < 0xE0 && at + 1 < bytes.size() && (byte(at + 1) & 0xC0U) == 0x80U) {
            use((byte(at) & 0x1FU) << 6U | (byte(at + 1) & 0x3FU));
            at += 2;
        } else {
            use(any_point(bytes, at));
        }
    }
}

// Appends the code points of `bytes` to `out`.
void decode(std::string_view bytes, std::u32string& out);
std::u32string decode(std::string_view bytes);

// Appends one code point as UTF-8; a surrogate or a value past U+10FFFF is written as U+FFFD.
void append(std::string& out, char32_t point);
std::string encode(std::u32string_view points);

}  // namespace classkeys::text
