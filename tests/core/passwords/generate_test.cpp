#include "passwords/generate.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/passwords/chi_square.hpp"
#include "core/passwords/test_chance.hpp"
#include "core/passwords/test_words.hpp"
#include "core/policy/broken_text.hpp"
#include "passwords/distinct.hpp"
#include "passwords/spreadsheet_safe.hpp"
#include "policy/check_password.hpp"

namespace classkeys::passwords {
namespace {

using policy::find_platform;
using policy::PasswordPolicy;

constexpr PasswordPolicy anything{};

// Places in few_words(): 0 apple, 3 butter, 22 march, 28 sunday, 29 tiger, 30 violin.
struct Case {
    std::string_view what;
    WordRecipe recipe;
    std::vector<std::uint32_t> numbers;
    std::string_view password;
};

const Case cases[] = {
    {"two words and two digits", {}, {29, 30, 4, 7}, "tiger-violin-47"},
    {"a capital", {.capital_first = true}, {29, 30, 4, 7}, "Tiger-violin-47"},
    {"three words", {.words = 3}, {29, 30, 0, 0, 7}, "tiger-violin-apple-07"},
    {"another separator", {.separator = '.'}, {29, 30, 4, 7}, "tiger.violin.47"},
    {"no separator", {.separator = 0}, {29, 30, 4, 7}, "tigerviolin47"},
    {"no digits", {.digits = 0}, {29, 30}, "tiger-violin"},
    {"a word twice is drawn again, all of it", {}, {29, 29, 4, 7, 29, 30, 1, 2}, "tiger-violin-12"},
    {"what may be a date is drawn again", {}, {28, 22, 1, 2, 29, 30, 1, 2}, "tiger-violin-12"},
    {"what is too short is drawn again", {.shortest = 15}, {29, 0, 1, 2, 29, 30, 1, 2}, "tiger-violin-12"},
};

TEST(Generator, MakesWordsOfTheNumbersDrawn) {
    for (const Case& row : cases) {
        Generator generator(row.recipe, anything, &few_words(), scripted(row.numbers));
        EXPECT_EQ(generator.next(), row.password) << row.what;
    }
}

TEST(Generator, MakesCharactersOfTheNumbersDrawn) {
    const CharacterRecipe recipe{8, lower + digits};  // 0-9 are 0 to 9, a-z 10 to 35
    PasswordPolicy digit{};
    digit.needs_digit = true;
    Generator generator(recipe, digit, nullptr,
                        scripted({10, 11, 12, 13, 14, 15, 16, 17,    // abcdefgh has no digit: drawn again
                                  2,  1,  9,  14, 0,  1,  1,  1,     // 219e0111 is a number: drawn again
                                  10, 11, 12, 13, 14, 15, 16, 7}));  // abcdefg7
    EXPECT_EQ(generator.next(), "abcdefg7");
}

TEST(Generator, GivesUpWhereNothingWillDo) {
    PasswordPolicy capital{};
    capital.needs_upper = true;
    EXPECT_EQ(Generator(WordRecipe{}, capital, &few_words(), seeded(1)).next(), std::nullopt);
    EXPECT_EQ(Generator(WordRecipe{}, anything, nullptr, seeded(1)).next(), std::nullopt) << "no words";
    EXPECT_EQ(Generator(CharacterRecipe{8, digits}, anything, nullptr, seeded(1)).next(), std::nullopt) << "numbers";
    EXPECT_EQ(Generator(CharacterRecipe{8, {}}, anything, nullptr, seeded(1)).next(), std::nullopt) << "no alphabet";
}

// Every policy and style, with the real source: 20,000 passwords that differ, obey the policy and stay text.
TEST(Generator, EveryPolicyAndStyle) {
    for (const policy::Platform& platform : policy::platforms())
        for (const Recipe& recipe : {Recipe(fit_words(platform.password, many_words()).value()),
                                     Recipe(fit_characters(platform.password).value()),
                                     Recipe(fit_syllables(platform.password, syllables_for("es")).value())}) {
            Generator generator(recipe, platform.password, &many_words(), secure_draw());
            Distinct distinct(generator);
            std::unordered_set<std::string> seen;
            for (int i = 0; i < 20'000; ++i) {
                const auto password = distinct.next();
                ASSERT_TRUE(password) << platform.id << " style " << recipe.index();
                if (!check_password(*password, platform.password).empty() || looks_like_value(*password) ||
                    password->find_first_of(",;\"\t") != std::string::npos || !seen.insert(*password).second)
                    ADD_FAILURE() << *password << ", " << platform.id << ", style " << recipe.index();
            }
        }
}

// How often each character stands at each place of 20,000 draws.
std::vector<std::vector<int>> characters_at_places(Draw draw) {
    const CharacterRecipe recipe{6, lower_to_read};  // hardly any draw is thrown away
    const std::string alphabet = recipe.alphabet.characters();
    Generator generator(recipe, anything, nullptr, std::move(draw));
    std::vector<std::vector<int>> counts(6, std::vector<int>(alphabet.size()));
    for (int i = 0; i < 20'000; ++i) {
        const std::string password = generator.next().value();
        for (std::size_t place = 0; place < password.size(); ++place) ++counts[place][alphabet.find(password[place])];
    }
    return counts;
}

TEST(Generator, EveryCharacterIsAsLikelyAtEveryPlace) {
    for (const auto& counts : characters_at_places(seeded(7))) EXPECT_GT(chi_square_p(counts), 0.001);
    EXPECT_GT(chi_square_p(characters_at_places(secure_draw())), 0.001) << "the real source, all places together";
}

// How often each word stands at each place, and each digit, in 60,000 draws.
std::vector<std::vector<int>> words_at_places(Draw draw) {
    Generator generator(WordRecipe{}, anything, &many_words(), std::move(draw));
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t word = 0; word < 600; ++word) places.emplace(many_words()[word], word);
    std::vector<std::vector<int>> counts = {std::vector<int>(600), std::vector<int>(600), std::vector<int>(100)};
    for (int i = 0; i < 60'000; ++i) {
        const std::string password = generator.next().value();
        const std::size_t first = password.find('-');
        const std::size_t second = password.find('-', first + 1);
        ++counts[0][places.at(password.substr(0, first))];
        ++counts[1][places.at(password.substr(first + 1, second - first - 1))];
        ++counts[2][static_cast<std::size_t>(std::stoi(password.substr(second + 1)))];
    }
    return counts;
}

TEST(Generator, EveryWordAndNumberIsAsLikely) {
    for (const auto& counts : words_at_places(seeded(7))) EXPECT_GT(chi_square_p(counts), 0.001);
    EXPECT_GT(chi_square_p(words_at_places(secure_draw())), 0.001) << "the real source, all places together";
}

// Small enough to count every password there is: redrawing keeps all that will do equally likely.
TEST(Generator, EveryPasswordThatWillDoIsAsLikely) {
    const WordList words = WordList::parse("desk\nkite\nmarch\nsunday\nviolin", 5).value();
    Generator generator(WordRecipe{.digits = 0}, anything, &words, seeded(11));
    std::map<std::string, int> counts;
    for (int i = 0; i < 20'000; ++i) ++counts[generator.next().value()];
    EXPECT_EQ(counts.size(), 5U * 4 - 2) << "all pairs of different words but march-sunday and sunday-march";
    std::vector<int> each;
    for (const auto& [password, count] : counts) each.push_back(count);
    EXPECT_GT(chi_square_p(each), 0.001);
}

}  // namespace
}  // namespace classkeys::passwords
