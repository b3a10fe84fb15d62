// find_pupils.hpp: finds pupils by any part of their name or username, in any spelling.
//   find_pupils(…, "mueller", …) and find_pupils(…, "mull", …) find Anna Müller
//   find_pupils(…, "sánchez pe", …) finds Pedro Sanchez, and whoever has the username sanchez.pe
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "roster/roster.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

// The chosen records, ascending, that have every word of `text` somewhere in name or username, in any order, or the
// whole of it, as it stands, in the username. Case, accents and scripts do not count: words are compared romanised, by
// `rules`, by the base rules, and with ü as ue and å as aa. None for a text of blanks alone.
std::vector<Record> find_pupils(const Roster& roster, std::string_view text, const text::Romanisation& rules);

// Of those found the first that is not hidden below the sheet row `row`, else, from the top again, the first of all
// that is not hidden. `row` counts from 0; -1 for the top.
std::optional<Record> next_shown(const Roster& roster, const std::vector<Record>& found, std::int32_t row);

}  // namespace classkeys::roster
