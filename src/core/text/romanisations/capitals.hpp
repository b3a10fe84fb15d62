// capitals.hpp: the small letter of a capital, for the blocks that the tables cover. It never depends on the machine's
// locale: İ and I are i in every language.
//   small_of(U'Щ')   -> U'щ'
//   small_of(U'щ')   -> U'щ'
#pragma once

#include <algorithm>
#include <iterator>
#include <ranges>

namespace classkeys::text {

struct Capitals {
    char32_t first;
    char32_t last;
    char32_t step;   // 1: a row of capitals; 2: capitals and small letters take turns
    char32_t small;  // the small letter of `first`
};

constexpr Capitals capitals[] = {
    {U'À', U'Ö', 1, U'à'},                             // Latin-1
    {U'Ø', U'Þ', 1, U'ø'},     {U'Ā', U'Į', 2, U'ā'},  // Latin Extended-A; İ is a twin of i
    {U'Ĳ', U'Ķ', 2, U'ĳ'},     {U'Ĺ', U'Ň', 2, U'ĺ'},  {U'Ŋ', U'Ŷ', 2, U'ŋ'}, {U'Ÿ', U'Ÿ', 1, U'ÿ'},
    {U'Ź', U'Ž', 2, U'ź'},     {U'Ǝ', U'Ǝ', 1, U'ǝ'},  // Latin Extended-B: what Latin alphabets of today use
    {U'Ə', U'Ə', 1, U'ə'},     {U'Ơ', U'Ơ', 1, U'ơ'},  {U'Ư', U'Ư', 1, U'ư'}, {U'Ǆ', U'Ǆ', 1, U'ǆ'},
    {U'ǅ', U'ǅ', 1, U'ǆ'},     {U'Ǉ', U'Ǉ', 1, U'ǉ'},  {U'ǈ', U'ǈ', 1, U'ǉ'}, {U'Ǌ', U'Ǌ', 1, U'ǌ'},
    {U'ǋ', U'ǋ', 1, U'ǌ'},     {U'Ǎ', U'Ǜ', 2, U'ǎ'},  {U'Ǟ', U'Ǯ', 2, U'ǟ'}, {U'Ǳ', U'Ǳ', 1, U'ǳ'},
    {U'ǲ', U'ǲ', 1, U'ǳ'},     {U'Ǵ', U'Ǵ', 1, U'ǵ'},  {U'Ǹ', U'Ȟ', 2, U'ǹ'}, {U'Ȣ', U'Ȳ', 2, U'ȣ'},
    {U'Ά', U'Ά', 1, U'ά'},  // Greek
    {U'Έ', U'Ί', 1, U'έ'},     {U'Ό', U'Ό', 1, U'ό'},  {U'Ύ', U'Ώ', 1, U'ύ'}, {U'Α', U'Ρ', 1, U'α'},
    {U'Σ', U'Ϋ', 1, U'σ'},     {U'Ѐ', U'Џ', 1, U'ѐ'},  // Cyrillic
    {U'А', U'Я', 1, U'а'},     {U'Ѡ', U'Ҁ', 2, U'ѡ'},  {U'Ҋ', U'Ҿ', 2, U'ҋ'}, {U'Ӏ', U'Ӏ', 1, U'ӏ'},
    {U'Ӂ', U'Ӎ', 2, U'ӂ'},     {U'Ӑ', U'Ԯ', 2, U'ӑ'}, {U'Ա', U'Ֆ', 1, U'ա'},  // Armenian
    {U'Ⴀ', U'Ⴥ', 1, U'ა'},                             // Georgian: church capitals and Mtavruli, both as Mkhedruli
    {U'Ა', U'Ჺ', 1, U'ა'}, {U'Ḁ', U'Ẕ', 2, U'ḁ'},  // Latin Extended Additional
    {U'ẞ', U'ẞ', 1, U'ß'},     {U'Ạ', U'Ỿ', 2, U'ạ'},
};
static_assert(std::ranges::is_sorted(capitals, {}, &Capitals::first));

constexpr char32_t small_of(char32_t letter) {
    const auto* after = std::ranges::upper_bound(capitals, letter, {}, &Capitals::first);
    if (after == std::begin(capitals)) return letter;
    const Capitals& row = *std::prev(after);
    if (letter > row.last || (letter - row.first) % row.step != 0) return letter;
    return row.small + (letter - row.first);
}

}  // namespace classkeys::text
