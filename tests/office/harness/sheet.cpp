#include "sheet.hpp"

#include "numbers.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

namespace classkeys::tests {

namespace {

using com::sun::star::beans::XPropertySet;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace text = com::sun::star::text;
namespace util = com::sun::star::util;

void set_property(const Reference<uno::XInterface>& object, const char* name, const uno::Any& value) {
    Reference<XPropertySet>(object, UNO_QUERY_THROW)->setPropertyValue(wide(name), value);
}

uno::Any property(const Reference<uno::XInterface>& object, const char* name) {
    return Reference<XPropertySet>(object, UNO_QUERY_THROW)->getPropertyValue(wide(name));
}

sal_Int32 length(const Rows& rows) {
    return static_cast<sal_Int32>(rows.size());
}

std::string shown(const Reference<table::XCell>& cell) {
    return utf8(Reference<text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
}

table::CellRangeAddress address_of(const Reference<table::XCellRange>& range) {
    return Reference<sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
}

Reference<util::XNumberFormats> number_formats(const Document& document) {
    return Reference<util::XNumberFormatsSupplier>(document.model(), UNO_QUERY_THROW)->getNumberFormats();
}

std::chrono::sys_days first_day(const Document& document) {
    util::Date day;
    property(document.model(), "NullDate") >>= day;
    return std::chrono::year(day.Year) / std::chrono::month(day.Month) / std::chrono::day(day.Day);
}

}  // namespace

void fill(Document& document, const std::string& first_cell, const Rows& rows, int index) {
    std::size_t width = 0;
    for (const auto& line : rows) width = std::max(width, line.size());
    if (width == 0) return;
    uno::Sequence<uno::Sequence<uno::Any>> data(length(rows));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto& line = data.getArray()[row];
        line.realloc(static_cast<sal_Int32>(width));
        for (std::size_t column = 0; column < width; ++column)
            line.getArray()[column] = as_any(column < rows[row].size() ? std::string_view(rows[row][column]) : "");
    }
    const auto corner = address_of(document.range(first_cell, index));
    const auto block = document.sheet(index)->getCellRangeByPosition(
        corner.StartColumn, corner.StartRow, corner.StartColumn + static_cast<sal_Int32>(width) - 1,
        corner.StartRow + length(rows) - 1);
    Reference<sheet::XCellRangeData>(block, UNO_QUERY_THROW)->setDataArray(data);
}

void set_text(Document& document, const std::string& cell, std::string_view content, int index) {
    Reference<text::XTextRange>(document.cell(cell, index), UNO_QUERY_THROW)->setString(wide(content));
}

void set_formula(Document& document, const std::string& cell, std::string_view formula, int index) {
    document.cell(cell, index)->setFormula(wide(formula));
}

void set_number(Document& document, const std::string& cell, double number, int index) {
    document.cell(cell, index)->setValue(number);
}

void set_date(Document& document, const std::string& cell, std::chrono::year_month_day day, int index) {
    const Reference<util::XNumberFormatTypes> formats(number_formats(document), UNO_QUERY_THROW);
    const auto days = std::chrono::sys_days(day) - first_day(document);
    document.cell(cell, index)->setValue(static_cast<double>(days.count()));
    set_property(document.cell(cell, index), "NumberFormat",
                 uno::Any(formats->getStandardFormat(util::NumberFormat::DATE, {})));
}

void set_array_formula(Document& document, const std::string& range, std::string_view formula, int index) {
    Reference<sheet::XArrayFormulaRange>(document.range(range, index), UNO_QUERY_THROW)->setArrayFormula(wide(formula));
}

void clear(Document& document, const std::string& range, int index) {
    using namespace sheet::CellFlags;
    Reference<sheet::XSheetOperation>(document.range(range, index), UNO_QUERY_THROW)
        ->clearContents(VALUE | DATETIME | STRING | FORMULA);
}

std::string tagged(const Document& document, const std::string& address, int index) {
    const auto cell = document.cell(address, index);
    switch (cell->getType()) {
        case table::CellContentType_VALUE:
            return "V:" + shortest(cell->getValue());
        case table::CellContentType_TEXT:
            return "T:" + shown(cell);
        case table::CellContentType_FORMULA:
            return "F:" + utf8(cell->getFormula());
        default:
            return "E:";
    }
}

std::string shown(const Document& document, const std::string& cell, int index) {
    return shown(document.cell(cell, index));
}

Rows shown_block(const Document& document, const std::string& address, int index) {
    const auto range = document.range(address, index);
    const auto data = Reference<sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray();
    Rows rows(static_cast<std::size_t>(data.getLength()));
    for (sal_Int32 row = 0; auto& line : rows) {
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            // Text shows as it is; only the others need a call each.
            rtl::OUString content;
            const bool text = data[row][column] >>= content;
            line.push_back(text ? utf8(content) : shown(range->getCellByPosition(column, row)));
        }
        ++row;
    }
    return rows;
}

