#include "passwords/entropy.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "core/passwords/test_chance.hpp"
#include "core/passwords/test_words.hpp"
#include "passwords/generate.hpp"
#include "passwords/spreadsheet_safe.hpp"
#include "passwords/value_words.hpp"
#include "policy/check_password.hpp"
#include "policy/common_passwords.hpp"
#include "policy/guessable.hpp"
#include "policy/pupil_words.hpp"

namespace classkeys::passwords {
namespace {

using policy::PasswordPolicy;

constexpr PasswordPolicy anything{};

TEST(EntropyOfWords, ByHand) {
    // Six hundred made words, none a month: 600 * 600 * 100 draws, 1 in 600 repeats its word.
    EXPECT_NEAR(entropy_bits(WordRecipe{}, anything, many_words()), std::log2(600.0 * 599 * 100), 1e-9);  // 25.1
    // 32 words, two of which (march, sunday) a date may hold: 1024 draws, less 32 repeats, less 4 that read as a date.
    EXPECT_NEAR(entropy_bits(WordRecipe{.digits = 0}, anything, few_words()), std::log2(1024.0 - 32 - 4), 1e-9);
    // Without a separator one such word at the start is enough: less 2 * 32.
    EXPECT_NEAR(entropy_bits(WordRecipe{.separator = 0, .digits = 0}, anything, few_words()),
                std::log2(1024.0 - 32 - 64), 1e-9);
}

TEST(EntropyOfWords, CountsWhatTheLengthLeaves) {
    // A made word has 4 to 8 letters, each as often. 20 or more with -NN (3): 17 of 8 + 8 + separator -> only 8 + 8.
    EXPECT_NEAR(entropy_bits(WordRecipe{.shortest = 20}, anything, many_words()),
                std::log2(600.0 * 600 * 100 * (1.0 / 25 - 1.0 / 600)), 1e-9);
    PasswordPolicy brief{};
    brief.longest = 12;  // only 4 + 4
    EXPECT_NEAR(entropy_bits(WordRecipe{}, brief, many_words()), std::log2(600.0 * 600 * 100 * (1.0 / 25 - 1.0 / 600)),
                1e-9);
}

TEST(EntropyOfWords, IsNothingWhereNoDrawWillDo) {
    PasswordPolicy capitals{};
    capitals.needs_upper = true;
    EXPECT_EQ(entropy_bits(WordRecipe{}, capitals, many_words()), 0);
    EXPECT_EQ(entropy_bits(WordRecipe{.shortest = 21}, anything, many_words()), 0);
    EXPECT_EQ(entropy_bits(WordRecipe{.separator = ','}, anything, many_words()), 0) << "parts the fields of a file";
}

TEST(EntropyOfCharacters, ByHand) {
    // Four small letters are safe unless they begin a value word: (25^4 - beginnings) / 25^4 of them.
    const double beginnings = static_cast<double>(value_word_beginnings());
    EXPECT_NEAR(entropy_bits(CharacterRecipe{4, lower_to_read}, anything), std::log2(std::pow(25, 4) - beginnings),
                1e-9);
    EXPECT_EQ(entropy_bits(CharacterRecipe{3, lower_to_read}, anything), 0) << "three letters may be a month";
    EXPECT_EQ(entropy_bits(CharacterRecipe{8, digits}, anything), 0) << "a number";
    PasswordPolicy digit{};
    digit.needs_digit = true;
    // Five places with a digit: llll + d and d + llll, 2 * 25^4 * 10, less at most 2 * beginnings / 35^4 of 35^5.
    EXPECT_NEAR(entropy_bits(CharacterRecipe{5, lower_to_read + digits}, digit),
                std::log2(2 * std::pow(25, 4) * 10 - 2 * beginnings * 35), 1e-9);
}

// The bound against what really happens: the share of draws that will do, by 200,000 draws.
TEST(EntropyOfCharacters, IsAtMostAndCloseToTheTruth) {
    for (const policy::Platform& platform : policy::platforms()) {
        const CharacterRecipe recipe = fit_characters(platform.password).value();
        const std::string alphabet = recipe.alphabet.characters();
        Draw draw = seeded(3);
        int fine = 0;
        constexpr int draws = 200'000;
        for (int i = 0; i < draws; ++i) {
            std::string text;
            for (int place = 0; place < recipe.length; ++place)
                text += alphabet[draw(static_cast<std::uint32_t>(alphabet.size()))];
            fine += spreadsheet_safe(text) && check_password(text, platform.password).empty();
        }
        const double truth = recipe.length * std::log2(alphabet.size()) + std::log2(static_cast<double>(fine) / draws);
        EXPECT_LE(entropy_bits(recipe, platform.password), truth + 0.02) << platform.id;
        EXPECT_GE(entropy_bits(recipe, platform.password), truth - 0.05) << platform.id;
    }
}

TEST(Entropy, EveryDefaultGivesAtLeast25Bits) {
    for (const policy::Platform& platform : policy::platforms()) {
        const PasswordPolicy& rules = platform.password;
        EXPECT_GE(entropy_bits(fit_words(rules, many_words()).value(), rules, many_words()), 25) << platform.id;
        EXPECT_GE(entropy_bits(fit_characters(rules).value(), rules), 25) << platform.id;
    }
}

// What the bound does not count: draws that hold the pupil's name, are common or guessable. Fewer than one in fifty.
TEST(Entropy, WhatOnePupilMayNotGetIsLittle) {
    const auto& rules = policy::find_platform("etwinning")->password;
    const auto pupil = policy::pupil_words(names::read_name("Ana Rosa Costa"), "ana.costa", text::romanisation_for(""));
    std::vector<Recipe> recipes = {fit_words(rules, many_words()).value(), fit_characters(rules).value()};
    for (const SyllableSet& set : syllable_sets()) recipes.emplace_back(fit_syllables(rules, set).value());
    for (const Recipe& recipe : recipes) {
        Generator generator(recipe, rules, &many_words(), seeded(9));
        int thrown_away = 0;
        for (int i = 0; i < 4'000; ++i) {
            const std::string password = generator.next().value();
            thrown_away += held_in(password, pupil).any() || policy::is_common(password) ||
                           policy::guess_bits(password, pupil.known) < policy::guessable_below;
        }
        EXPECT_LT(thrown_away, 80) << "style " << recipe.index();
    }
}

}  // namespace
}  // namespace classkeys::passwords
