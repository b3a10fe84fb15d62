// The entropy of made-up words: entropy.hpp says how it is counted.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "passwords/entropy.hpp"
#include "passwords/rude_words.hpp"
#include "passwords/value_words.hpp"

namespace classkeys::passwords {
namespace {

bool satisfies(const policy::PasswordPolicy& policy, bool capital) {
    const int classes = capital ? 4 : 3;  // small letters, digits and the hyphen are always there
    return (capital || !policy.needs_upper) && classes >= policy.classes;
}

bool always_within(const SyllableRecipe& recipe, const policy::PasswordPolicy& policy) {
    const int around = recipe.words + recipe.digits;
    const int syllables = recipe.words * recipe.in_word;
    return syllables * shortest_syllable + around >= policy.shortest &&
           (policy.longest == 0 || syllables * longest_syllable + around <= policy.longest);
}

// The share of all ways to choose so many syllables whose letters hold no rude word.
double share_not_rude(const SyllableSet& set, int syllables) {
    const RudeReader& reader = rude_reader();
    std::vector<std::string> letters(static_cast<std::size_t>(set.size()));
    for (int number = 0; number < set.size(); ++number) set.append(number, letters[static_cast<std::size_t>(number)]);

    std::vector<double> shares(reader.states());  // by where the reader stands
    shares[RudeReader::start] = 1;
    for (int place = 0; place < syllables; ++place) {
        std::vector<double> longer(shares.size());
        for (std::size_t from = 0; from < shares.size(); ++from) {
            if (shares[from] == 0) continue;
            for (const std::string& syllable : letters) {
                auto state = static_cast<RudeReader::State>(from);
                const bool rude = std::ranges::any_of(syllable, [&](char letter) {
                    state = reader.next(state, letter);
                    return reader.ends_rude_word(state);
                });
                if (!rude) longer[state] += shares[from] / set.size();
            }
        }
        shares = std::move(longer);
    }
    double share = 0;
    for (const double part : shares) share += part;
    return share;
}

}  // namespace

double entropy_bits(const SyllableRecipe& recipe, const policy::PasswordPolicy& policy) {
    if (!satisfies(policy, recipe.capital_first) || !always_within(recipe, policy)) return 0;
    const double syllables = recipe.syllables->size();
    const double values = static_cast<double>(value_word_prefixes()) / std::pow(syllables, recipe.in_word);
    const double share = share_not_rude(*recipe.syllables, recipe.words * recipe.in_word) - values;
    if (share <= 0) return 0;
    return std::max(
        0.0, recipe.words * recipe.in_word * std::log2(syllables) + recipe.digits * std::log2(10) + std::log2(share));
}

}  // namespace classkeys::passwords
