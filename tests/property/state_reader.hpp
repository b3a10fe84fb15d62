// state_reader.hpp: the parts of state_of.
#pragma once

#include "document_state.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

namespace classkeys::tests {

// Contents, looks, notes and hidden rows of the used area and a little past it, by harness/snapshot, and what that does
// not know of: results of formulas, all direct formatting, rich text.
void read_cells(const Document& document, int index, const std::string& sheet, DocumentState& state);

// Columns of the used area, its rows and at least so many, and what belongs to the sheet as a whole.
void read_sheet(const Document& document, int index, int rows, const std::string& sheet, DocumentState& state);

// Names of sheets and styles, named ranges, database ranges with their filters.
void read_document(const Document& document, DocumentState& state);

// The last cell of the used area.
com::sun::star::table::CellRangeAddress used_area(const uno::Reference<com::sun::star::sheet::XSpreadsheet>& sheet);

}  // namespace classkeys::tests
