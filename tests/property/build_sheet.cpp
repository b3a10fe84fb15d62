#include "build_sheet.hpp"

#include "sheet.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace classkeys::tests {

namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace sheet = com::sun::star::sheet;
namespace util = com::sun::star::util;

uno::Any value_of(const CellRecipe& cell) {
    switch (cell.content) {
        case Content::text:
            return as_any(cell.text);
        case Content::number:
        case Content::date:
        case Content::date_time:
            return uno::Any(cell.number);
        default:
            return as_any("");
    }
}

void write_values(Document& document, const SheetRecipe& recipe, int index) {
    uno::Sequence<uno::Sequence<uno::Any>> data(recipe.rows() + 1);
    for (int row = HEADER; row < recipe.rows(); ++row) {
        auto& line = data.getArray()[row + 1];
        line.realloc(recipe.width());
        auto* cell = line.getArray();
        for (const ColumnRecipe& column : recipe.columns)
            *cell++ = row == HEADER ? as_any(column.header) : value_of(column.cells[static_cast<std::size_t>(row)]);
    }
    const auto table = document.range(
        address(recipe, HEADER, 0) + ':' + address(recipe, recipe.rows() - 1, recipe.width() - 1), index);
    Reference<sheet::XCellRangeData>(table, UNO_QUERY_THROW)->setDataArray(data);
}

// A column that holds nothing but formulas and empty cells takes one call, any other formula one of its own.
void write_formulas(Document& document, const DocumentRecipe& whole, const SheetRecipe& recipe, int index) {
    for (int at = 0; const ColumnRecipe& column : recipe.columns) {
        const auto is = [&](Content content) {
            return std::ranges::count(column.cells, content, &CellRecipe::content);
        };
        uno::Sequence<uno::Sequence<rtl::OUString>> formulas(recipe.rows());
        const bool in_one_go = is(Content::formula) + is(Content::empty) == recipe.rows();
        for (int row = 0; row < recipe.rows(); ++row) {
            const CellRecipe& cell = column.cells[static_cast<std::size_t>(row)];
            rtl::OUString formula;
            if (cell.content == Content::formula) formula = wide(formula_in(whole, recipe, row, cell.text));
            if (!formula.isEmpty() && !in_one_go) document.cell(address(recipe, row, at), index)->setFormula(formula);
            formulas.getArray()[row] = uno::Sequence<rtl::OUString>(&formula, 1);
        }
        if (in_one_go && is(Content::formula) > 0) {
            const auto cells =
                document.range(address(recipe, 0, at) + ':' + address(recipe, recipe.rows() - 1, at), index);
            Reference<sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->setFormulaArray(formulas);
        }
        ++at;
    }
}

void format_dates(Document& document, const SheetRecipe& recipe, int index, Content content, sal_Int16 kind) {
    const Reference<com::sun::star::lang::XMultiServiceFactory> factory(document.model(), UNO_QUERY_THROW);
    const Reference<sheet::XSheetCellRangeContainer> cells(
        factory->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY_THROW);
    int count = 0;
    for (int at = 0; at < recipe.width(); ++at)
        for (int row = 0; row < recipe.rows(); ++row) {
            const auto& column = recipe.columns[static_cast<std::size_t>(at)];
            if (column.cells[static_cast<std::size_t>(row)].content != content) continue;
            const Reference<sheet::XCellRangeAddressable> cell(document.cell(address(recipe, row, at), index),
                                                               UNO_QUERY_THROW);
            cells->addRangeAddress(cell->getRangeAddress(), true);
            ++count;
        }
    if (count == 0) return;
    const Reference<util::XNumberFormatTypes> formats(
        Reference<util::XNumberFormatsSupplier>(document.model(), UNO_QUERY_THROW)->getNumberFormats(),
        UNO_QUERY_THROW);
    Reference<com::sun::star::beans::XPropertySet>(cells, UNO_QUERY_THROW)
        ->setPropertyValue("NumberFormat", uno::Any(formats->getStandardFormat(kind, {})));
}

}  // namespace

void build(Document& document, const DocumentRecipe& recipe) {
    for (int index = 0; const SheetRecipe& sheet : recipe.sheets) {
        if (index > 0) document.insert_sheet(sheet.name);
        Reference<com::sun::star::container::XNamed>(document.sheet(index), UNO_QUERY_THROW)->setName(wide(sheet.name));
        ++index;
    }
    for (int index = 0; const SheetRecipe& sheet : recipe.sheets) {
        write_values(document, sheet, index);
        format_dates(document, sheet, index, Content::date, util::NumberFormat::DATE);
        format_dates(document, sheet, index, Content::date_time, util::NumberFormat::DATETIME);
        write_formulas(document, recipe, sheet, index);  // after the formats that their results take over
        build_features(document, sheet, index);
        ++index;
    }
    document.clear_undo();
}

}  // namespace classkeys::tests
