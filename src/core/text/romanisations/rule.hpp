// rule.hpp: what a table of romanisation is made of. A table spells the small letters of one standard; where a letter's
// spelling depends on its place or on its neighbours, a context rule says so. Nothing here knows a language.
//   constexpr Spelling german[] = {{U'ß', "ss"}, {U'ä', "ae"}, …};
//   constexpr ContextRule ukrainian_rules[] = {{U"є", Place::at_start, "ye"}, …};
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ranges>
#include <span>
#include <string_view>

namespace classkeys::text {

// A small letter and its spelling: 0 to 4 characters a-z or 0-9.
struct Spelling {
    char32_t letter;
    std::string_view to;
};

// Other forms that count as `letter`: with an accent, a breathing, or another shape of the same letter.
struct Twins {
    char32_t letter;
    std::u32string_view forms;
};

// Specific places come first, so that `anywhere` is what is left.
enum class Place : std::uint8_t {
    at_start,  // nothing or a hyphen stands before
    at_end,    // nothing or a hyphen follows
    before,    // one of `next` follows
    anywhere,
};

// One to three small letters that are spelt together, or a letter that is spelt differently at that place.
struct ContextRule {
    std::u32string_view from;
    Place place;
    std::string_view to;
    std::u32string_view next = {};
};

// Rules of one first letter stand together, the longer before the shorter, so that the first that fits is the right
// one.
constexpr bool precedes(const ContextRule& one, const ContextRule& other) {
    if (one.from.front() != other.from.front()) return one.from.front() < other.from.front();
    if (one.from.size() != other.from.size()) return one.from.size() > other.from.size();
    if (one.from != other.from) return one.from < other.from;
    return one.place < other.place;
}

constexpr bool is_plain(std::string_view to) {
    return to.size() <= 4 && std::ranges::all_of(to, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
           });
}

// Sorted, nothing twice, nothing but a-z and 0-9: every table below is asserted to be sound.
constexpr bool is_sound(std::span<const Spelling> table) {
    return std::ranges::adjacent_find(table, std::ranges::greater_equal{}, &Spelling::letter) == table.end() &&
           std::ranges::all_of(table, is_plain, &Spelling::to);
}

constexpr bool is_sound(std::span<const ContextRule> rules) {
    const auto out_of_order = [](const ContextRule& one, const ContextRule& other) { return !precedes(one, other); };
    return std::ranges::adjacent_find(rules, out_of_order) == rules.end() &&
           std::ranges::all_of(rules, is_plain, &ContextRule::to) &&
           std::ranges::all_of(rules, [](const ContextRule& rule) {
               return !rule.from.empty() && (rule.place == Place::before) == !rule.next.empty();
           });
}

constexpr bool is_sound(std::span<const Twins> twins) {
    if (std::ranges::adjacent_find(twins, std::ranges::greater_equal{}, &Twins::letter) != twins.end()) return false;
    for (std::size_t row = 0; row < twins.size(); ++row)
        for (std::size_t at = 0; at < twins[row].forms.size(); ++at)
            for (std::size_t later = row; later < twins.size(); ++later)
                if (twins[later].forms.find(twins[row].forms[at], later == row ? at + 1 : 0) !=
                    std::u32string_view::npos)
                    return false;
    return true;
}

}  // namespace classkeys::text
