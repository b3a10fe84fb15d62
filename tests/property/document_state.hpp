// document_state.hpp: everything of a document that a teacher could see changed, as single facts.
//   const DocumentState before = state_of(document, 40);
//   ... differences(before, state_of(document, 40), [](const Fact&) { return false; })   // "Class.B2 content: …"
#pragma once

#include "document.hpp"

#include <compare>
#include <functional>
#include <map>
#include <string>

namespace classkeys::tests {

enum class Aspect {
    content,        // as by snapshot(): E:, T:, V: or F: for a formula
    result,         // of a formula
    number_format,  // the cell's or its style's
    style,          // of the cell
    look,           // one fact a property: what is set in the cell itself, validity with its rule, merges
    rich_text,      // the portions of a text of several lines
    note,
    hidden_row,  // "yes" by hand, "filtered" by a filter
    row,         // height, page break; a height that Calc fits to the row by itself, and when it likes, is no fact
    column,      // width, hidden
    sheet,       // direction, conditional formats, charts, print areas …
    document,    // sheets, names, styles, database ranges …
};

struct Fact {
    std::string sheet;  // empty for the document's own
    Aspect aspect;
    sal_Int32 row = -1, column = -1;  // from 0; -1 where a fact is of none
    std::string name = {};            // which look, which property …
    auto operator<=>(const Fact&) const = default;
};

using DocumentState = std::map<Fact, std::string>;

// At least `rows` rows of each sheet are looked at, since a sort may leave the last of them empty.
DocumentState state_of(const Document& document, int rows);

// Each difference on a line, but for those of facts that may differ; empty if there is none. No more than 30 lines.
std::string differences(const DocumentState& before, const DocumentState& after,
                        const std::function<bool(const Fact&)>& may_differ);

// What a state says of a fact; empty if nothing.
std::string said(const DocumentState& state, const Fact& fact);

}  // namespace classkeys::tests
