#include "text/cldr.hpp"

#include "text/cldr_table.hpp"

namespace classkeys::text {
namespace cldr {
namespace {

// Made by tools/make_cldr_table at build time: blocks, entries, readings, pool, sequences.
#include "cldr_table.inc"

static_assert(std::size(entries) % block_size == 0);
static_assert(std::ranges::max(blocks) < std::size(entries) / block_size);
static_assert(readings[0].length == 0 && readings[0].traits == 0);
static_assert(std::ranges::all_of(readings, [](const Reading& r) { return r.at + r.length < std::size(pool); }));
static_assert(std::ranges::all_of(readings, [](const Reading& r) {
    return (r.traits & carries_vowel) == 0 || r.length > 0;  // there is a letter to fall away
}));
static_assert(std::ranges::is_sorted(sequences, {}, [](const Sequence& s) { return s.points[0]; }));
static_assert(std::ranges::all_of(sequences, [](const Sequence& s) {
    return s.eats >= 1 && s.eats <= s.length && s.length <= longest_sequence && s.reading < std::size(readings);
}));
static_assert(sizeof(blocks) + sizeof(entries) + sizeof(readings) + sizeof(pool) + sizeof(sequences) < 400'000);

}  // namespace
}  // namespace cldr

void append_cldr(std::u32string_view run, std::string& out) {
    using namespace cldr;
    const Table table{blocks, entries, readings, {pool, std::size(pool) - 1}, sequences};
    append(table, run, out);
}

}  // namespace classkeys::text
