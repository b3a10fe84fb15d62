#include "state_reader.hpp"
#include "value_text.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace classkeys::tests {

namespace {

using com::sun::star::beans::XPropertySet;
using com::sun::star::container::XNameAccess;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace beans = com::sun::star::beans;
namespace drawing = com::sun::star::drawing;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

template <class Value>
std::string text_of(const Value& value) {
    return value_text(uno::Any(value));
}

// The properties of one row or column, as one text each.
std::vector<std::string> line_texts(const uno::Any& line, const std::vector<const char*>& properties) {
    std::vector<rtl::OUString> names;
    for (const char* property : properties) names.push_back(wide(property));
    const auto values = Reference<beans::XMultiPropertySet>(line, UNO_QUERY_THROW)
                            ->getPropertyValues({names.data(), static_cast<sal_Int32>(names.size())});
    std::vector<std::string> texts;
    for (const uno::Any& value : values) texts.push_back(value_text(value));
    return texts;
}

// Rows or columns up to `end`; those like the sheet's very last, which nobody has touched, have no facts.
void read_lines(const Reference<com::sun::star::container::XIndexAccess>& lines, sal_Int32 end, Fact fact,
                sal_Int32 Fact::*position, const std::vector<const char*>& properties, DocumentState& state) {
    const auto untouched = line_texts(lines->getByIndex(lines->getCount() - 1), properties);
    for (sal_Int32 line = 0; line <= end; ++line) {
        fact.*position = line;
        const auto texts = line_texts(lines->getByIndex(line), properties);
        for (std::size_t at = 0; at < properties.size(); ++at) {
            const bool fitted = properties[at] == std::string_view("Height") && texts[at + 1] == "true";
            if (texts[at] == untouched[at] || fitted) continue;
            fact.name = properties[at];
            state[fact] = texts[at];
        }
    }
}

void read_lines(const Reference<sheet::XSpreadsheet>& sheet, int rows, const std::string& name, DocumentState& state) {
    const Reference<table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    const auto end = used_area(sheet);
    read_lines({lines->getColumns(), UNO_QUERY_THROW}, end.EndColumn, {name, Aspect::column}, &Fact::column,
               {"Width", "OptimalWidth", "IsVisible", "IsManualPageBreak"}, state);
    read_lines({lines->getRows(), UNO_QUERY_THROW}, std::max(end.EndRow, rows - 1), {name, Aspect::row}, &Fact::row,
               {"Height", "OptimalHeight", "IsManualPageBreak"}, state);
    for (auto fact = state.lower_bound({name, Aspect::hidden_row}); fact != state.end(); ++fact) {
        if (fact->first.sheet != name || fact->first.aspect != Aspect::hidden_row) break;
        if (line_texts(lines->getRows()->getByIndex(fact->first.row), {"IsFiltered"}).front() == "true")
            fact->second = "filtered";
    }
}

// Told cell by cell: after an undo the same cells come as other ranges. Condition and style of the formats are not
// read, since no command could change them.
void read_conditional_formats(const Reference<XPropertySet>& sheet, const std::string& name, DocumentState& state) {
    const Reference<sheet::XConditionalFormats> formats(sheet->getPropertyValue("ConditionalFormats"), UNO_QUERY_THROW);
    for (const auto& format : formats->getConditionalFormats()) {
        const Reference<XPropertySet> properties(format, UNO_QUERY_THROW);
        const Reference<sheet::XSheetCellRanges> cells(properties->getPropertyValue("Range"), UNO_QUERY_THROW);
        for (const table::CellRangeAddress& part : cells->getRangeAddresses())
            for (sal_Int32 row = part.StartRow; row <= part.EndRow; ++row)
                for (sal_Int32 column = part.StartColumn; column <= part.EndColumn; ++column)
                    state[{name, Aspect::look, row, column, "conditional format"}] = std::to_string(format->getCount());
    }
}

std::string charts(const Reference<sheet::XSpreadsheet>& sheet) {
    const Reference<XNameAccess> all(Reference<table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts(),
                                     UNO_QUERY_THROW);
    std::string text;
    for (const rtl::OUString& name : all->getElementNames()) {
        const Reference<table::XTableChart> chart(all->getByName(name), UNO_QUERY_THROW);
        text += utf8(name) + ' ' + text_of(chart->getRanges()) + "; ";
    }
    return text;
}

// Where the drawings of a sheet are, and how large. The boxes of notes find their places by themselves.
std::string shapes(const Document& document, int index) {
    const auto pages = Reference<drawing::XDrawPagesSupplier>(document.model(), UNO_QUERY_THROW)->getDrawPages();
    const Reference<drawing::XDrawPage> page(pages->getByIndex(index), UNO_QUERY_THROW);
    std::string text;
    for (sal_Int32 at = 0; at < page->getCount(); ++at) {
        const Reference<drawing::XShape> shape(page->getByIndex(at), UNO_QUERY_THROW);
        const Reference<com::sun::star::lang::XServiceInfo> kind(shape, UNO_QUERY_THROW);
        if (kind->supportsService("com.sun.star.drawing.CaptionShape")) continue;
        text += text_of(shape->getPosition()) + text_of(shape->getSize()) + "; ";
    }
    return text;
}

std::string names_of(const Reference<uno::XInterface>& object) {
    return text_of(Reference<XNameAccess>(object, UNO_QUERY_THROW)->getElementNames());
}

void read_styles(const Document& document, DocumentState& state) {
    const auto families =
        Reference<com::sun::star::style::XStyleFamiliesSupplier>(document.model(), UNO_QUERY_THROW)->getStyleFamilies();
    for (const char* family : {"CellStyles", "PageStyles"}) {
        const Reference<uno::XInterface> styles(families->getByName(wide(family)), UNO_QUERY_THROW);
        state[{"", Aspect::document, -1, -1, family}] = names_of(styles);
    }
}

void read_database_ranges(const Reference<XPropertySet>& properties, DocumentState& state) {
    const Reference<XNameAccess> ranges(properties->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW);
    for (const rtl::OUString& name : ranges->getElementNames()) {
        const Reference<sheet::XDatabaseRange> range(ranges->getByName(name), UNO_QUERY_THROW);
        const Reference<XPropertySet> switches(range, UNO_QUERY_THROW);
        state[{"", Aspect::document, -1, -1, "database range " + utf8(name)}] =
            text_of(range->getDataArea()) + value_text(switches->getPropertyValue("AutoFilter")) +
            text_of(range->getFilterDescriptor()->getFilterFields());
    }
}

}  // namespace

