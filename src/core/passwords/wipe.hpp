// wipe.hpp: leaves no secret behind in memory that we own.
#pragma once

#include <sodium.h>

#include <array>
#include <cstddef>
#include <string>

namespace classkeys::passwords {

// Overwrites all of the string's storage, also what an earlier, longer value left there, and empties it.
inline void wipe(std::string& secret) {
    secret.resize(secret.capacity());  // within the capacity: nothing moves
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

template <std::size_t size>
void wipe(std::array<unsigned char, size>& secret) {
    sodium_memzero(secret.data(), secret.size());
}

}  // namespace classkeys::passwords
