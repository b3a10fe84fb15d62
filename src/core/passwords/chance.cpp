#include "passwords/chance.hpp"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <utility>

namespace classkeys::passwords {
namespace {

class SecureBits {
 public:
    SecureBits() = default;
    SecureBits(const SecureBits&) = delete;
    SecureBits& operator=(const SecureBits&) = delete;
    ~SecureBits() { sodium_memzero(block_.data(), sizeof block_); }

    std::uint32_t operator()() {
        if (next_ == block_.size()) {
            refill();
            next_ = 0;
        }
        return std::exchange(block_[next_++], 0);
    }

 private:
    // A fresh 256-bit seed of the system's for each block, stretched by ChaCha20: as unguessable as asking the system
    // for all 4 KiB, which costs sixteen system calls and eight times as long.
    void refill() {
        std::array<unsigned char, randombytes_SEEDBYTES> seed;
        randombytes_buf(seed.data(), seed.size());
        randombytes_buf_deterministic(block_.data(), sizeof block_, seed.data());
        sodium_memzero(seed.data(), seed.size());
    }

    std::array<std::uint32_t, 1024> block_{};
    std::size_t next_ = block_.size();
};

}  // namespace

Draw secure_draw() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
    return [bits = std::make_shared<SecureBits>()](std::uint32_t below) { return unbiased(below, *bits); };
}

}  // namespace classkeys::passwords
