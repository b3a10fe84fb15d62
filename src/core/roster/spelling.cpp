#include "roster/spelling.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/judge_language.hpp"

namespace classkeys::roster {
namespace {

// Languages that say nothing of how Latin letters are spelt, sorted.
constexpr std::array<std::string_view, 9> not_in_latin = {"be", "bg", "el", "hy", "ka", "kk", "mk", "ru", "uk"};
static_assert(std::ranges::is_sorted(not_in_latin));

bool decides_latin(std::string_view tag) {
    return !tag.empty() && !std::ranges::binary_search(not_in_latin, text::language_of_tag(tag));
}

// A language decides how Cyrillic letters are spelt if it has rules of its own for them, or is Russian.
bool decides_cyrillic(std::string_view tag) {
    return text::language_of_tag(tag) == "ru" ||
           text::romanisation_for(tag).cyrillic != text::romanisation_for("").cyrillic;
}

text::Verdict judged(const Roster& roster) {
    text::LanguageJudge judge;
    for (const Field field : {Field::name, Field::given_name, Field::family_name}) {
        const Column* column = roster.column(field);
        if (column == nullptr) continue;
        for (Record record = 0; record < roster.size(); ++record)
            if (column->kind(record) == Kind::text) judge.see(column->text(record));
    }
    return judge.verdict();
}

}  // namespace

Spelling asked_spelling(std::string_view tag) {
    return {text::romanisation_for(tag), names::customs_of(tag), true};
}

Spelling judged_spelling(const Roster& roster, const LanguageHints& hints) {
    const text::Verdict letters = judged(roster);
    const std::string_view document =
        text::language_of_tag(hints.of_document) == "en" ? std::string_view() : hints.of_document;
    const auto first_of = [&](auto decides, std::string_view by_letters) {
        if (decides(hints.of_cells)) return hints.of_cells;
        return by_letters.empty() ? document : by_letters;
    };
    const std::string_view latin = first_of(decides_latin, letters.latin);
    const std::string_view cyrillic = first_of(decides_cyrillic, letters.cyrillic);
    // A language decides nothing for a script that it is not written in.
    const auto& latin_rules = text::romanisation_for(decides_latin(latin) ? latin : "");
    const auto& cyrillic_rules = text::romanisation_for(decides_cyrillic(cyrillic) ? cyrillic : "");
    return {text::together(latin_rules, cyrillic_rules), names::customs_of(latin.empty() ? cyrillic : latin), false};
}

Spelling spelling_of(const Roster& roster, Record record, const Spelling& column) {
    if (roster.column(Field::language) == nullptr) return column;
    const std::string_view tag = text::trimmed(roster.text(Field::language, record));
    if (!text::is_language_tag(tag)) return column;
    const bool known =
        text::language_of_tag(tag).size() == 2 || !text::language_of(text::romanisation_for(tag)).empty();
    return known ? asked_spelling(tag) : column;
}

}  // namespace classkeys::roster
