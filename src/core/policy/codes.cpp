#include "policy/codes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace classkeys::policy {
namespace {

struct Row {
    Code code;
    std::string_view name;
};

constexpr std::array rows = {
    Row{Code::password_missing, "password-missing"},
    Row{Code::password_too_short, "password-too-short"},
    Row{Code::password_too_long, "password-too-long"},
    Row{Code::password_no_digit, "password-no-digit"},
    Row{Code::password_no_lower, "password-no-lower"},
    Row{Code::password_no_upper, "password-no-upper"},
    Row{Code::password_no_symbol, "password-no-symbol"},
    Row{Code::password_too_few_classes, "password-too-few-classes"},
    Row{Code::password_character, "password-character"},
    Row{Code::password_has_name, "password-has-name"},
    Row{Code::password_has_username, "password-has-username"},
    Row{Code::password_common, "password-common"},
    Row{Code::password_guessable, "password-guessable"},
    Row{Code::password_repeated, "password-repeated"},
    Row{Code::password_not_text, "password-not-text"},
    Row{Code::username_missing, "username-missing"},
    Row{Code::username_character, "username-character"},
    Row{Code::username_too_long, "username-too-long"},
    Row{Code::username_duplicate, "username-duplicate"},
    Row{Code::username_not_text, "username-not-text"},
    Row{Code::username_not_of_name, "username-not-of-name"},
    Row{Code::name_missing, "name-missing"},
    Row{Code::name_unreadable, "name-unreadable"},
    Row{Code::name_order_unsure, "name-order-unsure"},
    Row{Code::date_missing, "date-missing"},
    Row{Code::date_unreadable, "date-unreadable"},
    Row{Code::date_ambiguous, "date-ambiguous"},
    Row{Code::row_repeated, "row-repeated"},
    Row{Code::formula_reads_other_row, "formula-reads-other-row"},
    Row{Code::name_incomplete, "name-incomplete"},
    Row{Code::username_changed, "username-changed"},
    Row{Code::match_ambiguous, "match-ambiguous"},
    Row{Code::not_in_export, "not-in-export"},
    Row{Code::not_in_list, "not-in-list"},
    Row{Code::pupil_found, "pupil-found"},
    Row{Code::value_changed_on_loading, "value-changed-on-loading"},
};
static_assert(std::ranges::is_sorted(rows, {}, &Row::code));
static_assert(std::ranges::adjacent_find(rows, {}, &Row::code) == rows.end());

// No code is left out: sorted, distinct and as many as the last one's number says.
static_assert(rows.size() == static_cast<std::size_t>(rows.back().code) + 1);

}  // namespace

std::string_view name_of(Code code) {
    const auto* row = std::ranges::lower_bound(rows, code, {}, &Row::code);
    return row != rows.end() && row->code == code ? row->name : std::string_view{};
}

}  // namespace classkeys::policy
