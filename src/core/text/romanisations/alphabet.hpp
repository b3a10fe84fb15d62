// alphabet.hpp: the tables of one standard, unrolled at compile time to one entry for each character of a block, so
// that spelling a letter is one look-up.
//   constexpr auto greek_block = unroll<U'Ͱ', U'Ͽ'>({.spellings = greek, .twins = greek_twins, .rules = greek_rules});
//   constexpr Alphabet greek_alphabet = {U'Ͱ', greek_block, greek_rules};
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "text/romanisations/capitals.hpp"
#include "text/romanisations/rule.hpp"

namespace classkeys::text {

struct Letter {
    std::array<char, 4> to;   // its spelling where no context rule fits
    std::uint8_t size;        // characters of `to`, 0 to 4
    std::uint8_t first_rule;  // one more than the index of the first context rule that begins with it; 0: there is none
    std::uint16_t plain;      // the small letter it counts as in context rules; 0: no table spells this character
};

// One block of characters, from `first` on.
struct Alphabet {
    char32_t first;
    std::span<const Letter> letters;
    std::span<const ContextRule> rules;
};

// Where a spelling is looked for: the language's own table first, then the one it rests on.
struct Tables {
    std::span<const Spelling> own = {};
    std::span<const Spelling> spellings = {};
    std::span<const Twins> twins = {};
    std::span<const ContextRule> rules = {};
};

constexpr const Spelling* spelling_in(std::span<const Spelling> table, char32_t letter) {
    const auto found = std::ranges::lower_bound(table, letter, {}, &Spelling::letter);
    return found == table.end() || found->letter != letter ? nullptr : &*found;
}

// `small` is spelt as the tables say, or else as the letter that it is a twin of.
constexpr Letter letter_of(char32_t small, char32_t plain, const Tables& tables) {
    Letter letter = {};
    const auto spell = [&letter](std::string_view to) {
        std::ranges::copy(to, letter.to.begin());
        letter.size = static_cast<std::uint8_t>(to.size());
    };
    const Spelling* found = nullptr;
    for (const char32_t form : {small, plain}) {
        if (found == nullptr) found = spelling_in(tables.own, form);
        if (found == nullptr) found = spelling_in(tables.spellings, form);
    }
    if (found != nullptr) {
        spell(found->to);
    } else if (plain != small && plain < 0x80) {
        const char ascii = static_cast<char>(plain);
        spell({&ascii, 1});
    } else {
        return {};
    }
    letter.plain = static_cast<std::uint16_t>(plain);
    const auto rule = std::ranges::find(tables.rules, plain, [](const ContextRule& each) { return each.from.front(); });
    if (rule != tables.rules.end()) letter.first_rule = static_cast<std::uint8_t>(rule - tables.rules.begin() + 1);
    return letter;
}

// Goes through the tables, not through them anew for each character: Clang and MSVC count the steps of a constant.
template <char32_t First, char32_t Last>
constexpr std::array<Letter, Last - First + 1> unroll(const Tables& tables) {
    static_assert(First <= Last && Last <= 0xFFFF);
    constexpr auto is_inside = [](char32_t character) { return character >= First && character <= Last; };
    std::array<char32_t, Last - First + 1> plain = {};
    for (char32_t character = First; character <= Last; ++character) plain[character - First] = small_of(character);
    for (const Twins& row : tables.twins)
        for (const char32_t form : row.forms)
            if (is_inside(form)) plain[form - First] = row.letter;
    std::array<Letter, Last - First + 1> block = {};
    for (char32_t character = First; character <= Last; ++character) {
        const char32_t small = small_of(character);
        const char32_t same = small != character && is_inside(small) ? small : character;
        block[character - First] = letter_of(small, plain[same - First], tables);
    }
    return block;
}

}  // namespace classkeys::text
