// cells.hpp: reads a sheet in bulk: a column at a time, each once, into plain data.
#pragma once

#include <map>
#include <vector>

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include "calc/document.hpp"
#include "roster/grid.hpp"
#include "roster/roster.hpp"

namespace classkeys::calc {

using CellValues = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

// What a formula is among the cells of a column, and which cells are shown as dates.
struct CellKinds {
    std::vector<bool> formula;  // by row of the reader
    std::vector<bool> date;
};

// Reads cells of the rows `first_row` to `last_row` of a sheet.
class CellReader {
 public:
    CellReader(const Document& document, sal_Int16 sheet, sal_Int32 first_row, sal_Int32 last_row);

    sal_Int32 first_row() const { return first_row_; }
    sal_Int32 last_row() const { return last_row_; }

    // Whether the cell shows something. Reads its column once.
    bool filled(sal_Int32 row, sal_Int32 column);

    // A text cell's text; empty for any other.
    rtl::OUString text(sal_Int32 row, sal_Int32 column);

    // Rows of which any cell between these columns holds something, a formula that shows nothing included.
    std::vector<bool> rows_with_content(sal_Int32 first_column, sal_Int32 last_column) const;

    // The cells of the rows in `rows`, as the core reads them. The column's own are let go of.
    roster::Column column(sal_Int32 column, const std::vector<std::int32_t>& rows);

    // The top of the sheet as plain data.
    roster::Grid grid(sal_Int32 first_row, sal_Int32 last_row, sal_Int32 first_column, sal_Int32 last_column) const;

 private:
    const CellValues& values(sal_Int32 column);
    CellKinds kinds(const CellRangeAddress& address) const;
    bool is_empty(sal_Int32 column, sal_Int32 first_row, sal_Int32 last_row) const;

    const Document* document_;
    sal_Int16 sheet_;
    sal_Int32 first_row_;
    sal_Int32 last_row_;
    std::map<sal_Int32, CellValues> columns_;
};

}  // namespace classkeys::calc
