// formulas.hpp: formulas whose meaning a sort changes.
#pragma once

#include <string>
#include <vector>

#include "calc/document.hpp"

namespace classkeys::calc {

struct FormulaCell {
    sal_Int32 column;
    sal_Int32 row;
    std::string formula;
};

// The formulas in `rows` that read another row, so that they mean something else once rows have moved.
std::vector<FormulaCell> formulas_reading_other_rows(const Document& document, const CellRangeAddress& rows);

}  // namespace classkeys::calc
