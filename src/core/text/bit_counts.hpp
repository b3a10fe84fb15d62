// bit_counts.hpp: counts for each of 32 bits how many numbers had it set, all bits at once.
//   BitCounts counts; counts.add(0b101); counts.add(0b100);
//   counts.count(0) == 1, counts.count(1) == 0, counts.count(2) == 2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace classkeys::text {

class BitCounts {
 public:
    static constexpr std::size_t bits = 32;

    // Up to 2^31 - 1 times. As adding by hand does: most carries end after a place or two.
    constexpr void add(std::uint32_t number) {
        for (std::size_t place = 0; number != 0; ++place) {
            const std::uint32_t carried = places_[place] & number;
            places_[place] ^= number;
            number = carried;
        }
    }

    constexpr int count(std::size_t bit) const {
        std::uint32_t counted = 0;
        for (std::size_t place = 0; place < places_.size(); ++place) counted |= ((places_[place] >> bit) & 1U) << place;
        return static_cast<int>(counted);
    }

 private:
    std::array<std::uint32_t, 31> places_ = {};  // the counts in binary: of all bits the ones, the twos, the fours …
};

}  // namespace classkeys::text
