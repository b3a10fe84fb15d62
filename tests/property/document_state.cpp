#include "document_state.hpp"

#include "sheet_recipe.hpp"
#include "state_reader.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <array>
#include <set>
#include <sstream>

namespace classkeys::tests {

namespace {

constexpr int most_lines = 30;

constexpr std::array<const char*, 12> aspect_names = {"content", "result",    "number format", "style",
                                                      "look",    "rich text", "note",          "hidden row",
                                                      "row",     "column",    "sheet",         "document"};

std::string described(const Fact& fact) {
    std::string text = fact.sheet;
    if (fact.row >= 0 || fact.column >= 0) text += '.';
    if (fact.column >= 0) text += column_letters(fact.column);
    if (fact.row >= 0) text += std::to_string(fact.row + 1);
    text += std::string(text.empty() ? "" : " ") + aspect_names.at(static_cast<std::size_t>(fact.aspect));
    return fact.name.empty() ? text : text + ' ' + fact.name;
}

}  // namespace

DocumentState state_of(const Document& document, int rows) {
    DocumentState state;
    const uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> sheets(document.model(), uno::UNO_QUERY_THROW);
    for (int index = 0; const rtl::OUString& name : sheets->getSheets()->getElementNames()) {
        read_cells(document, index, utf8(name), state);
        read_sheet(document, index, rows, utf8(name), state);
        ++index;
    }
    read_document(document, state);
    return state;
}

std::string said(const DocumentState& state, const Fact& fact) {
    const auto found = state.find(fact);
    return found == state.end() ? std::string() : found->second;
}

std::string differences(const DocumentState& before, const DocumentState& after,
                        const std::function<bool(const Fact&)>& may_differ) {
    std::set<Fact> changed;
    for (const auto& [fact, value] : before)
        if (said(after, fact) != value) changed.insert(fact);
    for (const auto& [fact, value] : after)
        if (!before.contains(fact) && !value.empty()) changed.insert(fact);
    std::ostringstream text;
    int lines = 0;
    for (const Fact& fact : changed)
        if (!may_differ(fact) && ++lines <= most_lines)
            text << "  " << described(fact) << ": was " << said(before, fact) << ", is " << said(after, fact) << '\n';
    if (lines > most_lines) text << "  and " << lines - most_lines << " more\n";
    return text.str();
}

}  // namespace classkeys::tests
