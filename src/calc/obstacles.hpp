// obstacles.hpp: what forbids writing, asked before anything is touched, since Calc ignores or half-does what it
// cannot.
#pragma once

#include <optional>
#include <vector>

#include "calc/document.hpp"

namespace classkeys::calc {

enum class Obstacle { read_only, sheet_protected, changes_recorded, cells_merged, array_formula };

struct Forbidden {
    Obstacle obstacle;
    sal_Int16 sheet = 0;
    sal_Int32 column = -1;  // the first cell concerned, for merges and array formulas
    sal_Int32 row = -1;
};

// What forbids changing `ranges` of one sheet; the first in the order of Obstacle.
std::optional<Forbidden> what_forbids(const Document& document, sal_Int16 sheet,
                                      const std::vector<CellRangeAddress>& ranges);

}  // namespace classkeys::calc
