// plural.hpp: which form of a text goes with a number, in the languages that ClassKeys speaks.
//   plural_category("en", 1)     -> PluralCategory::one       (1 pupil)
//   plural_category("pl", 22)    -> PluralCategory::few       (22 hasła)
//   name_of(PluralCategory::few) -> "few"
#pragma once

#include <span>
#include <string_view>

namespace classkeys::text {

enum class PluralCategory { one, few, many, other };

// Unicode CLDR's name of it.
std::string_view name_of(PluralCategory category);

// `language`: two letters, as in "pl". A language that has no rule here counts as English does.
PluralCategory plural_category(std::string_view language, unsigned long count);

// What plural_category gives for `language`, and `other`, in the order of the enumeration. Empty without a rule.
std::span<const PluralCategory> plural_categories(std::string_view language);

}  // namespace classkeys::text
