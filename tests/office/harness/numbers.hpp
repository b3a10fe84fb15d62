// numbers.hpp: 45123.0 -> "45123", 0.1 -> "0.1": the fewest digits that give the number back.
#pragma once

#include <array>
#include <charconv>
#include <string>

namespace classkeys::tests {

inline std::string shortest(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

}  // namespace classkeys::tests
