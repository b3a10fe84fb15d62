#include "snapshot.hpp"
#include "state_reader.hpp"
#include "value_text.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace classkeys::tests {

namespace {

using com::sun::star::beans::XPropertySet;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace text = com::sun::star::text;

constexpr sal_Int32 columns_past_the_end = 4, rows_past_the_end = 20;

// The rule of a validity, the only object among what a cell can have set.
std::string rule_text(const uno::Any& value) {
    const Reference<XPropertySet> rule(value, uno::UNO_QUERY);
    const Reference<sheet::XSheetCondition> condition(rule, uno::UNO_QUERY);
    if (!condition.is()) return value_text(value);
    return value_text(rule->getPropertyValue("Type")) + ' ' + utf8(condition->getFormula1());
}

// What a cell can have that says where it is, that another fact tells of, or that numbers change with every look:
// number formats are told by the snapshot, conditional formats by the sheet.
constexpr std::array<std::string_view, 16> left_out = {
    "AbsoluteName",         "CellStyle",         "ChartColumnAsLabel",
    "ChartRowAsLabel",      "ConditionalFormat", "ConditionalFormatLocal",
    "ConditionalFormatXML", "FormatID",          "FormulaLocal",
    "FormulaResultType2",   "NumberFormat",      "Position",
    "TableBorder",          "TableBorder2",      "ValidationLocal",
    "ValidationXML"};

// What of `cells`, all of one look, is set in the cells themselves: name and value.
std::vector<std::pair<std::string, std::string>> direct_look(const Reference<sheet::XSheetCellRanges>& cells) {
    static const uno::Sequence<rtl::OUString> names = [&] {
        std::vector<rtl::OUString> found;
        const auto known = Reference<XPropertySet>(cells, UNO_QUERY_THROW)->getPropertySetInfo()->getProperties();
        for (const beans::Property& property : known)
            if (std::ranges::find(left_out, utf8(property.Name)) == left_out.end()) found.push_back(property.Name);
        return uno::Sequence<rtl::OUString>(found.data(), static_cast<sal_Int32>(found.size()));
    }();
    const auto states = Reference<beans::XPropertyState>(cells, UNO_QUERY_THROW)->getPropertyStates(names);
    const Reference<XPropertySet> properties(cells, UNO_QUERY_THROW);
    std::vector<std::pair<std::string, std::string>> look;
    for (sal_Int32 at = 0; at < names.getLength(); ++at)
        if (states[at] == beans::PropertyState_DIRECT_VALUE)
            look.emplace_back(utf8(names[at]), rule_text(properties->getPropertyValue(names[at])));
    return look;
}

void read_looks(const Reference<table::XCellRange>& area, const std::string& name, DocumentState& state) {
    const auto groups =
        Reference<sheet::XUniqueCellFormatRangesSupplier>(area, UNO_QUERY_THROW)->getUniqueCellFormatRanges();
    for (sal_Int32 group = 0; group < groups->getCount(); ++group) {
        const Reference<sheet::XSheetCellRanges> cells(groups->getByIndex(group), UNO_QUERY_THROW);
        const auto look = direct_look(cells);
        if (look.empty()) continue;
        for (const table::CellRangeAddress& part : cells->getRangeAddresses())
            for (sal_Int32 row = part.StartRow; row <= part.EndRow; ++row)
                for (sal_Int32 column = part.StartColumn; column <= part.EndColumn; ++column)
                    for (const auto& [property, value] : look)
                        state[{name, Aspect::look, row, column, property}] = value;
    }
}

// Each portion of the text with its weight.
std::string enumerated(const Reference<uno::XInterface>& parts) {
    std::string found;
    const auto all = Reference<container::XEnumerationAccess>(parts, UNO_QUERY_THROW)->createEnumeration();
    while (all->hasMoreElements()) {
        const uno::Any part = all->nextElement();
        if (const Reference<container::XEnumerationAccess> paragraph(part, uno::UNO_QUERY); paragraph.is()) {
            found += enumerated(paragraph) + " / ";
            continue;
        }
        const Reference<text::XTextRange> portion(part, UNO_QUERY_THROW);
        found += utf8(portion->getString()) + '[' +
                 value_text(Reference<XPropertySet>(portion, UNO_QUERY_THROW)->getPropertyValue("CharWeight")) + ']';
    }
    return found;
}

void read_results(const Reference<table::XCellRange>& area, const std::string& name, DocumentState& state) {
    const auto data = Reference<sheet::XCellRangeData>(area, UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < data.getLength(); ++row)
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            const std::string content = said(state, {name, Aspect::content, row, column});
            if (content.starts_with("F:")) state[{name, Aspect::result, row, column}] = value_text(data[row][column]);
            // A text of several lines is never a plain one.
            if (content.starts_with("T:") && content.find('\n') != std::string::npos)
                state[{name, Aspect::rich_text, row, column}] = enumerated(area->getCellByPosition(column, row));
        }
}

}  // namespace

table::CellRangeAddress used_area(const Reference<sheet::XSpreadsheet>& sheet) {
    const Reference<sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    return Reference<sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
}

void read_cells(const Document& document, int index, const std::string& name, DocumentState& state) {
    const Snapshot seen = snapshot(document, index);
    for (const auto& [place, cell] : seen.cells) {
        const auto fact = [&, place = place](Aspect aspect) { return Fact{name, aspect, place.row, place.column}; };
        if (cell.content != "E:") state[fact(Aspect::content)] = cell.content;
        if (cell.number_format != 0) state[fact(Aspect::number_format)] = std::to_string(cell.number_format);
        if (cell.style != "Default") state[fact(Aspect::style)] = cell.style;
        if (!cell.note.empty()) state[fact(Aspect::note)] = cell.note;
    }
    for (const int row : seen.hidden_rows) state[{name, Aspect::hidden_row, row - 1}] = "yes";
    const auto sheet = document.sheet(index);
    const auto end = used_area(sheet);
    read_looks(
        sheet->getCellRangeByPosition(0, 0, end.EndColumn + columns_past_the_end, end.EndRow + rows_past_the_end), name,
        state);
    read_results(sheet->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow), name, state);
}

}  // namespace classkeys::tests
