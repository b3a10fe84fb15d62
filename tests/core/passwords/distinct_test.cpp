#include "passwords/distinct.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>

#include "core/passwords/test_chance.hpp"
#include "core/passwords/test_words.hpp"

namespace classkeys::passwords {
namespace {

using policy::PasswordPolicy;

constexpr PasswordPolicy anything{};

TEST(Distinct, NeverRepeatsAndNeverGivesWhatIsThere) {
    const WordList words = WordList::parse("desk\nkite\nviolin", 3).value();
    Generator generator(WordRecipe{.digits = 0}, anything, &words, seeded(1));
    Distinct distinct(generator);
    EXPECT_TRUE(distinct.take("desk-kite"));
    EXPECT_FALSE(distinct.take("desk-kite"));
    EXPECT_TRUE(distinct.take("in the sheet already, by hand"));
    std::set<std::string> given;
    for (int i = 0; i < 5; ++i) given.insert(distinct.next().value());
    EXPECT_EQ(given, (std::set<std::string>{"desk-violin", "kite-desk", "kite-violin", "violin-desk", "violin-kite"}));
    EXPECT_EQ(distinct.next(), std::nullopt) << "all six are taken";
}

// Against std::set: growing, with and without room made beforehand, numbers that meet in one slot, and nought.
TEST(RandomNumbers, IsASet) {
    for (const std::size_t room : {0U, 1U, 5'000U}) {
        RandomNumbers numbers;
        numbers.reserve(room);
        std::set<std::uint64_t> expected;
        std::mt19937_64 random(5);
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t number = i % 2 == 0 ? random() % 10'000 : (random() % 100) << 40U;
            EXPECT_EQ(numbers.insert(number), expected.insert(number == 0 ? 1 : number).second) << number;
        }
    }
}

}  // namespace
}  // namespace classkeys::passwords
