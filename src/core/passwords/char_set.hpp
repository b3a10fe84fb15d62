// char_set.hpp: sets of ASCII characters that combine.
//   constexpr CharSet digits_to_read = digits - look_alikes;     digits_to_read.characters() -> "23456789"
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace classkeys::passwords {

class CharSet {
 public:
    constexpr CharSet() = default;
    // `characters`: ASCII, in any order; others are left out.
    constexpr explicit CharSet(std::string_view characters) {
        for (const char character : characters) add(character);
    }
    static constexpr CharSet range(char first, char last) {
        CharSet set;
        const int end = static_cast<unsigned char>(last);
        for (int byte = static_cast<unsigned char>(first); byte <= end; ++byte) set.add(static_cast<char>(byte));
        return set;
    }

    constexpr bool contains(char character) const {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 128 && (((byte < 64 ? low_ : high_) >> (byte % 64)) & 1U) != 0;
    }
    constexpr int size() const { return std::popcount(low_) + std::popcount(high_); }
    constexpr bool empty() const { return size() == 0; }

    // In the order of ASCII.
    constexpr std::string characters() const {
        std::string all;
        for (int byte = 0; byte < 128; ++byte)
            if (contains(static_cast<char>(byte))) all.push_back(static_cast<char>(byte));
        return all;
    }

    friend constexpr CharSet operator+(CharSet a, CharSet b) { return {a.low_ | b.low_, a.high_ | b.high_}; }
    friend constexpr CharSet operator-(CharSet a, CharSet b) { return {a.low_ & ~b.low_, a.high_ & ~b.high_}; }
    friend constexpr CharSet operator&(CharSet a, CharSet b) { return {a.low_ & b.low_, a.high_ & b.high_}; }
    constexpr bool operator==(const CharSet&) const = default;

 private:
    constexpr CharSet(std::uint64_t low, std::uint64_t high) : low_(low), high_(high) {}
    constexpr void add(char character) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 128) (byte < 64 ? low_ : high_) |= std::uint64_t{1} << (byte % 64);
    }

    std::uint64_t low_ = 0;   // U+0000 to U+003F, a bit each
    std::uint64_t high_ = 0;  // U+0040 to U+007F
};

inline constexpr CharSet lower = CharSet::range('a', 'z');
inline constexpr CharSet upper = CharSet::range('A', 'Z');
inline constexpr CharSet digits = CharSet::range('0', '9');

// Taken for one another in many fonts: always out of passwords made of single characters.
inline constexpr CharSet look_alikes{"Il1O0|"};
// Taken for one another by young readers: out on request.
inline constexpr CharSet more_look_alikes = look_alikes + CharSet{"6G8B2Z5S"};

inline constexpr CharSet lower_to_read = lower - look_alikes;
inline constexpr CharSet upper_to_read = upper - look_alikes;
inline constexpr CharSet digits_to_read = digits - look_alikes;

// On every European keyboard with at most Shift, known to children, and harmless in a spreadsheet but for a leading +.
inline constexpr CharSet symbols_to_type{"!%*+?"};

static_assert(digits_to_read == CharSet{"23456789"});
static_assert((lower_to_read + upper_to_read + digits_to_read).size() == 57);

}  // namespace classkeys::passwords
