#include "passwords/entropy.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "passwords/spreadsheet_safe.hpp"
#include "passwords/value_words.hpp"
#include "policy/kinds.hpp"

namespace classkeys::passwords {
namespace {

using policy::Kind;

// Which kinds of character a password has: Kind's bits.
constexpr unsigned bit(Kind kind) {
    return static_cast<unsigned>(kind);
}
constexpr unsigned kinds = 16;

constexpr CharSet visible = CharSet::range('!', '~');
constexpr CharSet symbols = visible - lower - upper - digits;
// Characters that no rule of ours forbids; a draw with others counts as not acceptable, which keeps the bound a lower
// one.
constexpr CharSet allowed = visible - unsafe_anywhere;

bool satisfies(const policy::PasswordPolicy& policy, unsigned has) {
    const auto met = [has](bool needed, Kind kind) { return !needed || (has & bit(kind)) != 0; };
    return met(policy.needs_lower, Kind::lower) && met(policy.needs_upper, Kind::upper) &&
           met(policy.needs_digit, Kind::digit) && met(policy.needs_symbol, Kind::symbol) &&
           std::popcount(has) >= policy.classes;
}

bool within(int length, int shortest, int longest) {
    return length >= shortest && (longest == 0 || length <= longest);
}

double bits_of(double log2_space, double share) {
    return share > 0 ? std::max(0.0, log2_space + std::log2(share)) : 0;
}

// --- words

unsigned kinds_of(const WordRecipe& recipe) {
    unsigned has = bit(Kind::lower);  // a word has more letters than the one capital
    if (recipe.capital_first) has |= bit(Kind::upper);
    if (recipe.digits > 0) has |= bit(Kind::digit);
    if (recipe.separator != 0 && (recipe.words > 1 || recipe.digits > 0)) has |= bit(Kind::symbol);
    return has;
}

// The share of draws, words repeated or not, whose length is within the bounds of recipe and policy.
double share_within(const WordRecipe& recipe, const policy::PasswordPolicy& policy, const WordList& words) {
    std::array<double, longest_word + 1> share_of_length{};
    for (std::size_t word = 0; word < static_cast<std::size_t>(words.size()); ++word)
        share_of_length[words[word].size()] += 1.0 / words.size();

    std::vector<double> shares{1};  // by letters so far
    for (int word = 0; word < recipe.words; ++word) {
        std::vector<double> longer(shares.size() + longest_word, 0);
        for (std::size_t letters = 0; letters < shares.size(); ++letters)
            for (std::size_t more = 0; more < share_of_length.size(); ++more)
                longer[letters + more] += shares[letters] * share_of_length[more];
        shares = std::move(longer);
    }
    const int separators = recipe.separator != 0 ? recipe.words - (recipe.digits > 0 ? 0 : 1) : 0;
    double within_bounds = 0;
    for (std::size_t letters = 0; letters < shares.size(); ++letters) {
        const int length = static_cast<int>(letters) + separators + recipe.digits;
        if (within(length, std::max(policy.shortest, recipe.shortest), policy.longest))
            within_bounds += shares[letters];
    }
    return within_bounds;
}

// --- characters

// The letters of a password so far, as spreadsheet_safe.hpp looks at them.
struct Shape {
    std::size_t run = 0;   // letters in the run at the end, less than safe_run
    std::size_t runs = 0;  // less than safe_runs
    bool safe = false;

    static constexpr std::size_t count = safe_run * safe_runs + 1;
    std::size_t index() const { return safe ? count - 1 : runs * safe_run + run; }
    static Shape at(std::size_t index) {
        if (index == count - 1) return {0, 0, true};
        return {index % safe_run, index / safe_run, false};
    }
    Shape then(bool letter, bool safe_character) const {
        if (safe || safe_character) return {0, 0, true};
        if (!letter) return {0, runs, false};
        const Shape next{run + 1, run == 0 ? runs + 1 : runs, false};
        return next.run == safe_run || next.runs == safe_runs ? Shape{0, 0, true} : next;
    }
};

using Shares = std::array<std::array<double, Shape::count>, kinds>;

// All draws one place longer; `from` are those of the alphabet's characters that may stand there.
Shares extend(const Shares& shares, CharSet from, int alphabet) {
    struct Choice {
        Kind kind;
        CharSet characters;
    };
    constexpr std::array<Choice, 5> choices = {{
        {Kind::lower, lower},
        {Kind::upper, upper},
        {Kind::digit, digits},
        {Kind::symbol, symbols - safe_signs},
        {Kind::symbol, symbols & safe_signs},
    }};
    Shares longer{};
    for (const auto& [kind, characters] : choices) {
        const double chance = static_cast<double>((from & characters).size()) / alphabet;
        const bool letter = kind == Kind::lower || kind == Kind::upper;
        const bool safe_character = characters == (symbols & safe_signs);
        for (unsigned has = 0; has < kinds; ++has)
            for (std::size_t shape = 0; shape < Shape::count; ++shape)
                longer[has | bit(kind)][Shape::at(shape).then(letter, safe_character).index()] +=
                    shares[has][shape] * chance;
    }
    return longer;
}

double share_well_shaped(const CharacterRecipe& recipe, const policy::PasswordPolicy& policy) {
    const CharSet usable = recipe.alphabet & allowed;
    Shares shares{};
    shares[0][Shape{}.index()] = 1;
    for (int place = 0; place < recipe.length; ++place)
        shares = extend(shares, place == 0 ? usable - unsafe_first : usable, recipe.alphabet.size());
    double share = 0;
    for (unsigned has = 0; has < kinds; ++has)
        if (satisfies(policy, has)) share += shares[has][Shape::count - 1];
    return share;
}

double share_with_value_word(const CharacterRecipe& recipe) {
    const bool both_cases = !(recipe.alphabet & lower).empty() && !(recipe.alphabet & upper).empty();
    const double spellings = both_cases ? 1 << safe_run : 1;
    return std::max(0, recipe.length - safe_run + 1) * static_cast<double>(value_word_beginnings()) * spellings /
           std::pow(recipe.alphabet.size(), safe_run);
}

}  // namespace

double entropy_bits(const WordRecipe& recipe, const policy::PasswordPolicy& policy, const WordList& words) {
    if (!satisfies(policy, kinds_of(recipe)) || words.size() == 0) return 0;
    if (recipe.separator != 0 && !(symbols & allowed).contains(recipe.separator)) return 0;
    const double listed = words.size();
    const double repeats = recipe.words * (recipe.words - 1) / 2.0 / listed;
    const double values = std::pow(words.value_words() / listed, recipe.separator != 0 ? recipe.words : 1);
    return bits_of(recipe.words * std::log2(listed) + recipe.digits * std::log2(10),
                   share_within(recipe, policy, words) - repeats - values);
}

double entropy_bits(const CharacterRecipe& recipe, const policy::PasswordPolicy& policy) {
    if (recipe.alphabet.empty() || !within(recipe.length, policy.shortest, policy.longest)) return 0;
    return bits_of(recipe.length * std::log2(recipe.alphabet.size()),
                   share_well_shaped(recipe, policy) - share_with_value_word(recipe));
}

}  // namespace classkeys::passwords
