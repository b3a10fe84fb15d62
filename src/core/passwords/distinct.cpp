#include "passwords/distinct.hpp"

#include <sodium.h>

#include <algorithm>
#include <bit>
#include <utility>

#include "passwords/wipe.hpp"

namespace classkeys::passwords {

bool RandomNumbers::insert(std::uint64_t number) {
    if (2 * (size_ + 1) > slots_.size()) reserve(std::max<std::size_t>(8, 2 * size_));
    const bool is_new = place(number == 0 ? 1 : number);
    size_ += is_new;
    return is_new;
}

void RandomNumbers::reserve(std::size_t numbers) {
    const std::size_t slots = std::bit_ceil(2 * numbers);
    if (slots <= slots_.size()) return;
    for (const std::uint64_t number : std::exchange(slots_, std::vector<std::uint64_t>(slots)))
        if (number != 0) place(number);
}

bool RandomNumbers::place(std::uint64_t number) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = static_cast<std::size_t>(number) & mask;
    while (slots_[slot] != 0 && slots_[slot] != number) slot = (slot + 1) & mask;
    return std::exchange(slots_[slot], number) == 0;
}

Distinct::Distinct(Generator& generator) : generator_(generator) {
    static_assert(crypto_shorthash_KEYBYTES == sizeof key_);
    crypto_shorthash_keygen(key_.data());
}

bool Distinct::take(std::string_view password) {
    std::array<unsigned char, crypto_shorthash_BYTES> hash;
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(password.data()), password.size(),
                     key_.data());
    return taken_.insert(std::bit_cast<std::uint64_t>(hash));
}

std::optional<std::string> Distinct::next() {
    for (int tries = 0; tries < patience; ++tries) {
        auto password = generator_.next();
        if (!password || take(*password)) return password;
        wipe(*password);
    }
    return std::nullopt;
}

}  // namespace classkeys::passwords
