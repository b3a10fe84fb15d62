// codes.hpp: what a check can find, by the names that menus, macros and outside checks know (docs/commands.md).
#pragma once

#include <string_view>

namespace classkeys::policy {

enum class Code {
    password_missing,
    password_too_short,
    password_too_long,
    password_no_digit,
    password_no_lower,
    password_no_upper,
    password_no_symbol,
    password_too_few_classes,
    password_character,
    password_has_name,
    password_has_username,
    password_common,
    password_guessable,
    password_repeated,
    password_not_text,
    username_missing,
    username_character,
    username_too_long,
    username_duplicate,
    username_not_text,
    username_not_of_name,
    name_missing,
    name_unreadable,
    name_order_unsure,
    date_missing,
    date_unreadable,
    date_ambiguous,
    row_repeated,
    formula_reads_other_row,
    name_incomplete,
    username_changed,
    match_ambiguous,
    not_in_export,
    not_in_list,
    pupil_found,
    value_changed_on_loading,
};

// "password-too-short" and so on.
std::string_view name_of(Code code);

}  // namespace classkeys::policy
