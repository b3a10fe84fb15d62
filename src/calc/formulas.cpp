#include "calc/formulas.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>

#include "calc/office_text.hpp"
#include "roster/references.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::vector<FormulaCell> formulas_reading_other_rows(const Document& document, const CellRangeAddress& rows) {
    std::vector<FormulaCell> found;
    for (const CellRangeAddress& area : cells_with(document, rows, css::sheet::CellFlags::FORMULA)) {
        const auto formulas =
            Reference<css::sheet::XCellRangeFormula>(range_of(document, area), UNO_QUERY_THROW)->getFormulaArray();
        for (sal_Int32 row = 0; row < formulas.getLength(); ++row)
            for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column) {
                std::string formula = to_utf8(formulas[row][column]);
                const roster::SortedRows sorted{rows.StartRow + 1, rows.EndRow + 1};
                if (roster::reads_other_row(formula, area.StartRow + row + 1, sorted))
                    found.push_back({area.StartColumn + column, area.StartRow + row, std::move(formula)});
            }
    }
    return found;
}

}  // namespace classkeys::calc
