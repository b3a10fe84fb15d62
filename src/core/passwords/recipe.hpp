// recipe.hpp: how a password is made, and the recipe that fits a platform.
//   fit_words(etwinning, words)   -> 2 words, '-', 2 digits: tiger-violin-47
//   fit_words(moodle, words)      -> the same with a capital: Tiger-violin-47
//   fit_characters(etwinning)     -> 8 of a-z A-Z 2-9 without look-alikes: kwM7rTqa
//   fit_syllables(etwinning, syllables_for("es"))   -> 3 syllables, '-', 2 digits: plomifu-47
#pragma once

#include <string_view>
#include <variant>

#include "expected.hpp"
#include "passwords/char_set.hpp"
#include "passwords/syllables.hpp"
#include "passwords/word_list.hpp"
#include "policy/platform.hpp"

namespace classkeys::passwords {

// Different words of a list, then digits, the separator between all of them.
struct WordRecipe {
    int words = 2;               // 1 or more
    char separator = '-';        // a visible ASCII symbol, or 0 for none
    bool capital_first = false;  // the first letter of the first word
    int digits = 2;              // 0-9 each; 0: none, and no separator before them
    int shortest = 0;            // characters; a shorter draw is drawn again, beside what the policy asks

    bool operator==(const WordRecipe&) const = default;
};

struct CharacterRecipe {
    int length;        // characters
    CharSet alphabet;  // each as likely as any other

    bool operator==(const CharacterRecipe&) const = default;
};

// Made-up words that can be said, then digits, a hyphen between all of them. None that sounds rude (rude_words.hpp).
struct SyllableRecipe {
    const SyllableSet* syllables;  // each as likely as any other; not null
    int words = 1;                 // 1 or more
    int in_word = 3;               // syllables of each, 2 or more
    bool capital_first = false;    // the first letter of the first word
    int digits = 2;                // 0-9 each, 1 or more

    bool operator==(const SyllableRecipe&) const = default;
};

using Recipe = std::variant<WordRecipe, CharacterRecipe, SyllableRecipe>;

// What a recipe of ours gives at least, unless the user asks for a length.
inline constexpr double least_bits = 25;
// Characters of any password we make, whatever is asked.
inline constexpr int longest_password = 256;

enum class RecipeFault {
    below_shortest,  // the asked length is less than the policy's shortest
    above_longest,   // no password of this style is within the policy's longest and long or strong enough
};

struct BadRecipe {
    RecipeFault fault;
    int asked;  // characters
    int limit;  // characters: the policy's shortest or longest
};

// The fewest words, `begin.words` or more, with which even the shortest words reach `shortest` and the policy's own,
// and which give `bits`. Words of the list itself are never at fault: two words and two digits are enough up to 12
// characters.
Expected<WordRecipe, BadRecipe> fit_words(const policy::PasswordPolicy& policy, const WordList& words, int shortest = 0,
                                          double bits = least_bits, WordRecipe begin = {});

// A recipe to begin with where only these characters are allowed: another separator or none, and no digits where one of
// them is missing. Empty: all are allowed.
WordRecipe word_recipe_within(std::u32string_view allowed);
// The characters that are not allowed.
CharSet not_among(std::u32string_view allowed);

// `length` characters; with 0 the policy's shortest, or more where that is below `bits`. Small and capital letters
// and digits, symbols only for a policy that asks for one; `left_out` says which of them are too hard to tell apart.
Expected<CharacterRecipe, BadRecipe> fit_characters(const policy::PasswordPolicy& policy, int length = 0,
                                                    CharSet left_out = look_alikes, double bits = least_bits);

// The fewest syllables, in words of three or four, with which even the shortest reach `shortest` and the policy's own,
// and which give `bits`.
Expected<SyllableRecipe, BadRecipe> fit_syllables(const policy::PasswordPolicy& policy, const SyllableSet& syllables,
                                                  int shortest = 0, double bits = least_bits);

}  // namespace classkeys::passwords
