#include "passwords/chance.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <utility>

namespace classkeys::passwords {
namespace {

// Fills a block of numbers from a seed.
using Block = std::array<std::uint32_t, 1024>;
void stretch(const Seed& seed, Block& block) {
    static_assert(std::tuple_size_v<Seed> == randombytes_SEEDBYTES);
    randombytes_buf_deterministic(block.data(), sizeof block, seed.data());
}

// A fresh 256-bit seed of the system's for each block: as unguessable as asking the system for all 4 KiB, which costs
// sixteen system calls and eight times as long.
struct FreshSeeds {
    Seed next() { return fresh_seed(); }
};

// Seeds that follow from the first one: each block's is what ChaCha20 makes of the one before, in a block of its own.
class SeedsOf {
 public:
    explicit SeedsOf(const Seed& seed) : seed_(seed) {}
    SeedsOf(const SeedsOf&) = delete;
    SeedsOf& operator=(const SeedsOf&) = delete;
    ~SeedsOf() { sodium_memzero(seed_.data(), seed_.size()); }

    Seed next() {
        std::array<unsigned char, 2 * std::tuple_size_v<Seed>> made;
        randombytes_buf_deterministic(made.data(), made.size(), seed_.data());
        Seed given;
        std::copy_n(made.begin(), seed_.size(), seed_.begin());
        std::copy_n(made.begin() + given.size(), given.size(), given.begin());
        sodium_memzero(made.data(), made.size());
        return given;
    }

 private:
    Seed seed_;
};

template <class Seeds>
class SecureBits {
 public:
    template <class... From>
    explicit SecureBits(const From&... from) : seeds_(from...) {}
    SecureBits(const SecureBits&) = delete;
    SecureBits& operator=(const SecureBits&) = delete;
    ~SecureBits() { sodium_memzero(block_.data(), sizeof block_); }

    std::uint32_t operator()() {
        if (next_ == block_.size()) {
            Seed seed = seeds_.next();
            stretch(seed, block_);
            sodium_memzero(seed.data(), seed.size());
            next_ = 0;
        }
        return std::exchange(block_[next_++], 0);
    }

 private:
    Seeds seeds_;
    Block block_{};
    std::size_t next_ = block_.size();
};

template <class Bits>
Draw draw_from(std::shared_ptr<Bits> bits) {
    return [bits = std::move(bits)](std::uint32_t below) { return unbiased(below, *bits); };
}

void start_libsodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

}  // namespace

Draw secure_draw() {
    start_libsodium();
    return draw_from(std::make_shared<SecureBits<FreshSeeds>>());
}

Seed fresh_seed() {
    start_libsodium();
    Seed seed;
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

Draw replayable_draw(const Seed& seed) {
    start_libsodium();
    return draw_from(std::make_shared<SecureBits<SeedsOf>>(seed));
}

}  // namespace classkeys::passwords
