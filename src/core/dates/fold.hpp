// fold.hpp: letters without capitals and accents, so that "Août", "AOUT" and "aout" are one word. Latin, Greek,
// Cyrillic.
//   fold(U'É')      -> U'e'
//   fold(U"août")   -> U"aout"
#pragma once

#include <string>
#include <string_view>

namespace classkeys::dates {

// The base letter in lower case; 0 for a combining accent; any other point as it is.
char32_t fold(char32_t point);

// The same for each point; hyphens and apostrophes inside the word are dropped too: U"terça-feira" -> U"tercafeira".
std::u32string fold(std::u32string_view word);

}  // namespace classkeys::dates
