#include "office/commands/spelling_of_table.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using roster::Field;

namespace {

std::string tag_of(const css::lang::Locale& locale) {
    return calc::to_utf8(locale.Language);
}

// The language that the column's cells are set to, all the same one; empty if they are not.
std::string language_of_cells(const calc::Document& document, const calc::Table& table, Field field) {
    const roster::ColumnChoice& choice = table.columns[field];
    if (choice.state != roster::ColumnChoice::State::found || table.record_rows.empty()) return {};
    const auto cells = calc::range_of(
        document, {table.sheet, choice.column, table.record_rows.front(), choice.column, table.record_rows.back()});
    const rtl::OUString name = "CharLocale";
    const Reference<css::beans::XPropertyState> state(cells, UNO_QUERY_THROW);
    if (state->getPropertyState(name) != css::beans::PropertyState_DIRECT_VALUE) return {};
    css::lang::Locale locale;
    Reference<css::beans::XPropertySet>(cells, UNO_QUERY_THROW)->getPropertyValue(name) >>= locale;
    return tag_of(locale);
}

// A language for each table that differs from the base rules.
struct NamedRules {
    const char* tag;
    Text name;
};
constexpr NamedRules latin_rules[] = {{"da", Text::language_danish}, {"de", Text::language_german}};
constexpr NamedRules cyrillic_rules[] = {
    {"be", Text::language_belarusian}, {"bg", Text::language_bulgarian}, {"kk", Text::language_kazakh},
    {"mk", Text::language_macedonian}, {"sr", Text::language_serbian},   {"uk", Text::language_ukrainian},
};

}  // namespace

roster::Spelling spelling_of_table(const Session& session, const Arguments& arguments, const OpenedTable& table) {
    if (arguments.romanisation != "auto") return roster::asked_spelling(arguments.romanisation);
    std::string of_cells;
    for (const Field field : {Field::name, Field::given_name, Field::family_name})
        if (of_cells.empty()) of_cells = language_of_cells(session.document, table.found.table, field);
    const std::string of_document = tag_of(session.document.locale());
    return roster::judged_spelling(table.roster, {of_cells, of_document});
}

std::optional<std::string> language_in_words(const text::Romanisation& rules, const Voice& voice) {
    std::optional<std::string> latin;
    for (const NamedRules& named : latin_rules)
        if (text::romanisation_for(named.tag).latin == rules.latin) latin = voice.say(named.name);
    std::optional<std::string> cyrillic;
    for (const NamedRules& named : cyrillic_rules)
        if (text::romanisation_for(named.tag).cyrillic == rules.cyrillic) cyrillic = voice.say(named.name);
    if (latin && cyrillic) return voice.say(Text::language_both, {{"first", *latin}, {"second", *cyrillic}});
    return latin ? latin : cyrillic;
}

}  // namespace classkeys::office
