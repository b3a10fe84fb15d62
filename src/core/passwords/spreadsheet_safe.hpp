// spreadsheet_safe.hpp: whether a text survives being typed, pasted or loaded into a spreadsheet as it is.
//   looks_like_value("219E01") -> true     looks_like_value("tiger-violin-47") -> false
//   spreadsheet_safe("-tiger-violin") -> false: a formula to Excel
#pragma once

#include <string_view>

#include "passwords/char_set.hpp"

namespace classkeys::passwords {

// Whether the spreadsheet of any locale could take it as a number, date, time, truth value, currency, percentage, error
// value or formula. Errs on the side of yes. The rule, over runs of the letters a-z and A-Z:
//   - a text that begins with = + - @ # is a formula, a signed number or an error value;
//   - otherwise it is safe when it has a run of four or more letters that begins no month, weekday or truth value,
//   since no
//     spreadsheet reads a value around a word it does not know;
//   - or when it holds one of ! ? * & ^ _ ~ | \ < > [ ] { }, which no number, date or amount of any locale is written
//   with;
//   - or when it has four or more runs and no blank: no value is written with so many words in one piece;
//   - everything else may be a value, as `1/2`, `12:30`, `0123`, `1e10`, `12%`, `mar-12`, `3kr`, `R6.1.1`.
// What is not ASCII says neither yes nor no: it may be a digit or a sign of some script. Empty is no value.
bool looks_like_value(std::string_view text);

// Not a value, and more than that: does not begin with a blank or ' (the mark for text), does not end with a blank, and
// holds none of , ; " tab and line ends, which part the fields of a file.
bool spreadsheet_safe(std::string_view text);

// What the two rules above are made of, for those who count how many texts they leave (entropy.cpp).
inline constexpr CharSet value_first{"=+-@#"};
inline constexpr CharSet unsafe_first = value_first + CharSet{"' "};
inline constexpr CharSet unsafe_anywhere{",;\"\t\r\n"};
inline constexpr CharSet safe_signs{"!?*&^_~|\\<>[]{}"};
inline constexpr int safe_run = 4;   // letters
inline constexpr int safe_runs = 4;  // runs

}  // namespace classkeys::passwords
