// headers.hpp: what a column is, by the words of its header in every language that ClassKeys speaks.
//   meaning_of("  Invited\u00A0on ")   -> Meaning::invited_on
//   meaning_of("Vorname")              -> Meaning::given_name
#pragma once

#include <span>
#include <string_view>

namespace classkeys::roster {

enum class Meaning {
    none,
    name,        // the whole name
    plain_name,  // "Name", "Nom": the whole name, or what is lacking beside a given or a family name
    given_name,
    family_name,
    username,
    password,
    invited_on,
    plain_date,  // "Date": an invited-on date where no column says so more clearly
    role,
    class_name,
    language,
    other,  // known, and none of ours: a date of birth, an e-mail address
};

struct HeaderWord {
    std::string_view words;  // as text::folded gives them
    Meaning meaning;
};

// Sorted by `words`.
std::span<const HeaderWord> header_words();

// What a header cell's text means; blanks, case, accents and punctuation do not matter.
Meaning meaning_of(std::string_view header);

}  // namespace classkeys::roster
