// filler_words.hpp: the words of a date that say neither day, month nor year. All take folded words (fold.hpp).
//   is_weekday(U"samedi"), is_particle(U"de"), is_ordinal_ending(U"th")   -> true
#pragma once

#include <string_view>

namespace classkeys::dates {

// A weekday's name or abbreviation of two letters or more.
bool is_weekday(std::u32string_view folded);

// An article, a preposition, the word for "year" or "o'clock".
bool is_particle(std::u32string_view folded);

// What follows a number at once: 1st, 1er, 1º, 8-го.
bool is_ordinal_ending(std::u32string_view folded);

}  // namespace classkeys::dates
