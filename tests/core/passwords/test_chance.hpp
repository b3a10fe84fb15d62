// test_chance.hpp: chance without chance.
//   Draw draw = scripted({29, 30, 4, 7});     draw(32) -> 29, draw(32) -> 30, …
//   Draw draw = seeded(1);                    the same numbers on every machine
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

#include "passwords/chance.hpp"

namespace classkeys::passwords {

// Exactly these numbers; asking for more, or for less than the next one, throws.
inline Draw scripted(std::vector<std::uint32_t> numbers) {
    return [numbers = std::move(numbers), next = std::size_t{0}](std::uint32_t below) mutable {
        const std::uint32_t number = numbers.at(next++);
        if (number >= below) throw std::out_of_range("scripted number is not below the bound");
        return number;
    };
}

inline Draw seeded(std::uint32_t seed) {
    return [bits = std::make_shared<std::mt19937>(seed)](std::uint32_t below) { return unbiased(below, *bits); };
}

}  // namespace classkeys::passwords
