#include "text/plural.hpp"

#include <algorithm>

namespace classkeys::text {
namespace {

using enum PluralCategory;

PluralCategory one_is_one(unsigned long count) {
    return count == 1 ? one : other;
}

PluralCategory none_is_one_too(unsigned long count) {
    return count <= 1 ? one : other;
}

// 2 to 4, 22 to 24, … but not 12 to 14.
bool ends_in_two_to_four(unsigned long count) {
    const unsigned long teens = count % 100;
    return count % 10 >= 2 && count % 10 <= 4 && (teens < 12 || teens > 14);
}

PluralCategory polish(unsigned long count) {
    if (count == 1) return one;
    return ends_in_two_to_four(count) ? few : many;
}

PluralCategory romanian(unsigned long count) {
    if (count == 1) return one;
    return count == 0 || (count % 100 >= 1 && count % 100 <= 19) ? few : other;
}

PluralCategory ukrainian(unsigned long count) {
    if (count % 10 == 1 && count % 100 != 11) return one;
    return ends_in_two_to_four(count) ? few : many;
}

constexpr PluralCategory two[] = {one, other};
constexpr PluralCategory romanian_three[] = {one, few, other};
constexpr PluralCategory slavic_four[] = {one, few, many, other};

struct Rule {
    std::string_view language;
    PluralCategory (*category)(unsigned long count);
    std::span<const PluralCategory> categories;
};

// Unicode CLDR 42, supplemental/plurals.xml: the cardinal rules for whole numbers, sorted. Left out is `many` of es,
// fr, it and pt: it stands for whole millions only ("un millón de filas"), and our texts hold for those as they are.
constexpr Rule rules[] = {
    {"de", one_is_one, two},          {"el", one_is_one, two},      {"en", one_is_one, two},
    {"es", one_is_one, two},          {"fr", none_is_one_too, two}, {"it", one_is_one, two},
    {"nl", one_is_one, two},          {"pl", polish, slavic_four},  {"pt", none_is_one_too, two},
    {"ro", romanian, romanian_three}, {"tr", one_is_one, two},      {"uk", ukrainian, slavic_four},
};
static_assert(std::ranges::is_sorted(rules, {}, &Rule::language));

const Rule* rule_of(std::string_view language) {
    const auto* found = std::ranges::lower_bound(rules, language, {}, &Rule::language);
    return found != std::ranges::end(rules) && found->language == language ? found : nullptr;
}

}  // namespace

std::string_view name_of(PluralCategory category) {
    switch (category) {
        case one:
            return "one";
        case few:
            return "few";
        case many:
            return "many";
        case other:
            break;
    }
    return "other";
}

PluralCategory plural_category(std::string_view language, unsigned long count) {
    const Rule* rule = rule_of(language);
    return rule != nullptr ? rule->category(count) : one_is_one(count);
}

std::span<const PluralCategory> plural_categories(std::string_view language) {
    const Rule* rule = rule_of(language);
    return rule != nullptr ? rule->categories : std::span<const PluralCategory>();
}

}  // namespace classkeys::text
