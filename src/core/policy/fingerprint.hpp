// fingerprint.hpp: a password as a number, for the table of common ones and for the program that makes it.
#pragma once

#include <cstdint>
#include <string_view>

namespace classkeys::policy {

// Upper and lower case A-Z are the same. FNV-1a (Fowler, Noll, Vo), 64 bits, then mixed as in SplitMix64 (Steele, Lea,
// Flood 2014), so that all bits are worth the same.
constexpr std::uint64_t fingerprint(std::string_view password) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char character : password) {
        const char small = character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
        hash = (hash ^ static_cast<unsigned char>(small)) * 0x100000001B3U;
    }
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31U);
}

// The table of common passwords has a shelf for each value of the first twelve bits; on it stand the next 32.
inline constexpr unsigned shelf_bits = 12;
constexpr std::uint32_t shelf_of(std::uint64_t print) {
    return static_cast<std::uint32_t>(print >> (64U - shelf_bits));
}
constexpr std::uint32_t mark_of(std::uint64_t print) {
    return static_cast<std::uint32_t>(print >> (32U - shelf_bits));
}

}  // namespace classkeys::policy
