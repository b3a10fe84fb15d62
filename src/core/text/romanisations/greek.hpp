// greek.hpp: ELOT 743 (second edition, 2001; ISO 843:1997 type 2, transcription), as Greek passports and identity cards
// use it (Government Gazette B 1440/2005). Accents are left out. A tonos on the first vowel parts a pair (άυ is ay),
// and so does a dialytika on the second (αϋ is ay).
#pragma once

#include "text/romanisations/rule.hpp"

namespace classkeys::text {

constexpr Spelling greek[] = {
    {U'ΐ', "i"},  {U'ά', "a"}, {U'έ', "e"}, {U'ή', "i"}, {U'ί', "i"}, {U'ΰ', "y"}, {U'α', "a"},
    {U'β', "v"},  {U'γ', "g"}, {U'δ', "d"}, {U'ε', "e"}, {U'ζ', "z"}, {U'η', "i"}, {U'θ', "th"},
    {U'ι', "i"},  {U'κ', "k"}, {U'λ', "l"}, {U'μ', "m"}, {U'ν', "n"}, {U'ξ', "x"}, {U'ο', "o"},
    {U'π', "p"},  {U'ρ', "r"}, {U'σ', "s"}, {U'τ', "t"}, {U'υ', "y"}, {U'φ', "f"}, {U'χ', "ch"},
    {U'ψ', "ps"}, {U'ω', "o"}, {U'ϊ', "i"}, {U'ϋ', "y"}, {U'ό', "o"}, {U'ύ', "y"}, {U'ώ', "o"},
};
static_assert(is_sound(greek));

// Before these αυ, ευ and ηυ end in v; before any other letter and at a word's end, in f.
constexpr std::u32string_view greek_voiced = U"αάεέηήιίϊΐοόυύϋΰωώβγδζλμνρ";

constexpr ContextRule greek_rules[] = {
    {U"αυ", Place::before, "av", greek_voiced},
    {U"αυ", Place::anywhere, "af"},
    {U"αύ", Place::before, "av", greek_voiced},
    {U"αύ", Place::anywhere, "af"},
    {U"γγ", Place::anywhere, "ng"},
    {U"γξ", Place::anywhere, "nx"},
    {U"γχ", Place::anywhere, "nch"},
    {U"ευ", Place::before, "ev", greek_voiced},
    {U"ευ", Place::anywhere, "ef"},
    {U"εύ", Place::before, "ev", greek_voiced},
    {U"εύ", Place::anywhere, "ef"},
    {U"ηυ", Place::before, "iv", greek_voiced},
    {U"ηυ", Place::anywhere, "if"},
    {U"ηύ", Place::before, "iv", greek_voiced},
    {U"ηύ", Place::anywhere, "if"},
    {U"μπ", Place::at_start, "b"},
    {U"μπ", Place::at_end, "b"},
    {U"ου", Place::anywhere, "ou"},
    {U"ού", Place::anywhere, "ou"},
};
static_assert(is_sound(greek_rules));

// The polytonic spelling as the monotonic one: any accent is a tonos, breathings and iota subscript are left out
// (Unicode's decompositions; a test compares them with utf8proc), and letters of other shapes. Letters that editors, as
// NFC does, would replace with the monotonic ones are escaped.
constexpr Twins greek_twins[] = {
    {U'ΐ', U"ῒῗ\u1FD3"},
    {U'ά', U"ἂἃἄἅἆἇἊἋἌἍἎἏὰᾂᾃᾄᾅᾆᾇᾊᾋᾌᾍᾎᾏᾲᾴᾶᾷᾺ\u1F71\u1FBB"},
    {U'έ', U"ἒἓἔἕἚἛἜἝὲῈ\u1F73\u1FC9"},
    {U'ή', U"ἢἣἤἥἦἧἪἫἬἭἮἯὴᾒᾓᾔᾕᾖᾗᾚᾛᾜᾝᾞᾟῂῄῆῇῊ\u1F75\u1FCB"},
    {U'ί', U"ἲἳἴἵἶἷἺἻἼἽἾἿὶῖῚ\u1F77\u1FDB"},
    {U'ΰ', U"ῢῧ\u1FE3"},
    {U'α', U"ἀἁἈἉᾀᾁᾈᾉᾰᾱᾳᾸᾹᾼ"},
    {U'β', U"ϐ"},
    {U'ε', U"ϵἐἑἘἙ"},
    {U'η', U"ἠἡἨἩᾐᾑᾘᾙῃῌ"},
    {U'θ', U"ϑϴ"},
    {U'ι', U"ἰἱἸἹῐῑῘῙ\u1FBE"},
    {U'κ', U"ϰ"},
    {U'ο', U"ὀὁὈὉ"},
    {U'π', U"ϖ"},
    {U'ρ', U"ϱῤῥῬ"},
    {U'σ', U"ςϲϹ"},
    {U'υ', U"ϒὐὑὙῠῡῨῩ"},
    {U'φ', U"ϕ"},
    {U'ω', U"ὠὡὨὩᾠᾡᾨᾩῳῼ"},
    {U'ϋ', U"ϔ"},
    {U'ό', U"ὂὃὄὅὊὋὌὍὸῸ\u1F79\u1FF9"},
    {U'ύ', U"ϓὒὓὔὕὖὗὛὝὟὺῦῪ\u1F7B\u1FEB"},
    {U'ώ', U"ὢὣὤὥὦὧὪὫὬὭὮὯὼᾢᾣᾤᾥᾦᾧᾪᾫᾬᾭᾮᾯῲῴῶῷῺ\u1F7D\u1FFB"},
};
static_assert(is_sound(greek_twins));

}  // namespace classkeys::text
