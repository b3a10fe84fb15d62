// latin.hpp: Latin letters outside a-z. The base rules hold for every language; a language that differs has its own
// table.
#pragma once

#include "text/romanisations/rule.hpp"

namespace classkeys::text {

// Letters that decompose into a base letter and marks are that base letter (Unicode's canonical decompositions; a test
// compares them with utf8proc). Small letters only, but for İ, whose small letter in most locales is not a letter
// alone.
constexpr Twins latin_twins[] = {
    {U'a', U"àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"},
    {U'b', U"ḃḅḇ"},
    {U'c', U"çćĉċčḉ"},
    {U'd', U"ďḋḍḏḑḓ"},
    {U'e', U"èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"},
    {U'f', U"ḟ"},
    {U'g', U"ĝğġģǧǵḡ"},
    {U'h', U"ĥȟḣḥḧḩḫẖ"},
    {U'i', U"ìíîïĩīĭįİǐȉȋḭḯỉị"},
    {U'j', U"ĵǰ"},
    {U'k', U"ķǩḱḳḵ"},
    {U'l', U"ĺļľḷḹḻḽ"},
    {U'm', U"ḿṁṃ"},
    {U'n', U"ñńņňǹṅṇṉṋ"},
    {U'o', U"òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"},
    {U'p', U"ṕṗ"},
    {U'r', U"ŕŗřȑȓṙṛṝṟ"},
    {U's', U"śŝşšșṡṣṥṧṩ"},
    {U't', U"ţťțṫṭṯṱẗ"},
    {U'u', U"ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"},
    {U'v', U"ṽṿ"},
    {U'w', U"ŵẁẃẅẇẉẘ"},
    {U'x', U"ẋẍ"},
    {U'y', U"ýÿŷȳẏẙỳỵỷỹ"},
    {U'z', U"źżžẑẓẕ"},
};
static_assert(is_sound(latin_twins));

// Letters without a decomposition: ICAO Doc 9303-3, section 6 A, its one-letter variant where it offers one (å, ø), and
// Unicode's compatibility decompositions of digraphs. The ordinal signs ª and º are no letters of a name. ə
// (Azerbaijani; ǝ is often typed for it) is e by our own decision, as the letter it is a turned form of.
constexpr Spelling latin_base[] = {
    {U'ª', ""},   {U'º', ""},   {U'ß', "ss"}, {U'æ', "ae"}, {U'ð', "d"},  {U'ø', "o"}, {U'þ', "th"}, {U'đ', "d"},
    {U'ħ', "h"},  {U'ı', "i"},  {U'ĳ', "ij"}, {U'ŀ', "l"},  {U'ł', "l"},  {U'ŉ', "n"}, {U'ŋ', "n"},  {U'œ', "oe"},
    {U'ŧ', "t"},  {U'ſ', "s"},  {U'ǆ', "dz"}, {U'ǉ', "lj"}, {U'ǌ', "nj"}, {U'ǝ', "e"}, {U'ǣ', "ae"}, {U'ǥ', "g"},
    {U'ǳ', "dz"}, {U'ǽ', "ae"}, {U'ǿ', "o"},  {U'ə', "e"},  {U'ẛ', "s"},
};
static_assert(is_sound(latin_base));

// ICAO Doc 9303-3, section 6 A, as German, Austrian, Swiss and Luxembourg passports apply it.
constexpr Spelling german[] = {{U'ß', "ss"}, {U'ä', "ae"}, {U'ö', "oe"}, {U'ü', "ue"}};
static_assert(is_sound(german));

// ICAO Doc 9303-3, section 6 A, as Danish, Faroese and Norwegian passports apply it; there ä and ö stand for æ and ø.
constexpr Spelling danish[] = {
    {U'ä', "ae"}, {U'å', "aa"}, {U'æ', "ae"}, {U'ö', "oe"}, {U'ø', "oe"}, {U'ǻ', "aa"}, {U'ǿ', "oe"},
};
static_assert(is_sound(danish));

// Unicode's compatibility decompositions: ligatures, and the full-width letters of East Asian keyboards.
constexpr Spelling latin_ligatures[] = {
    {U'ﬀ', "ff"}, {U'ﬁ', "fi"}, {U'ﬂ', "fl"}, {U'ﬃ', "ffi"}, {U'ﬄ', "ffl"}, {U'ﬅ', "st"}, {U'ﬆ', "st"},
};
static_assert(is_sound(latin_ligatures));

constexpr Twins full_width_twins[] = {
    {U'0', U"０"},   {U'1', U"１"},   {U'2', U"２"},   {U'3', U"３"},   {U'4', U"４"},   {U'5', U"５"},
    {U'6', U"６"},   {U'7', U"７"},   {U'8', U"８"},   {U'9', U"９"},   {U'a', U"Ａａ"}, {U'b', U"Ｂｂ"},
    {U'c', U"Ｃｃ"}, {U'd', U"Ｄｄ"}, {U'e', U"Ｅｅ"}, {U'f', U"Ｆｆ"}, {U'g', U"Ｇｇ"}, {U'h', U"Ｈｈ"},
    {U'i', U"Ｉｉ"}, {U'j', U"Ｊｊ"}, {U'k', U"Ｋｋ"}, {U'l', U"Ｌｌ"}, {U'm', U"Ｍｍ"}, {U'n', U"Ｎｎ"},
    {U'o', U"Ｏｏ"}, {U'p', U"Ｐｐ"}, {U'q', U"Ｑｑ"}, {U'r', U"Ｒｒ"}, {U's', U"Ｓｓ"}, {U't', U"Ｔｔ"},
    {U'u', U"Ｕｕ"}, {U'v', U"Ｖｖ"}, {U'w', U"Ｗｗ"}, {U'x', U"Ｘｘ"}, {U'y', U"Ｙｙ"}, {U'z', U"Ｚｚ"},
};
static_assert(is_sound(full_width_twins));

}  // namespace classkeys::text
