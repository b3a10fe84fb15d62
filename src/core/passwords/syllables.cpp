#include "passwords/syllables.hpp"

#include <algorithm>
#include <array>

namespace classkeys::passwords {
namespace {

using View = std::string_view;

// Chosen by each language's own rules of spelling: only letters on its keyboard, and of the letters that sound alike
// there one (Spanish b, not v; French no s, which sounds as z between vowels), and none that a following vowel changes
// (c and g before e and i).
constexpr View any_starts[] = {"b", "d", "f", "k", "l", "m", "n", "p", "r", "s", "t"};
constexpr View any_vowels[] = {"a", "e", "i", "o", "u"};

constexpr View german_starts[] = {"b", "bl",  "br",   "d",    "dr",   "f",    "fl", "fr", "g",  "gl", "gr",
                                  "h", "k",   "kl",   "kr",   "l",    "m",    "n",  "p",  "pl", "pr", "r",
                                  "s", "sch", "schl", "schm", "schn", "schw", "t",  "tr", "w",  "z"};
constexpr View german_vowels[] = {"a", "au", "e", "ei", "i", "o", "u"};

constexpr View english_starts[] = {"b", "bl", "br", "d", "dr", "f",  "fl", "fr", "gl", "gr", "h",  "j", "l",  "m", "n",
                                   "p", "pl", "pr", "r", "s",  "sh", "sl", "sm", "sn", "sp", "st", "t", "tr", "v", "z"};
constexpr View english_vowels[] = {"a", "e", "i", "o", "oo", "u"};

constexpr View spanish_starts[] = {"b",  "bl", "br", "ch", "cl", "cr", "d",  "dr", "f", "fl", "fr", "gl",
                                   "gr", "l",  "m",  "n",  "p",  "pl", "pr", "r",  "s", "t",  "tr"};

constexpr View french_starts[] = {"b",  "bl", "br", "ch", "cl", "cr", "d",  "dr", "f", "fl", "fr", "gl",
                                  "gr", "l",  "m",  "n",  "p",  "pl", "pr", "r",  "t", "tr", "v"};
constexpr View french_vowels[] = {"a", "i", "o", "ou", "u"};

constexpr View italian_starts[] = {"b", "bl", "br", "cl", "cr", "d", "dr", "f",  "fl", "fr", "gr", "l",
                                   "m", "n",  "p",  "pl", "pr", "r", "s",  "sp", "st", "t",  "tr", "v"};

constexpr View dutch_starts[] = {"b", "bl", "br", "d",  "dr", "f",  "fl", "fr", "g",  "gr", "h",
                                 "k", "kl", "kn", "kr", "l",  "m",  "n",  "p",  "pl", "pr", "r",
                                 "s", "sl", "sm", "sn", "sp", "st", "t",  "tr", "w",  "z"};
constexpr View dutch_vowels[] = {"a", "e", "ie", "o", "oe", "u"};

constexpr View polish_starts[] = {"b", "br", "cz", "d",  "dr", "f", "g",  "gr", "k",  "kl", "kr", "kw", "l", "m",
                                  "n", "p",  "pl", "pr", "r",  "s", "sk", "st", "sz", "t",  "tr", "w",  "z"};
constexpr View polish_vowels[] = {"a", "e", "o", "u"};

constexpr View portuguese_starts[] = {"b",  "bl", "br", "cl", "cr", "d",  "dr", "f", "fl", "fr", "gl",
                                      "gr", "l",  "m",  "n",  "p",  "pl", "pr", "r", "t",  "tr", "v"};

constexpr std::array<SyllableSet, 9> sets = {{
    {"", any_starts, any_vowels},
    {"de", german_starts, german_vowels},
    {"en", english_starts, english_vowels},
    {"es", spanish_starts, any_vowels},
    {"fr", french_starts, french_vowels},
    {"it", italian_starts, any_vowels},
    {"nl", dutch_starts, dutch_vowels},
    {"pl", polish_starts, polish_vowels},
    {"pt", portuguese_starts, any_vowels},
}};
static_assert(std::ranges::is_sorted(sets, {}, &SyllableSet::language));

constexpr bool sorted_and_distinct(std::span<const View> parts) {
    return std::ranges::is_sorted(parts) && std::ranges::adjacent_find(parts) == parts.end();
}

constexpr bool made_of(std::span<const View> parts, View letters) {
    return std::ranges::all_of(
        parts, [letters](View part) { return !part.empty() && part.find_first_not_of(letters) == View::npos; });
}

constexpr bool falls_apart_in_one_way(const SyllableSet& set) {
    return sorted_and_distinct(set.starts) && sorted_and_distinct(set.vowels) &&
           made_of(set.starts, "bcdfghjklmnpqrstvwxz") && made_of(set.vowels, "aeiouy");
}
static_assert(std::ranges::all_of(sets, falls_apart_in_one_way));

constexpr std::size_t longest(std::span<const View> parts) {
    return std::ranges::max(parts, {}, &View::size).size();
}
static_assert(std::ranges::all_of(sets, [](const SyllableSet& set) {
    return longest(set.starts) + longest(set.vowels) <= longest_syllable;
}));

}  // namespace

const SyllableSet& syllables_for(std::string_view language) {
    const auto* found = std::ranges::find(sets, language, &SyllableSet::language);
    return found == sets.end() ? sets.front() : *found;
}

std::span<const SyllableSet> syllable_sets() {
    return sets;
}

}  // namespace classkeys::passwords
