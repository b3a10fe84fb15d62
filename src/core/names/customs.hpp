// customs.hpp: where in a whole name the family name is, by the naming customs of languages.
//   customs_of("es")                              -> Customs::two_family_names
//   divide(U"María Pérez Gómez", that)            -> given "María", family "Pérez Gómez"
//   divide(U"Nagy Anna", customs_of("hu"))        -> family "Nagy", given "Anna"
//   divide(U"DUPONT Jean", customs_of(""))        -> family "DUPONT", given "Jean"
#pragma once

#include <cstddef>
#include <string_view>

namespace classkeys::names {

enum class Customs {
    unknown,           // no language known: the family name is taken to be the last
    given_first,       // … and is known to be
    family_first,      // Hungarian, Vietnamese, Chinese, Japanese, Korean
    two_family_names,  // Spanish, Galician, Catalan, Basque, Asturian, Aragonese: father's and mother's
    undivided,         // nobody asks which part is which: all words are given names
};

// By the language of a tag as BCP 47 has it ("es", "pt-BR", in any case); unknown for an empty tag.
Customs customs_of(std::string_view tag);

// A part of a name, in characters of the whole.
struct Division {
    std::size_t family_start;  // where the family name begins; equal to family_end if there is none
    std::size_t family_end;
    bool certain;  // false: no rule tells given from family name here, and this is the likeliest
};

// Divides `words`: one name's words, parted by single blanks, none at the ends. The family name stands at the start or
// at the end, and is never all of it. The rules, the first that fits:
// - Words in capitals beside others that are not, of three letters or more, are the family name (French lists).
// - A particle (van, de la, al …) in small letters, or in capitals within a name all in capitals, belongs to the word
//   behind it; y, i and e join the words on both sides (Ortega y Gasset, Costa e Silva).
// - Then the customs: the last such part is the family name, the first one, or the last two. Of three parts in Spanish
//   the last two, unless the second is a frequent given name (María José Pérez), which is not certain. Without a known
//   language three parts and more are not certain.
Division divide(std::u32string_view words, Customs customs);

}  // namespace classkeys::names