void set_number_format(Document& document, const std::string& range, const std::string& english_code, int index) {
    const com::sun::star::lang::Locale english("en", "US", "");
    const auto formats = number_formats(document);
    auto key = formats->queryKey(wide(english_code), english, false);
    if (key < 0) key = formats->addNew(wide(english_code), english);
    set_property(document.range(range, index), "NumberFormat", uno::Any(key));
}

void set_language(Document& document, const std::string& range, std::string_view language, int index) {
    set_property(document.range(range, index), "CharLocale",
                 uno::Any(com::sun::star::lang::Locale(wide(language), {}, {})));
}

void set_background(Document& document, const std::string& range, sal_Int32 rgb, int index) {
    set_property(document.range(range, index), "CellBackColor", uno::Any(rgb));
}

void add_note(Document& document, const std::string& cell, std::string_view content, int index) {
    const Reference<sheet::XCellAddressable> place(document.cell(cell, index), UNO_QUERY_THROW);
    Reference<sheet::XSheetAnnotationsSupplier>(document.sheet(index), UNO_QUERY_THROW)
        ->getAnnotations()
        ->insertNew(place->getCellAddress(), wide(content));
}

void merge(Document& document, const std::string& range, int index) {
    Reference<util::XMergeable>(document.range(range, index), UNO_QUERY_THROW)->merge(true);
}

void hide_row(Document& document, int number, int index) {
    const Reference<table::XColumnRowRange> lines(document.sheet(index), UNO_QUERY_THROW);
    const Reference<uno::XInterface> row(lines->getRows()->getByIndex(number - 1), UNO_QUERY_THROW);
    set_property(row, "IsVisible", as_any(false));
}

void protect(Document& document, const std::string& password, int index) {
    Reference<util::XProtectable>(document.sheet(index), UNO_QUERY_THROW)->protect(wide(password));
}

void unprotect(Document& document, const std::string& password, int index) {
    Reference<util::XProtectable>(document.sheet(index), UNO_QUERY_THROW)->unprotect(wide(password));
}

void record_changes(Document& document) {
    set_property(document.model(), "RecordChanges", as_any(true));
}

void filter_rows(Document& document, const std::string& range, int column, std::string_view content, int index) {
    const auto name = wide("filter " + range);
    const Reference<sheet::XDatabaseRanges> filters(property(document.model(), "DatabaseRanges"), UNO_QUERY_THROW);
    filters->addNewByName(name, address_of(document.range(range, index)));
    const Reference<sheet::XDatabaseRange> filter(
        Reference<com::sun::star::container::XNameAccess>(filters, UNO_QUERY_THROW)->getByName(name), UNO_QUERY_THROW);
    set_property(filter, "AutoFilter", as_any(true));
    sheet::TableFilterField field;
    field.Field = column;
    field.Operator = sheet::FilterOperator_EQUAL;
    field.StringValue = wide(content);
    const auto criteria = filter->getFilterDescriptor();
    criteria->setFilterFields(uno::Sequence<sheet::TableFilterField>(&field, 1));
    set_property(criteria, "ContainsHeader", as_any(true));
    filter->refresh();
}

}  // namespace classkeys::tests
