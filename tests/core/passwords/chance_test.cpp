#include "passwords/chance.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "core/passwords/chi_square.hpp"
#include "core/passwords/test_chance.hpp"

namespace classkeys::passwords {
namespace {

std::vector<int> throws_of(Draw draw, std::uint32_t faces, int throws) {
    std::vector<int> counts(faces);
    for (int i = 0; i < throws; ++i) ++counts[draw(faces)];
    return counts;
}

TEST(Chance, IsEvenWithAFixedSeedAndWithTheRealSource) {
    for (const std::uint32_t faces : {2U, 6U, 10U, 57U, 600U}) {
        EXPECT_GT(chi_square_p(throws_of(seeded(1), faces, 100'000)), 0.001) << faces;
        // A good source fails this once in a million runs.
        EXPECT_GT(chi_square_p(throws_of(secure_draw(), faces, 100'000)), 0.000001) << faces;
    }
}

// Modulo would give the lower half of 3 * 2^30 numbers twice as often as the rest.
TEST(Chance, HasNoModuloBias) {
    constexpr std::uint32_t below = 3U << 30U;
    for (Draw draw : {seeded(2), secure_draw()}) {
        std::vector<int> thirds(3);
        for (int i = 0; i < 30'000; ++i) ++thirds[draw(below) >> 30U];
        EXPECT_GT(chi_square_p(thirds), 0.000001);
    }
}

TEST(Chance, OfASeedIsTheSameEachTimeAndOfAnotherSeedAnother) {
    const auto numbers = [](const Seed& seed) {
        Draw draw = replayable_draw(seed);
        std::vector<std::uint32_t> drawn;
        for (int i = 0; i < 5'000; ++i) drawn.push_back(draw(1U << 31U));  // past the first blocks
        return drawn;
    };
    const Seed seed = fresh_seed();
    EXPECT_EQ(numbers(seed), numbers(seed));
    EXPECT_NE(numbers(seed), numbers(fresh_seed()));
    const auto drawn = numbers(seed);
    EXPECT_GT(std::set<std::uint32_t>(drawn.begin(), drawn.end()).size(), 4'990U) << "blocks do not repeat";
    EXPECT_GT(chi_square_p(throws_of(replayable_draw(Seed{7}), 57, 100'000)), 0.001);
}

TEST(Chance, OfOneIsNone) {
    Draw draw = secure_draw();
    EXPECT_EQ(draw(1), 0U);
}

TEST(Chance, CopiesNeverRepeatEachOther) {
    Draw draw = secure_draw();
    (void)draw(10);  // the block is drawn now
    Draw copy = draw;
    std::set<std::uint32_t> numbers;
    for (int i = 0; i < 100; ++i) {
        numbers.insert(draw(0xFFFFFFFFU));
        numbers.insert(copy(0xFFFFFFFFU));
    }
    EXPECT_GT(numbers.size(), 195U);
}

}  // namespace
}  // namespace classkeys::passwords
