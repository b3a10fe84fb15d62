// content.hpp: what a column is, by what its cells hold, where its header does not say.
#pragma once

#include <optional>
#include <string_view>

#include "roster/field.hpp"
#include "roster/grid.hpp"

namespace classkeys::roster {

// Whether there is a blank between its words.
bool has_blank(std::string_view text);

// A pupil's name: words of letters, no digits, no address, no sentence.
bool looks_like_name(std::string_view text);

// A text that is a sentence or a remark rather than a value of a table.
bool looks_like_prose(std::string_view text);

// A date, however it is written.
bool looks_like_date(std::string_view text);

// One word in lower case as usernames are: letters, digits, dots and hyphens of ASCII.
bool looks_like_username(std::string_view text);

// One word that mixes letters and digits as passwords do.
bool looks_like_password(std::string_view text);

// The field that most cells of a column agree on, from `first_row` down: a name, a username, a password or a date.
std::optional<Field> field_by_content(const Grid& grid, int column, int first_row);

}  // namespace classkeys::roster
