#include "calc/document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include "calc/office_text.hpp"
#include "text/characters.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

bool Selection::is_one_cell() const {
    return areas.size() == 1 && areas[0].StartColumn == areas[0].EndColumn && areas[0].StartRow == areas[0].EndRow;
}

std::optional<Document> Document::of(const Reference<css::frame::XModel>& model) {
    const Reference<css::sheet::XSpreadsheetDocument> document(model, UNO_QUERY);
    if (!document.is()) return std::nullopt;
    return Document(model, document);
}

Document::Document(const Reference<css::frame::XModel>& model,
                   const Reference<css::sheet::XSpreadsheetDocument>& document)
    : model_(model), document_(document) {}

Reference<css::document::XUndoManager> Document::undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(model_, UNO_QUERY_THROW)->getUndoManager();
}

Reference<css::sheet::XSpreadsheet> Document::sheet(sal_Int16 index) const {
    const Reference<css::container::XIndexAccess> sheets(document_->getSheets(), UNO_QUERY_THROW);
    return Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(index), UNO_QUERY_THROW);
}

sal_Int16 Document::sheets() const {
    return static_cast<sal_Int16>(document_->getSheets()->getElementNames().getLength());
}

std::string Document::sheet_name(sal_Int16 index) const {
    return to_utf8(Reference<css::container::XNamed>(sheet(index), UNO_QUERY_THROW)->getName());
}

// The exact name wins over one that differs in case, since Calc takes both for the same.
std::optional<sal_Int16> Document::sheet_called(std::string_view name) const {
    const auto names = document_->getSheets()->getElementNames();
    std::optional<sal_Int16> alike;
    for (sal_Int32 at = 0; at < names.getLength(); ++at) {
        const auto index = static_cast<sal_Int16>(at);
        const std::string candidate = to_utf8(names[at]);
        if (candidate == name) return index;
        if (!alike && text::folded_case(candidate) == text::folded_case(name)) alike = index;
    }
    return alike;
}

sal_Int16 Document::active_sheet() const {
    const Reference<css::sheet::XSpreadsheetView> view(model_->getCurrentController(), UNO_QUERY);
    if (!view.is()) return 0;
    const Reference<css::sheet::XCellRangeAddressable> sheet(view->getActiveSheet(), UNO_QUERY_THROW);
    return sheet->getRangeAddress().Sheet;
}

void Document::show_sheet(std::string_view name) const {
    const Reference<css::sheet::XSpreadsheetView> view(model_->getCurrentController(), UNO_QUERY);
    if (const auto index = sheet_called(name); index && view.is()) view->setActiveSheet(sheet(*index));
}

CellRangeAddress Document::whole_sheet(sal_Int16 index) const {
    return Reference<css::sheet::XCellRangeAddressable>(sheet(index), UNO_QUERY_THROW)->getRangeAddress();
}

std::optional<CellRangeAddress> Document::used_area(sal_Int16 index) const {
    const auto cursor = sheet(index)->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    const CellRangeAddress area =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    // Its last row tells mostly that it is not empty, without a look at all the others.
    const CellRangeAddress last_row(area.Sheet, area.StartColumn, area.EndRow, area.EndColumn, area.EndRow);
    for (const CellRangeAddress& part : {last_row, area})
        if (!cells_with(*this, part, any_value).empty()) return area;
    return std::nullopt;
}

std::optional<CellRangeAddress> Document::resolve(const RangeText& range) const {
    const auto index = range.sheet ? sheet_called(*range.sheet) : active_sheet();
    if (!index) return std::nullopt;
    const CellRangeAddress whole = whole_sheet(*index);
    CellRangeAddress address(*index, range.first_column, 0, range.last_column, 0);
    if (range.rows) {
        address.StartRow = range.rows->first;
        address.EndRow = range.rows->second;
    } else if (const auto used = used_area(*index)) {
        address.EndRow = used->EndRow;
    }
    if (address.EndColumn > whole.EndColumn || address.EndRow > whole.EndRow) return std::nullopt;
    return address;
}

