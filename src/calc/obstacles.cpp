#include "calc/obstacles.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

bool is_merged(const Document& document, const CellRangeAddress& range) {
    return Reference<css::util::XMergeable>(range_of(document, range), UNO_QUERY_THROW)->getIsMerged();
}

// Narrows a range that holds a merge down to its first row and column with one, by halves.
Forbidden first_merge(const Document& document, CellRangeAddress range) {
    while (range.StartRow < range.EndRow) {
        CellRangeAddress upper = range;
        upper.EndRow = range.StartRow + (range.EndRow - range.StartRow) / 2;
        if (is_merged(document, upper))
            range = upper;
        else
            range.StartRow = upper.EndRow + 1;
    }
    while (range.StartColumn < range.EndColumn) {
        CellRangeAddress left = range;
        left.EndColumn = range.StartColumn;
        if (is_merged(document, left)) break;
        ++range.StartColumn;
    }
    return {Obstacle::cells_merged, range.Sheet, range.StartColumn, range.StartRow};
}

std::optional<Forbidden> first_array_formula(const Document& document, const CellRangeAddress& range) {
    for (const CellRangeAddress& area : cells_with(document, range, css::sheet::CellFlags::FORMULA)) {
        const auto formulas =
            Reference<css::sheet::XCellRangeFormula>(range_of(document, area), UNO_QUERY_THROW)->getFormulaArray();
        for (sal_Int32 row = 0; row < formulas.getLength(); ++row)
            for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column)
                if (formulas[row][column].startsWith("{="))
                    return Forbidden{Obstacle::array_formula, range.Sheet, area.StartColumn + column,
                                     area.StartRow + row};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Forbidden> what_forbids(const Document& document, sal_Int16 sheet,
                                      const std::vector<CellRangeAddress>& ranges) {
    if (document.is_read_only()) return Forbidden{Obstacle::read_only};
    if (document.is_protected(sheet)) return Forbidden{Obstacle::sheet_protected, sheet};
    if (document.records_changes()) return Forbidden{Obstacle::changes_recorded};
    for (const CellRangeAddress& range : ranges)
        if (is_merged(document, range)) return first_merge(document, range);
    for (const CellRangeAddress& range : ranges)
        if (const auto formula = first_array_formula(document, range)) return formula;
    return std::nullopt;
}

}  // namespace classkeys::calc
