// kinds.hpp: characters as people see them: how many, of which kind, and whether they can be seen at all.
//   for_each_character(U"e\u0301!", ...)   -> (U"e\u0301", 1), (U"!", 2)
//   kind_of(U'é')   -> Kind::lower
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace classkeys::policy {

// What a character counts as in rules on classes. Lower and upper are Unicode's Ll and Lu, as in Moodle, the one
// platform with such rules that takes more than ASCII (its password check is [[:lower:]] and [[:upper:]] under PHP's
// /u). A digit is 0-9 only. Letters without case, digits of other scripts and combining marks are of no class: no
// platform promises them one. A bit each, so that the kinds of a text add up.
enum class Kind : unsigned { other = 0, lower = 1, upper = 2, digit = 4, symbol = 8 };

Kind kind_of(char32_t point);

// Whether each part of a character (a grapheme cluster) leaves a mark on paper: no white space, controls, surrogates,
// private or unassigned points, none that Unicode ignores by default (zero-width space, direction marks, byte order
// mark, fillers), no U+FFFD, which is what malformed bytes become. Inside a picture the joiners and selectors it is
// made of are fine. Returns the first part that cannot be seen, if any.
std::optional<char32_t> unseen_part(std::u32string_view character);

// Where the character that begins at `from` ends; `from` < text.size(). Linear over a text.
std::size_t end_of_character(std::u32string_view text, std::size_t from);

// Calls visit(std::u32string_view character, int place) for each character, places from 1. Returns how many there are.
template <class Visit>
int for_each_character(std::u32string_view text, Visit visit) {
    int place = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = end_of_character(text, from);
        visit(text.substr(from, end - from), ++place);
        from = end;
    }
    return place;
}

}  // namespace classkeys::policy
