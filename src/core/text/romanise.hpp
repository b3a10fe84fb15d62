// romanise.hpp: names of any script in the letters a-z, as each language's own passports spell them.
//   std::string out;
//   romanise(U"Müller", romanisation_for("de"), out)   out == "mueller"
//   romanise(U"Müller", romanisation_for("es"), out)   out == "muellermuller"   (it appends)
#pragma once

#include <string>
#include <string_view>

namespace classkeys::text {

struct Alphabet;  // the letters of one script, spelt for one language

// The rules of one language, or the base rules that hold where no language is known. Only Latin and Cyrillic letters
// are spelt differently from language to language; every other script has one spelling.
struct Romanisation {
    std::string_view language;  // as language_of() gives it
    const Alphabet* latin;
    const Alphabet* cyrillic;

    // Whether every name is spelt alike by both.
    friend bool operator==(const Romanisation& one, const Romanisation& other) {
        return one.latin == other.latin && one.cyrillic == other.cyrillic;
    }
};

// Whether `tag` has the form of a language tag (BCP 47, RFC 5646 section 2.1, the irregular ones of old aside): "de",
// "sr-Latn", "pt-BR".
bool is_language_tag(std::string_view tag);

// The language of a language tag in lower case: "de" of "DE-at". Empty for an empty tag.
std::string language_of_tag(std::string_view tag);

// The rules for a language tag, by its language, in any case; the base rules where that language has none of its own,
// and for an empty tag. A language's rules cover each script it is written in. The reference lives as long as the
// program.
const Romanisation& romanisation_for(std::string_view tag);

// The rules of two languages at once, one for Latin letters and one for Cyrillic, for a column that has both:
//   const Romanisation mixed = together(romanisation_for("de"), romanisation_for("uk"));
//   romanise(U"Jürgen-Юрій", mixed, out)   out == "juergen-yurii"
Romanisation together(const Romanisation& latin, const Romanisation& cyrillic);

// The language whose rules these are ("de"), the Latin letters' one if there are two; empty for the base rules.
std::string_view language_of(const Romanisation& rules);

// Appends `word` in lower case a-z and 0-9; a hyphen or dash of any kind stays, as "-", and counts as a word boundary
// for rules that look at a letter's place; whatever is neither letter nor digit gives nothing. `word` is in NFC, in any
// case, without blanks; a stray mark does no harm.
void romanise(std::u32string_view word, const Romanisation& rules, std::string& out);

}  // namespace classkeys::text
