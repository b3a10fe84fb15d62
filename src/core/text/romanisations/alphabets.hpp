// alphabets.hpp: the alphabets that romanise() looks letters up in.
#pragma once

#include "text/romanisations/alphabet.hpp"
#include "text/romanisations/caucasian.hpp"
#include "text/romanisations/cyrillic.hpp"
#include "text/romanisations/greek.hpp"
#include "text/romanisations/latin.hpp"

namespace classkeys::text {

// Latin-1, Latin Extended-A and -B and the schwa; ASCII is spelt without a table.
constexpr char32_t latin_first = U'\u0080';
constexpr char32_t latin_last = U'ə';
template <const auto& Own>
constexpr auto latin_block =
    unroll<latin_first, latin_last>({.own = Own, .spellings = latin_base, .twins = latin_twins});
template <const auto& Own>
constexpr Alphabet latin_alphabet = {latin_first, latin_block<Own>, {}};

constexpr char32_t cyrillic_first = U'Ѐ';
constexpr char32_t cyrillic_last = U'ԯ';
constexpr std::array<ContextRule, 0> no_rules = {};
template <const auto& Own, const auto& Rules>
constexpr auto cyrillic_block =
    unroll<cyrillic_first, cyrillic_last>({.own = Own, .spellings = cyrillic_base, .rules = Rules});
template <const auto& Own, const auto& Rules = no_rules>
constexpr Alphabet cyrillic_alphabet = {cyrillic_first, cyrillic_block<Own, Rules>, Rules};

constexpr Tables greek_tables = {.spellings = greek, .twins = greek_twins, .rules = greek_rules};
constexpr auto greek_block = unroll<U'Ͱ', U'Ͽ'>(greek_tables);
constexpr auto greek_extended_block = unroll<U'ἀ', U'῾'>(greek_tables);
constexpr auto armenian_block = unroll<U'Ա', U'և'>({.spellings = armenian, .rules = armenian_rules});
constexpr auto georgian_block = unroll<U'Ⴀ', U'ჿ'>({.spellings = georgian});
constexpr auto mtavruli_block = unroll<U'Ა', U'Ჿ'>({.spellings = georgian});
constexpr auto latin_additional_block = unroll<U'Ḁ', U'ỿ'>({.spellings = latin_base, .twins = latin_twins});
constexpr auto ligatures_block = unroll<U'ﬀ', U'ﬆ'>({.spellings = latin_ligatures});
constexpr auto full_width_block = unroll<U'０', U'ｚ'>({.twins = full_width_twins});

// What is spelt the same whatever the language, sorted by `first`.
constexpr Alphabet common_alphabets[] = {
    {U'Ͱ', greek_block, greek_rules}, {U'Ա', armenian_block, armenian_rules}, {U'Ⴀ', georgian_block, {}},
    {U'Ა', mtavruli_block, {}},     {U'Ḁ', latin_additional_block, {}},     {U'ἀ', greek_extended_block, greek_rules},
    {U'ﬀ', ligatures_block, {}},      {U'０', full_width_block, {}},
};
static_assert(std::ranges::is_sorted(common_alphabets, {}, &Alphabet::first));

}  // namespace classkeys::text
