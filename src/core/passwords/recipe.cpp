#include "passwords/recipe.hpp"

#include <algorithm>

#include "passwords/entropy.hpp"

namespace classkeys::passwords {
namespace {

int longest_of(const policy::PasswordPolicy& policy) {
    return policy.longest > 0 ? std::min(policy.longest, longest_password) : longest_password;
}

// Characters of a draw whose words all have four letters.
int shortest_draw(const WordRecipe& recipe) {
    const int parts = recipe.words + (recipe.digits > 0 ? 1 : 0);
    const int separators = recipe.separator != 0 ? parts - 1 : 0;
    return recipe.words * shortest_word + separators + recipe.digits;
}

// Characters of a draw whose syllables all have `letters` letters.
int length_of(const SyllableRecipe& recipe, int letters) {
    return recipe.words * (recipe.in_word * letters + 1) + recipe.digits;
}

}  // namespace

Expected<WordRecipe, BadRecipe> fit_words(const policy::PasswordPolicy& policy, const WordList& words, int shortest,
                                          double bits, WordRecipe begin) {
    WordRecipe recipe = begin;
    recipe.capital_first = policy.needs_upper || policy.classes == 4;
    recipe.shortest = std::max(policy.shortest, shortest);
    while (shortest_draw(recipe) < recipe.shortest || entropy_bits(recipe, policy, words) < bits) {
        ++recipe.words;
        if (shortest_draw(recipe) > longest_of(policy))
            return BadRecipe{RecipeFault::above_longest, recipe.shortest, longest_of(policy)};
    }
    return recipe;
}

WordRecipe word_recipe_within(std::u32string_view allowed) {
    WordRecipe recipe;
    if (allowed.empty()) return recipe;
    const auto is_allowed = [&](char character) {
        return allowed.find(static_cast<char32_t>(character)) != std::u32string_view::npos;
    };
    constexpr std::string_view separators = "-._*+!";
    const auto found = std::ranges::find_if(separators, is_allowed);
    recipe.separator = found == separators.end() ? '\0' : *found;
    if (!std::ranges::all_of(std::string_view("0123456789"), is_allowed)) recipe.digits = 0;
    return recipe;
}

CharSet not_among(std::u32string_view allowed) {
    if (allowed.empty()) return {};
    std::string ascii;
    for (const char32_t point : allowed)
        if (point < 0x80) ascii.push_back(static_cast<char>(point));
    return CharSet::range('\0', '\x7F') - CharSet(ascii);
}

Expected<SyllableRecipe, BadRecipe> fit_syllables(const policy::PasswordPolicy& policy, const SyllableSet& syllables,
                                                  int shortest, double bits) {
    const int needed = std::max(policy.shortest, shortest);
    SyllableRecipe recipe{.syllables = &syllables};
    recipe.capital_first = policy.needs_upper || policy.classes == 4;
    for (recipe.words = 1; length_of(recipe, shortest_syllable) <= longest_of(policy); ++recipe.words)
        for (recipe.in_word = 3; recipe.in_word <= 4; ++recipe.in_word) {
            const bool fits = length_of(recipe, shortest_syllable) >= needed &&
                              length_of(recipe, longest_syllable) <= longest_of(policy);
            if (fits && entropy_bits(recipe, policy) >= bits) return recipe;
        }
    return BadRecipe{RecipeFault::above_longest, needed, longest_of(policy)};
}

Expected<CharacterRecipe, BadRecipe> fit_characters(const policy::PasswordPolicy& policy, int length, CharSet left_out,
                                                    double bits) {
    const int longest = longest_of(policy);
    const int least = std::max(length, policy.shortest);
    if (least > longest) return BadRecipe{RecipeFault::above_longest, least, longest};
    if (length != 0 && length < policy.shortest) return BadRecipe{RecipeFault::below_shortest, length, policy.shortest};

    CharacterRecipe recipe{std::max(least, 1), lower + upper + digits - left_out};
    if (policy.needs_symbol || policy.classes == 4) recipe.alphabet = recipe.alphabet + (symbols_to_type - left_out);
    while (length == 0 && entropy_bits(recipe, policy) < bits) {
        ++recipe.length;
        if (recipe.length > longest) return BadRecipe{RecipeFault::above_longest, recipe.length, longest};
    }
    return recipe;
}

}  // namespace classkeys::passwords