Selection Document::selection() const {
    const Reference<css::view::XSelectionSupplier> supplier(model_->getCurrentController(), UNO_QUERY);
    if (!supplier.is()) return {};
    const css::uno::Any selected = supplier->getSelection();
    if (const Reference<css::sheet::XCellRangeAddressable> one(selected, UNO_QUERY); one.is())
        return {{one->getRangeAddress()}};
    Selection selection;
    if (const Reference<css::sheet::XSheetCellRanges> several(selected, UNO_QUERY); several.is())
        for (const CellRangeAddress& area : several->getRangeAddresses()) selection.areas.push_back(area);
    return selection;
}

void Document::go_to(sal_Int16 index, sal_Int32 column, sal_Int32 row) const {
    const Reference<css::view::XSelectionSupplier> supplier(model_->getCurrentController(), UNO_QUERY);
    if (supplier.is()) supplier->select(css::uno::Any(sheet(index)->getCellByPosition(column, row)));
}

bool Document::was_text() const {
    for (const css::beans::PropertyValue& property : model_->getArgs()) {
        OUString filter;
        if (property.Name != "FilterName" || !(property.Value >>= filter)) continue;
        return filter == "Text - txt - csv (StarCalc)" || filter == "HTML (StarCalc)" || filter == "calc_HTML_WebQuery";
    }
    return false;
}

bool Document::is_read_only() const {
    const Reference<css::frame::XStorable> storable(model_, UNO_QUERY);
    return storable.is() && storable->isReadonly();
}

bool Document::records_changes() const {
    bool recorded = false;
    property("RecordChanges") >>= recorded;
    return recorded;
}

bool Document::is_protected(sal_Int16 index) const {
    return Reference<css::util::XProtectable>(sheet(index), UNO_QUERY_THROW)->isProtected();
}

dates::DateTime Document::null_date() const {
    css::util::Date date(30, 12, 1899);
    property("NullDate") >>= date;
    return {date.Year, date.Month, date.Day};
}

int Document::century_start() const {
    sal_Int16 year = 1930;
    property("TwoDigitYear") >>= year;
    return year;
}

css::lang::Locale Document::locale() const {
    css::lang::Locale locale;
    property("CharLocale") >>= locale;
    return locale;
}

dates::DateOrder Document::date_order(const Reference<css::uno::XComponentContext>& context) const {
    const Reference<css::util::XNumberFormatsSupplier> supplier(model_, UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(), UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatter> formatter(css::util::NumberFormatter::create(context),
                                                           UNO_QUERY_THROW);
    formatter->attachNumberFormatsSupplier(supplier);
    const dates::DateTime sample{2003, 11, 25};
    const std::string shown = to_utf8(formatter->convertNumberToString(
        types->getStandardFormat(css::util::NumberFormat::DATE, locale()), dates::serial_of(sample, null_date())));
    const auto month = shown.find("11");
    const auto day = shown.find("25");
    const auto year = shown.find("03");
    if (year < month && year < day) return dates::DateOrder::ymd;
    return month < day ? dates::DateOrder::mdy : dates::DateOrder::dmy;
}

css::uno::Any Document::property(const char* name) const {
    const Reference<css::beans::XPropertySet> properties(model_, UNO_QUERY_THROW);
    return properties->getPropertyValue(OUString::createFromAscii(name));
}

Reference<css::table::XCellRange> range_of(const Document& document, const CellRangeAddress& address) {
    return document.sheet(address.Sheet)
        ->getCellRangeByPosition(address.StartColumn, address.StartRow, address.EndColumn, address.EndRow);
}

const sal_Int32 any_value = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                            css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;

std::vector<CellRangeAddress> cells_with(const Document& document, const CellRangeAddress& address, sal_Int32 flags) {
    const Reference<css::sheet::XCellRangesQuery> query(range_of(document, address), UNO_QUERY_THROW);
    std::vector<CellRangeAddress> inside;
    for (const CellRangeAddress& area : query->queryContentCells(static_cast<sal_Int16>(flags))->getRangeAddresses())
        if (area.StartColumn >= address.StartColumn && area.EndColumn <= address.EndColumn) inside.push_back(area);
    return inside;
}

}  // namespace classkeys::calc
