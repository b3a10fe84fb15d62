// value_words.hpp: words that a date, a time or a truth value may be written with, somewhere in Europe.
//   begins_value_word("MARCH") -> true       begins_value_word("Marc")  -> true: Excel takes a month's beginning
//   begins_value_word("tiger") -> false      begins_value_word("mar")   -> false: below shortest_value_word
#pragma once

#include <cstddef>
#include <string_view>

namespace classkeys::passwords {

// Shorter words are not listed: nearly any three letters are a month, a currency or a unit in some locale.
constexpr std::size_t shortest_value_word = 4;

// Whether some such word begins with `letters`: a-z and A-Z, which count as a-z, and nothing else. False below
// shortest_value_word letters.
bool begins_value_word(std::string_view letters);

// How many different first four letters those words have: bounds how many random letters can be one of them.
std::size_t value_word_beginnings();

// At most so many different texts begin one of those words.
std::size_t value_word_prefixes();

}  // namespace classkeys::passwords
