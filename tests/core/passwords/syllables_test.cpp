#include "passwords/syllables.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/passwords/chi_square.hpp"
#include "core/passwords/test_chance.hpp"
#include "passwords/entropy.hpp"
#include "passwords/generate.hpp"
#include "passwords/rude_words.hpp"
#include "passwords/spreadsheet_safe.hpp"

namespace classkeys::passwords {
namespace {

using policy::find_platform;
using policy::PasswordPolicy;

constexpr PasswordPolicy anything{};

TEST(Syllables, OfALanguageOrOfNone) {
    for (const char* language : {"de", "en", "es", "fr", "it", "nl", "pl", "pt"})
        EXPECT_EQ(syllables_for(language).language, language);
    EXPECT_EQ(syllables_for("fi").language, "");
    EXPECT_EQ(syllables_for("").language, "");
}

TEST(Syllables, EachIsThereOnceAndHasTwoToSixLetters) {
    for (const SyllableSet& set : syllable_sets()) {
        std::set<std::string> seen;
        for (int number = 0; number < set.size(); ++number) {
            std::string syllable;
            set.append(number, syllable);
            EXPECT_TRUE(seen.insert(syllable).second) << set.language << ' ' << syllable;
            EXPECT_GE(std::ssize(syllable), shortest_syllable);
            EXPECT_LE(std::ssize(syllable), longest_syllable);
        }
    }
}

// Syllables of no language: 0 ba, 1 be … 10 fa, 15 ka, 19 ku, 20 la …
struct Case {
    std::string_view what;
    SyllableRecipe recipe;
    std::vector<std::uint32_t> numbers;
    std::string_view password;
};

const Case cases[] = {
    {"three syllables and two digits", {.syllables = nullptr}, {20, 26, 8, 4, 7}, "lamedo-47"},
    {"a capital", {.syllables = nullptr, .capital_first = true}, {20, 26, 8, 4, 7}, "Lamedo-47"},
    {"two words", {.syllables = nullptr, .words = 2, .in_word = 2}, {20, 26, 8, 1, 0, 0}, "lame-dobe-00"},
    {"a rude word is drawn again, all of it",
     {.syllables = nullptr, .words = 2, .in_word = 2},
     {20, 14, 15, 1, 4, 7, 20, 26, 8, 1, 0, 0},  // la-fu ka-be
     "lame-dobe-00"},
};

TEST(Syllables, MakePasswordsOfTheNumbersDrawn) {
    for (const Case& row : cases) {
        SyllableRecipe recipe = row.recipe;
        recipe.syllables = &syllables_for("");
        EXPECT_EQ(Generator(recipe, anything, nullptr, scripted(row.numbers)).next(), row.password) << row.what;
    }
}

TEST(FitSyllables, ToEachPlatformAndLength) {
    const SyllableSet& spanish = syllables_for("es");
    const auto fit = [&](const char* platform, int shortest = 0) {
        return fit_syllables(find_platform(platform)->password, spanish, shortest).value();
    };
    EXPECT_EQ(fit("etwinning"), (SyllableRecipe{.syllables = &spanish}));
    EXPECT_EQ(fit("moodle"), (SyllableRecipe{.syllables = &spanish, .capital_first = true}));
    EXPECT_EQ(fit("microsoft365"), (SyllableRecipe{.syllables = &spanish}));
    EXPECT_EQ(fit("nist"), (SyllableRecipe{.syllables = &spanish, .words = 2}));
    EXPECT_EQ(fit("etwinning", 10), (SyllableRecipe{.syllables = &spanish, .in_word = 4}));
    EXPECT_EQ(fit("etwinning", 4), fit("etwinning"));
    EXPECT_EQ(fit_syllables(find_platform("etwinning")->password, syllables_for("")).value().in_word, 4)
        << "55 syllables give 25 bits with four";
}

TEST(FitSyllables, RefusesWhatThePolicyHasNoRoomFor) {
    const auto google = fit_syllables(find_platform("google")->password, syllables_for("es"), 101);
    ASSERT_FALSE(google);
    EXPECT_EQ(google.error().fault, RecipeFault::above_longest);
    EXPECT_EQ(google.error().limit, 100);
}

TEST(EntropyOfSyllables, EveryDefaultGivesAtLeast25Bits) {
    for (const SyllableSet& set : syllable_sets())
        for (const policy::Platform& platform : policy::platforms()) {
            const SyllableRecipe recipe = fit_syllables(platform.password, set).value();
            EXPECT_GE(entropy_bits(recipe, platform.password), 25) << set.language << ' ' << platform.id;
        }
}

// The share that is not rude, counted over every password there is.
TEST(EntropyOfSyllables, IsAtMostTheTruthAndCloseToIt) {
    const SyllableSet& set = syllables_for("");
    const SyllableRecipe recipe{.syllables = &set, .in_word = 3, .digits = 1};
    int fine = 0;
    for (int first = 0; first < set.size(); ++first)
        for (int second = 0; second < set.size(); ++second)
            for (int third = 0; third < set.size(); ++third) {
                std::string word;
                for (const int number : {first, second, third}) set.append(number, word);
                fine += !holds_rude_word(word) && spreadsheet_safe(word + "-7");
            }
    const double truth = std::log2(fine) + std::log2(10);
    EXPECT_LE(entropy_bits(recipe, anything), truth + 1e-9);
    EXPECT_GE(entropy_bits(recipe, anything), truth - 0.05);
}

TEST(EntropyOfSyllables, IsNothingWhereThePolicyForbidsThem) {
    PasswordPolicy capital{};
    capital.needs_upper = true;
    EXPECT_EQ(entropy_bits(SyllableRecipe{.syllables = &syllables_for("")}, capital), 0);
    PasswordPolicy brief{};
    brief.longest = 12;
    EXPECT_EQ(entropy_bits(SyllableRecipe{.syllables = &syllables_for("")}, brief), 0) << "some are longer";
}

// A set without rude words, so that every syllable is as likely as the next at every place.
std::vector<std::vector<int>> syllables_at_places(Draw draw) {
    constexpr std::string_view starts[] = {"b", "l", "m", "n"};
    constexpr std::string_view vowels[] = {"e", "i"};
    const SyllableSet small{"", starts, vowels};
    Generator generator(SyllableRecipe{.syllables = &small}, anything, nullptr, std::move(draw));
    std::vector<std::vector<int>> counts(3, std::vector<int>(8));
    for (int i = 0; i < 20'000; ++i) {
        const std::string password = generator.next().value();
        for (std::size_t place = 0; place < 3; ++place) {
            const std::size_t start = std::string_view("blmn").find(password[2 * place]);
            ++counts[place][start * 2 + (password[2 * place + 1] == 'i')];
        }
    }
    return counts;
}

TEST(Syllables, EachIsAsLikelyAtEveryPlace) {
    for (const auto& counts : syllables_at_places(seeded(5))) EXPECT_GT(chi_square_p(counts), 0.001);
    EXPECT_GT(chi_square_p(syllables_at_places(secure_draw())), 0.001) << "the real source, all places together";
}

}  // namespace
}  // namespace classkeys::passwords