void read_sheet(const Document& document, int index, int rows, const std::string& name, DocumentState& state) {
    const auto sheet = document.sheet(index);
    const Reference<XPropertySet> properties(sheet, UNO_QUERY_THROW);
    read_lines(sheet, rows, name, state);
    read_conditional_formats(properties, name, state);
    const auto put = [&](const char* what, std::string value) {
        if (!value.empty()) state[{name, Aspect::sheet, -1, -1, what}] = std::move(value);
    };
    for (const char* property : {"TableLayout", "TabColor", "IsVisible", "PageStyle"})
        put(property, value_text(properties->getPropertyValue(wide(property))));
    put("protected", text_of(Reference<com::sun::star::util::XProtectable>(sheet, UNO_QUERY_THROW)->isProtected()));
    put("charts", charts(sheet));
    put("drawings", shapes(document, index));
    put("print areas", text_of(Reference<sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->getPrintAreas()));
}

void read_document(const Document& document, DocumentState& state) {
    const Reference<XPropertySet> properties(document.model(), UNO_QUERY_THROW);
    const auto put = [&](const std::string& what, std::string value) {
        state[{"", Aspect::document, -1, -1, what}] = std::move(value);
    };
    put("sheets", names_of(Reference<sheet::XSpreadsheetDocument>(document.model(), UNO_QUERY_THROW)->getSheets()));
    put("records changes", value_text(properties->getPropertyValue("RecordChanges")));
    const Reference<XNameAccess> names(properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (const rtl::OUString& name : names->getElementNames())
        put("name " + utf8(name),
            utf8(Reference<sheet::XNamedRange>(names->getByName(name), UNO_QUERY_THROW)->getContent()));
    read_styles(document, state);
    read_database_ranges(properties, state);
}

}  // namespace classkeys::tests
