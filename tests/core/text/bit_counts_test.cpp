#include "text/bit_counts.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace classkeys::text {
namespace {

TEST(BitCounts, CountsEachBitByItself) {
    std::mt19937 numbers;
    BitCounts counts;
    std::array<int, BitCounts::bits> one_by_one = {};
    for (int added = 0; added < 100'000; ++added) {
        const auto number = static_cast<std::uint32_t>(numbers() & numbers());
        counts.add(number);
        for (std::size_t bit = 0; bit < one_by_one.size(); ++bit) one_by_one[bit] += (number >> bit) & 1U ? 1 : 0;
    }
    for (std::size_t bit = 0; bit < one_by_one.size(); ++bit) EXPECT_EQ(counts.count(bit), one_by_one[bit]) << bit;
}

}  // namespace
}  // namespace classkeys::text
