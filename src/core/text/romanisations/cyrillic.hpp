// cyrillic.hpp: one table for each standard. The base rules also spell, in any language, the letters that are not in
// its own alphabet: ы in a Ukrainian class list is y.
#pragma once

#include "text/romanisations/rule.hpp"

namespace classkeys::text {

// ICAO Doc 9303-3, section 6 B, without its national exceptions: Russian passports (Federal Migration Service, order
// 211 of 26 March 2014), and where no language is known.
constexpr Spelling cyrillic_base[] = {
    {U'а', "a"},  {U'б', "b"},    {U'в', "v"},  {U'г', "g"}, {U'д', "d"},  {U'е', "e"},  {U'ж', "zh"}, {U'з', "z"},
    {U'и', "i"},  {U'й', "i"},    {U'к', "k"},  {U'л', "l"}, {U'м', "m"},  {U'н', "n"},  {U'о', "o"},  {U'п', "p"},
    {U'р', "r"},  {U'с', "s"},    {U'т', "t"},  {U'у', "u"}, {U'ф', "f"},  {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"},
    {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', "ie"}, {U'ы', "y"}, {U'ь', ""},   {U'э', "e"},  {U'ю', "iu"}, {U'я', "ia"},
    {U'ѐ', "e"},  {U'ё', "e"},    {U'ђ', "d"},  {U'ѓ', "g"}, {U'є', "ie"}, {U'ѕ', "dz"}, {U'і', "i"},  {U'ї', "i"},
    {U'ј', "j"},  {U'љ', "lj"},   {U'њ', "nj"}, {U'ћ', "c"}, {U'ќ', "k"},  {U'ѝ', "i"},  {U'ў', "u"},  {U'џ', "dz"},
    {U'ѫ', "u"},  {U'ѵ', "y"},    {U'ґ', "g"},
};
static_assert(is_sound(cyrillic_base));

// Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010. The soft sign and the apostrophe are left out.
constexpr Spelling ukrainian[] = {
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "h"},  {U'д', "d"},    {U'е', "e"}, {U'ж', "zh"},
    {U'з', "z"},  {U'и', "y"},  {U'й', "i"},  {U'к', "k"},  {U'л', "l"},    {U'м', "m"}, {U'н', "n"},
    {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"},    {U'у', "u"}, {U'ф', "f"},
    {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ь', ""},  {U'ю', "iu"},
    {U'я', "ia"}, {U'є', "ie"}, {U'і', "i"},  {U'ї', "i"},  {U'ґ', "g"},
};
static_assert(is_sound(ukrainian));

// зг is told apart from ж, which is zh.
constexpr ContextRule ukrainian_rules[] = {
    {U"зг", Place::anywhere, "zgh"}, {U"й", Place::at_start, "y"},  {U"ю", Place::at_start, "yu"},
    {U"я", Place::at_start, "ya"},   {U"є", Place::at_start, "ye"}, {U"ї", Place::at_start, "yi"},
};
static_assert(is_sound(ukrainian_rules));

// ICAO Doc 9303-3, section 6 B, with its exceptions for Belarusian, which the passport instruction keeps (Ministry of
// the Interior, resolution 200 of 28 June 2010: г is H). Not the population register's marks (resolution 288 of 2008).
constexpr Spelling belarusian[] = {
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "h"}, {U'д', "d"}, {U'е', "e"}, {U'ж', "zh"},
    {U'з', "z"},  {U'й', "i"},  {U'к', "k"},  {U'л', "l"}, {U'м', "m"}, {U'н', "n"}, {U'о', "o"},
    {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"}, {U'у', "u"}, {U'ф', "f"}, {U'х', "kh"},
    {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'ы', "y"}, {U'ь', ""},  {U'э', "e"}, {U'ю', "iu"},
    {U'я', "ia"}, {U'ё', "io"}, {U'і', "i"},  {U'ў', "u"}, {U'ґ', "g"},
};
static_assert(is_sound(belarusian));

// Transliteration Act, State Gazette 19 of 13 March 2009, articles 4 to 6; ьо and йо (yo), дж and дз follow by
// themselves.
constexpr Spelling bulgarian[] = {
    {U'а', "a"},  {U'б', "b"},   {U'в', "v"}, {U'г', "g"}, {U'д', "d"},  {U'е', "e"},  {U'ж', "zh"}, {U'з', "z"},
    {U'и', "i"},  {U'й', "y"},   {U'к', "k"}, {U'л', "l"}, {U'м', "m"},  {U'н', "n"},  {U'о', "o"},  {U'п', "p"},
    {U'р', "r"},  {U'с', "s"},   {U'т', "t"}, {U'у', "u"}, {U'ф', "f"},  {U'х', "h"},  {U'ц', "ts"}, {U'ч', "ch"},
    {U'ш', "sh"}, {U'щ', "sht"}, {U'ъ', "a"}, {U'ь', "y"}, {U'ю', "yu"}, {U'я', "ya"},
};
static_assert(is_sound(bulgarian));

constexpr ContextRule bulgarian_rules[] = {{U"ия", Place::at_end, "ia"}};
static_assert(is_sound(bulgarian_rules));

// The Serbian Latin alphabet (Pravopis, Matica srpska 2010) without diacritics; the same letters as ICAO's exceptions
// for Serbian but for г. With the two letters that Montenegrin adds.
constexpr Spelling serbian[] = {
    {U'а', "a"}, {U'б', "b"}, {U'в', "v"},  {U'г', "g"},  {U'д', "d"}, {U'е', "e"},  {U'ж', "z"}, {U'з', "z"},
    {U'и', "i"}, {U'к', "k"}, {U'л', "l"},  {U'м', "m"},  {U'н', "n"}, {U'о', "o"},  {U'п', "p"}, {U'р', "r"},
    {U'с', "s"}, {U'т', "t"}, {U'у', "u"},  {U'ф', "f"},  {U'х', "h"}, {U'ц', "c"},  {U'ч', "c"}, {U'ш', "s"},
    {U'ђ', "d"}, {U'ј', "j"}, {U'љ', "lj"}, {U'њ', "nj"}, {U'ћ', "c"}, {U'џ', "dz"},
};
static_assert(is_sound(serbian));

// The Macedonian Latin alphabet (Pravopis, 1970) without diacritics, but ѓ and ќ (ǵ, ḱ) with the j that documents and
// ICAO's exceptions for Macedonian give them.
constexpr Spelling macedonian[] = {
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "g"}, {U'д', "d"},  {U'е', "e"},  {U'ж', "z"},
    {U'з', "z"},  {U'и', "i"},  {U'к', "k"},  {U'л', "l"}, {U'м', "m"},  {U'н', "n"},  {U'о', "o"},
    {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"}, {U'у', "u"},  {U'ф', "f"},  {U'х', "h"},
    {U'ц', "c"},  {U'ч', "c"},  {U'ш', "s"},  {U'ѐ', "e"}, {U'ѓ', "gj"}, {U'ѕ', "dz"}, {U'ј', "j"},
    {U'љ', "lj"}, {U'њ', "nj"}, {U'ќ', "kj"}, {U'ѝ', "i"}, {U'џ', "dz"},
};
static_assert(is_sound(macedonian));

// BGN/PCGN 1979 without its marks; Kazakhstan has published no system of its own for Cyrillic (UNGEGN, March 2016).
constexpr Spelling kazakh[] = {
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "g"},  {U'д', "d"},    {U'е', "e"}, {U'ж', "zh"},
    {U'з', "z"},  {U'и', "i"},  {U'й', "y"},  {U'к', "k"},  {U'л', "l"},    {U'м', "m"}, {U'н', "n"},
    {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"},    {U'у', "u"}, {U'ф', "f"},
    {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', ""},  {U'ы', "y"},
    {U'ь', ""},   {U'э', "e"},  {U'ю', "yu"}, {U'я', "ya"}, {U'ё', "yo"},   {U'і', "i"}, {U'ғ', "gh"},
    {U'қ', "q"},  {U'ң', "ng"}, {U'ү', "u"},  {U'ұ', "u"},  {U'һ', "h"},    {U'ә', "a"}, {U'ө', "o"},
};
static_assert(is_sound(kazakh));

}  // namespace classkeys::text
