// caucasian.hpp: Armenian and Georgian, each an alphabet of its own, so the rules hold whatever language is asked for.
#pragma once

#include "text/romanisations/rule.hpp"

namespace classkeys::text {

// BGN/PCGN 1981, confirmed 2019, without its apostrophes and marks (ռ is r), which is what Armenia's own list of
// English spellings uses too (Government decision 220-N of 3 March 2011). As in passports, ե is ye at a word's start
// only.
constexpr Spelling armenian[] = {
    {U'ա', "a"},  {U'բ', "b"},  {U'գ', "g"},  {U'դ', "d"}, {U'ե', "e"},  {U'զ', "z"},  {U'է', "e"},  {U'ը', "y"},
    {U'թ', "t"},  {U'ժ', "zh"}, {U'ի', "i"},  {U'լ', "l"}, {U'խ', "kh"}, {U'ծ', "ts"}, {U'կ', "k"},  {U'հ', "h"},
    {U'ձ', "dz"}, {U'ղ', "gh"}, {U'ճ', "ch"}, {U'մ', "m"}, {U'յ', "y"},  {U'ն', "n"},  {U'շ', "sh"}, {U'ո', "o"},
    {U'չ', "ch"}, {U'պ', "p"},  {U'ջ', "j"},  {U'ռ', "r"}, {U'ս', "s"},  {U'վ', "v"},  {U'տ', "t"},  {U'ր', "r"},
    {U'ց', "ts"}, {U'ւ', "v"},  {U'փ', "p"},  {U'ք', "k"}, {U'օ', "o"},  {U'ֆ', "f"},  {U'և', "ev"},
};
static_assert(is_sound(armenian));

// և may be written as two letters; ո gets no v before a v.
constexpr ContextRule armenian_rules[] = {
    {U"եւ", Place::at_start, "yev"}, {U"ե", Place::at_start, "ye"}, {U"ով", Place::at_start, "ov"},
    {U"ու", Place::anywhere, "u"},   {U"ո", Place::at_start, "vo"}, {U"և", Place::at_start, "yev"},
};
static_assert(is_sound(armenian_rules));

// National system of 2002 (State Department of Geodesy and Cartography, Institute of Linguistics; Presidential decree
// 109 of 2011), without its apostrophes, as in passports.
constexpr Spelling georgian[] = {
    {U'ა', "a"},  {U'ბ', "b"},  {U'გ', "g"},  {U'დ', "d"},  {U'ე', "e"},  {U'ვ', "v"},  {U'ზ', "z"},
    {U'თ', "t"},  {U'ი', "i"},  {U'კ', "k"},  {U'ლ', "l"},  {U'მ', "m"},  {U'ნ', "n"},  {U'ო', "o"},
    {U'პ', "p"},  {U'ჟ', "zh"}, {U'რ', "r"},  {U'ს', "s"},  {U'ტ', "t"},  {U'უ', "u"},  {U'ფ', "p"},
    {U'ქ', "k"},  {U'ღ', "gh"}, {U'ყ', "q"},  {U'შ', "sh"}, {U'ჩ', "ch"}, {U'ც', "ts"}, {U'ძ', "dz"},
    {U'წ', "ts"}, {U'ჭ', "ch"}, {U'ხ', "kh"}, {U'ჯ', "j"},  {U'ჰ', "h"},
};
static_assert(is_sound(georgian));

}  // namespace classkeys::text
