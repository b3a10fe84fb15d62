#include "policy/common_passwords.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "policy/fingerprint.hpp"

namespace classkeys::policy {
namespace {

#include "common_passwords.inc"

static_assert(std::size(shelves) == (1U << shelf_bits) + 1);
static_assert(std::ranges::is_sorted(shelves));
static_assert(shelves[std::size(shelves) - 1] == std::size(marks));

}  // namespace

bool is_common(std::string_view password) {
    const std::uint64_t print = fingerprint(password);
    const std::uint32_t shelf = shelf_of(print);
    return std::find(marks + shelves[shelf], marks + shelves[shelf + 1], mark_of(print)) != marks + shelves[shelf + 1];
}

std::size_t common_passwords() {
    return std::size(marks);
}

}  // namespace classkeys::policy
