// spelling.hpp: by which language's rules the names of a roster are spelt and divided.
#pragma once

#include <string_view>

#include "names/customs.hpp"
#include "roster/roster.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

struct Spelling {
    text::Romanisation rules;
    names::Customs customs;
    bool asked;  // by the user; else it was judged, and is told where it mattered
};

// The rules of the language that was asked for.
Spelling asked_spelling(std::string_view tag);

// What else is known of a column's language. Tags, or empty.
struct LanguageHints {
    std::string_view of_cells;     // the cells were set to it: it decides, for the scripts it is written in
    std::string_view of_document;  // decides where the letters do not. English says nothing: it is the office's default
};

// One decision for the whole column of names: the cells' own language, else its letters, else the document's language.
Spelling judged_spelling(const Roster& roster, const LanguageHints& hints);

// The rules for one record: those of its Language cell if that holds a language tag (de, pt-BR), of two letters or of a
// language that has rules; else `column`. A language's name there ("German") may be the subject it learns.
Spelling spelling_of(const Roster& roster, Record record, const Spelling& column);

}  // namespace classkeys::roster
