// syllables.hpp: syllables that are easy to say, and to write as they are heard, in a language.
//   const SyllableSet& spanish = syllables_for("es");
//   spanish.append(0, out)   -> out ends in "ba"
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace classkeys::passwords {

// Every start with every vowel is one syllable. No letter is in both, so that a word falls into its syllables in one
// way only, and as many words are made as there are ways to choose syllables.
struct SyllableSet {
    std::string_view language;                 // empty: of no language, for all that have none of their own
    std::span<const std::string_view> starts;  // consonants, sorted
    std::span<const std::string_view> vowels;  // sorted

    int size() const { return static_cast<int>(starts.size() * vowels.size()); }
    // The syllable of that number, from 0 to size() - 1.
    void append(int number, std::string& out) const {
        const auto at = static_cast<std::size_t>(number);
        out += starts[at / vowels.size()];
        out += vowels[at % vowels.size()];
    }
};

// Letters of the shortest and the longest syllable of any language.
inline constexpr int shortest_syllable = 2;
inline constexpr int longest_syllable = 6;

// By a language's code in lower case (`es`).
const SyllableSet& syllables_for(std::string_view language);

// All of them, the one of no language first.
std::span<const SyllableSet> syllable_sets();

}  // namespace classkeys::passwords
