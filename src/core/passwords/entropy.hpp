// entropy.hpp: how many bits a guesser who knows the recipe, the policy and the word list has to guess, at the least.
//
// A password is drawn uniformly from the recipe's space and drawn again until it is acceptable, so it is uniform over
// the acceptable ones, and its entropy is exactly  log2(space) + log2(share of the space that is acceptable).  The
// functions take a share that is proved to be no larger than the true one:
//
//   words       space: list^words * 10^digits.  Share >= P(length within bounds) - C(words,2)/list - P(reads as a
//   value).
//               The first is counted from the lengths of the listed words; the second bounds draws that repeat a word
//               (two given places agree in 1/list of them); the third is (value words/list)^words, or value words/list
//               without a separator, since every word, or then at least the first, must begin a month, weekday or truth
//               value.
//   characters  space: alphabet^length.  Share >= P(classes and first character as asked, and a run of letters, a sign
//   or
//               enough runs that make it safe) - P(some four letters begin a value word). The first is counted exactly,
//               place by place; the second is at most (length - 3) * beginnings * spellings / alphabet^4.
//
//   syllables   space: syllables^(words * in_word) * 10^digits. Share >= P(no rude word) - P(the first word begins a
//   value
//               word). The first is counted exactly, by the automaton that finds rude words; the second is at most
//               prefixes / syllables^in_word, since a word falls into its syllables in one way only.
//
// What one pupil's draw is held against besides (roster/generate.hpp: the pupil's name and username, common and
// guessable passwords) is not counted: it takes away at most one draw in fifty, 0.03 bits, from every recipe that fits
// a platform, as tests measure, and nothing where passwords are made for nobody.
//
//   entropy_bits(CharacterRecipe{8, lower + digits}, nist-like policy) -> a little below 8 * log2(36) = 41.36
#pragma once

#include "passwords/recipe.hpp"

namespace classkeys::passwords {

// 0 where the rules may leave nothing to draw from.
double entropy_bits(const WordRecipe& recipe, const policy::PasswordPolicy& policy, const WordList& words);
double entropy_bits(const CharacterRecipe& recipe, const policy::PasswordPolicy& policy);
double entropy_bits(const SyllableRecipe& recipe, const policy::PasswordPolicy& policy);

}  // namespace classkeys::passwords
