// make_roster.hpp: a roster of text cells by hand.
#pragma once

#include <initializer_list>
#include <utility>

#include "roster/roster.hpp"

namespace classkeys::roster {

// Columns with their cells from the top; "" is an empty cell.
inline Roster make_roster(std::initializer_list<std::pair<Field, std::vector<std::string>>> columns) {
    Roster roster;
    for (const auto& [field, cells] : columns) {
        Column column;
        for (const std::string& cell : cells) {
            if (cell.empty())
                column.add_other(Kind::empty);
            else
                column.add_text(cell);
        }
        roster.rows.resize(cells.size());
        roster.columns[field] = std::move(column);
    }
    for (std::size_t row = 0; row < roster.rows.size(); ++row) roster.rows[row] = static_cast<std::int32_t>(row) + 1;
    roster.hidden.assign(roster.rows.size(), false);
    roster.chosen.assign(roster.rows.size(), true);
    return roster;
}

}  // namespace classkeys::roster
