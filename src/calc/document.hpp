// document.hpp: a spreadsheet document as the commands need it. Every member may throw a UNO exception.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "calc/address.hpp"
#include "dates/read_date.hpp"

namespace classkeys::calc {

namespace css = com::sun::star;
using css::table::CellRangeAddress;

// The selected cells. No area: something else is selected, or nothing.
struct Selection {
    std::vector<CellRangeAddress> areas;

    bool is_one_cell() const;
};

class Document {
 public:
    // Nothing where `model` is no spreadsheet.
    static std::optional<Document> of(const css::uno::Reference<css::frame::XModel>& model);

    const css::uno::Reference<css::frame::XModel>& model() const { return model_; }
    css::uno::Reference<css::document::XUndoManager> undo_manager() const;

    css::uno::Reference<css::sheet::XSpreadsheet> sheet(sal_Int16 index) const;
    sal_Int16 sheets() const;
    std::string sheet_name(sal_Int16 index) const;
    std::optional<sal_Int16> sheet_called(std::string_view name) const;
    sal_Int16 active_sheet() const;
    // Brings a sheet to the front, where the document has a window.
    void show_sheet(std::string_view name) const;

    // The last column and row that a sheet has, from 0.
    CellRangeAddress whole_sheet(sal_Int16 index) const;
    // The smallest range with everything that is filled; nothing on an empty sheet.
    std::optional<CellRangeAddress> used_area(sal_Int16 index) const;
    // A range text in this document. Nothing where its sheet is not there or it lies outside. Whole columns are cut
    // to the used area.
    std::optional<CellRangeAddress> resolve(const RangeText& range) const;

    Selection selection() const;
    // Puts the cursor into a cell, its sheet to the front, and brings it into sight, where the document has a window.
    void go_to(sal_Int16 sheet, sal_Int32 column, sal_Int32 row) const;

    // Whether it was opened from a file that has no kinds of cells, so that the office guessed which texts are numbers:
    // plain text, or a web page by whatever name. Saved as a spreadsheet since, it counts as one.
    bool was_text() const;

    bool is_read_only() const;
    bool records_changes() const;
    bool is_protected(sal_Int16 index) const;

    dates::DateTime null_date() const;
    int century_start() const;
    css::lang::Locale locale() const;
    // The order of day and month in the document's locale, as the office itself writes a short date there.
    dates::DateOrder date_order(const css::uno::Reference<css::uno::XComponentContext>& context) const;

 private:
    Document(const css::uno::Reference<css::frame::XModel>& model,
             const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

    css::uno::Any property(const char* name) const;

    css::uno::Reference<css::frame::XModel> model_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

// The range object of an address.
css::uno::Reference<css::table::XCellRange> range_of(const Document& document, const CellRangeAddress& address);

// The cells of `address` that hold what `flags` (com.sun.star.sheet.CellFlags) say. Calc answers for its last used
// column where it is asked about columns that it has never used (seen in 7.4 and 25.2), so what lies outside is
// dropped.
std::vector<CellRangeAddress> cells_with(const Document& document, const CellRangeAddress& address, sal_Int32 flags);

// Whatever a cell can hold but notes.
extern const sal_Int32 any_value;

}  // namespace classkeys::calc
