// chance.hpp: where random numbers come from. Passed in, so that a test can fix it.
//   Draw draw = secure_draw();
//   draw(6) + 1    -> a throw of a die
#pragma once

#include <array>
#include <cstdint>
#include <functional>

namespace classkeys::passwords {

// A number from 0 to below - 1, each equally likely; below >= 1.
using Draw = std::function<std::uint32_t(std::uint32_t below)>;

// Without modulo bias (Lemire 2019, "Fast random integer generation in an interval"): multiply, keep the upper half,
// and draw again in the few cases that would favour some numbers.
template <class RandomBits>
std::uint32_t unbiased(std::uint32_t below, RandomBits& bits) {
    auto product = std::uint64_t{bits()} * below;
    if (static_cast<std::uint32_t>(product) < below) {
        const std::uint32_t favoured = (0U - below) % below;  // 2^32 mod below
        while (static_cast<std::uint32_t>(product) < favoured) product = std::uint64_t{bits()} * below;
    }
    return static_cast<std::uint32_t>(product >> 32U);
}

// libsodium's generator, in blocks of 4 KiB. A number is wiped from the block as it is handed out, the rest when the
// last copy goes; copies share one block, so that none repeats another's numbers. For one thread at a time. Throws
// std::runtime_error if libsodium cannot start.
Draw secure_draw();

// What a replayable draw starts from. Whoever knows it knows all that is drawn.
using Seed = std::array<unsigned char, 32>;

// A fresh seed of the system's.
Seed fresh_seed();

// The numbers of a seed, the same ones each time: what was shown before can be made again. ChaCha20 stretches the seed.
Draw replayable_draw(const Seed& seed);

}  // namespace classkeys::passwords
