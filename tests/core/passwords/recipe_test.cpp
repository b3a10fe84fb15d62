#include "passwords/recipe.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "core/passwords/test_words.hpp"
#include "passwords/entropy.hpp"

namespace classkeys::passwords {
namespace {

using policy::find_platform;
using policy::PasswordPolicy;

const PasswordPolicy& policy_of(std::string_view platform) {
    return find_platform(platform)->password;
}

struct WordCase {
    std::string_view what;
    std::string_view platform;
    int shortest;
    int words;
    bool capital_first;
};

constexpr WordCase word_cases[] = {
    {"tiger-violin-47", "etwinning", 0, 2, false},
    {"Tiger-violin-47", "moodle", 0, 2, true},
    {"small letters, digits and hyphens are three classes", "microsoft365", 0, 2, false},
    {"Google asks for no class", "google", 0, 2, false},
    {"15 characters take three words", "nist", 0, 3, false},
    {"12 are within two of the shortest words", "etwinning", 12, 2, false},
    {"13 are not", "etwinning", 13, 3, false},
    {"less than the policy's own changes nothing", "nist", 4, 3, false},
    {"40 take eight words", "etwinning", 40, 8, false},
};

TEST(FitWords, ToEachPlatformAndLength) {
    for (const WordCase& row : word_cases) {
        const auto recipe = fit_words(policy_of(row.platform), many_words(), row.shortest);
        ASSERT_TRUE(recipe) << row.what;
        EXPECT_EQ(recipe.value().words, row.words) << row.what;
        EXPECT_EQ(recipe.value().capital_first, row.capital_first) << row.what;
        EXPECT_EQ(recipe.value().separator, '-') << row.what;
        EXPECT_EQ(recipe.value().digits, 2) << row.what;
    }
}

TEST(FitWords, AShortListNeedsMoreWordsForTheSameBits) {
    // 32 words: 5 bits each, two digits 6.64; 3 words give 21.6, 4 give 26.6.
    EXPECT_EQ(fit_words(policy_of("etwinning"), few_words()).value().words, 4);
}

TEST(FitWords, RefusesWhatThePolicyHasNoRoomFor) {
    const auto google = fit_words(policy_of("google"), many_words(), 200);
    ASSERT_FALSE(google);
    EXPECT_EQ(google.error().fault, RecipeFault::above_longest);
    EXPECT_EQ(google.error().asked, 200);
    EXPECT_EQ(google.error().limit, 100);

    PasswordPolicy tight = policy_of("etwinning");
    tight.longest = 10;
    EXPECT_EQ(fit_words(tight, many_words()).error().fault, RecipeFault::above_longest);
}

TEST(FitCharacters, ToEachPlatform) {
    const CharSet plain = lower_to_read + upper_to_read + digits_to_read;
    EXPECT_EQ(fit_characters(policy_of("etwinning")).value(), (CharacterRecipe{8, plain}));
    EXPECT_EQ(fit_characters(policy_of("google")).value(), (CharacterRecipe{8, plain}));
    EXPECT_EQ(fit_characters(policy_of("microsoft365")).value(), (CharacterRecipe{8, plain}));
    EXPECT_EQ(fit_characters(policy_of("moodle")).value(), (CharacterRecipe{8, plain + symbols_to_type}));
    EXPECT_EQ(fit_characters(policy_of("nist")).value(), (CharacterRecipe{15, plain}));
    EXPECT_EQ(fit_characters(policy_of("etwinning"), 12).value().length, 12);
    EXPECT_EQ(fit_characters(policy_of("etwinning"), 0, more_look_alikes).value().alphabet, plain - more_look_alikes);
}

TEST(FitCharacters, APolicyWithoutALengthGetsEnoughBits) {
    const PasswordPolicy none{};
    const CharacterRecipe recipe = fit_characters(none).value();
    EXPECT_GE(entropy_bits(recipe, none), least_bits);
    EXPECT_LT(entropy_bits(CharacterRecipe{recipe.length - 1, recipe.alphabet}, none), least_bits);
}

TEST(FitCharacters, RefusesALengthThePolicyForbids) {
    const auto brief = fit_characters(policy_of("etwinning"), 7);
    ASSERT_FALSE(brief);
    EXPECT_EQ(brief.error().fault, RecipeFault::below_shortest);
    EXPECT_EQ(brief.error().limit, 8);
    const auto lengthy = fit_characters(policy_of("google"), 101);
    ASSERT_FALSE(lengthy);
    EXPECT_EQ(lengthy.error().fault, RecipeFault::above_longest);
    EXPECT_EQ(lengthy.error().limit, 100);
    EXPECT_FALSE(fit_characters(policy_of("etwinning"), 257)) << "longest_password";
}

TEST(FitCharacters, RefusesAPolicyThatWantsThemLongerThanAny) {
    policy::PasswordPolicy endless = policy_of("google");
    endless.shortest = 2'000'000'000;
    endless.longest = 0;
    const auto refused = fit_characters(endless, 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, RecipeFault::above_longest);
    EXPECT_EQ(refused.error().limit, longest_password);
}

}  // namespace
}  // namespace classkeys::passwords
