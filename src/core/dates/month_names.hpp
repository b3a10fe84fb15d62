// month_names.hpp: what a word says about the month, in 27 languages.
//   months_named(U"octobre")    -> October
//   months_named(U"listopad")   -> October (hr), November (cs, pl)
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace classkeys::dates {

// A bit for each language (and script) that has a row of names.
using LanguageSet = std::uint32_t;

struct MonthName {
    std::u32string word;  // folded
    int month;            // 1..12
    LanguageSet languages;
};

// The months that a folded word (fold.hpp) can mean: none, one, or two where languages differ. Sorted by month; lives
// as long as the program.
std::span<const MonthName> months_named(std::u32string_view folded);

// The languages of a tag ("pl", "sr-Latn"), in every script; empty for one without names here.
LanguageSet language_set(std::string_view tag);

}  // namespace classkeys::dates
