// characters.hpp: what a character is, for those who read names, headers and cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace classkeys::text {

// White space of every kind: blanks, tabs, line ends, the no-break and fixed-width blanks.
constexpr bool is_blank(char32_t point) {
    if (point > U' ' && point < 0x85) return false;
    if (point <= U' ') return point == U' ' || (point >= 0x09 && point <= 0x0D);
    return point == 0x85 || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) ||
           point == 0x2028 || point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

// Marks that are there but are not seen: direction, zero width, soft hyphen, byte order, variation selectors.
bool is_invisible(char32_t point);

// ' ’ ʼ ` ´ and their kin.
bool is_apostrophe(char32_t point);

// - ‐ ‑ – and their kin.
bool is_hyphen(char32_t point);

// Letters of every script, with the marks that belong to them.
bool is_letter(char32_t point);

// Letters in upper case, and in lower case; letters of a script without cases are neither.
bool is_capital(char32_t point);
bool is_small_letter(char32_t point);

// What words are made of: letters, their marks, and digits of every script.
bool is_word_character(char32_t point);

// 0-9, and nothing else: what platforms mean by a digit.
constexpr bool is_digit(char32_t point) {
    return point >= U'0' && point <= U'9';
}

// Composes letters and their marks (NFC). Text that can hold none comes back as it is.
void compose(std::u32string& points);

// `text` (UTF-8) without blanks and invisible marks at its ends.
std::string_view trimmed(std::string_view text);

// `text` (UTF-8) in lower case by Unicode's full case folding, with nothing else changed.
std::string folded_case(std::string_view text);

// How many columns `text` (UTF-8) takes in a typeface of fixed width.
std::size_t shown_width(std::string_view text);

// For comparing what people type: lower case, no accents, punctuation and blanks of every kind as single blanks,
// none at the ends.  folded("  Invited\u00A0On: ") == "invited on"
std::string folded(std::string_view text);

}  // namespace classkeys::text
