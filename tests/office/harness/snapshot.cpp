#include "snapshot.hpp"

#include "numbers.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include <algorithm>
#include <ostream>

namespace classkeys::tests {

namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using Sheet = Reference<sheet::XSpreadsheet>;
using Range = Reference<table::XCellRange>;

constexpr sal_Int32 columns_past_the_end = 4, rows_past_the_end = 20;
constexpr int differences_shown = 30;

Place end_of_used_area(const Sheet& sheet) {
    const Reference<sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end = Reference<sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return {end.EndRow, end.EndColumn};
}

// Every cell of the areas, as many as there are.
template <class Areas, class Visit>
void for_each_cell(const Areas& areas, Visit visit) {
    for (const table::CellRangeAddress& area : areas)
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row)
            for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) visit(Place{row, column});
}

void read_contents(const Range& area, Snapshot& snapshot) {
    const auto formulas = Reference<sheet::XCellRangeFormula>(area, UNO_QUERY_THROW)->getFormulaArray();
    const auto data = Reference<sheet::XCellRangeData>(area, UNO_QUERY_THROW)->getDataArray();
    for (sal_Int32 row = 0; row < data.getLength(); ++row)
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            double number = 0;
            rtl::OUString text;
            if (data[row][column] >>= number)
                snapshot.cells[{row, column}].content = "V:" + shortest(number);
            else if ((data[row][column] >>= text) && !text.isEmpty())
                snapshot.cells[{row, column}].content = "T:" + utf8(text);
        }
    // A text may look like a formula: only the query tells them apart.
    const auto found =
        Reference<sheet::XCellRangesQuery>(area, UNO_QUERY_THROW)->queryContentCells(sheet::CellFlags::FORMULA);
    for_each_cell(found->getRangeAddresses(),
                  [&](Place place) { snapshot.cells[place].content = "F:" + utf8(formulas[place.row][place.column]); });
}

void read_formats(const Range& area, Snapshot& snapshot) {
    const auto groups =
        Reference<sheet::XUniqueCellFormatRangesSupplier>(area, UNO_QUERY_THROW)->getUniqueCellFormatRanges();
    for (sal_Int32 group = 0; group < groups->getCount(); ++group) {
        const Reference<sheet::XSheetCellRanges> ranges(groups->getByIndex(group), UNO_QUERY_THROW);
        const Reference<com::sun::star::beans::XPropertySet> look(ranges, UNO_QUERY_THROW);
        CellState state;
        look->getPropertyValue("NumberFormat") >>= state.number_format;
        look->getPropertyValue("CellBackColor") >>= state.background;
        rtl::OUString style;
        look->getPropertyValue("CellStyle") >>= style;
        state.style = utf8(style);
        if (state == CellState{}) continue;
        for_each_cell(ranges->getRangeAddresses(), [&](Place place) {
            snapshot.cells[place].number_format = state.number_format;
            snapshot.cells[place].background = state.background;
            snapshot.cells[place].style = state.style;
        });
    }
}

void read_notes(const Sheet& sheet, Snapshot& snapshot) {
    const auto notes = Reference<sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    for (sal_Int32 index = 0; index < notes->getCount(); ++index) {
        const Reference<sheet::XSheetAnnotation> note(notes->getByIndex(index), UNO_QUERY_THROW);
        const auto at = note->getPosition();
        snapshot.cells[{at.Row, at.Column}].note =
            utf8(Reference<com::sun::star::text::XSimpleText>(note, UNO_QUERY_THROW)->getString());
    }
}

// `column`: one that is not hidden, since no cell of a hidden one is visible.
void read_hidden_rows(const Range& column, sal_Int32 rows, Snapshot& snapshot) {
    for (int row = 1; row <= rows; ++row) snapshot.hidden_rows.insert(snapshot.hidden_rows.end(), row);
    const auto visible = Reference<sheet::XCellRangesQuery>(column, UNO_QUERY_THROW)->queryVisibleCells();
    for_each_cell(visible->getRangeAddresses(), [&](Place place) { snapshot.hidden_rows.erase(place.row + 1); });
}

// Each difference on a line of its own, the first ones in words.
class Differences {
 public:
    void add(const auto&... words) {
        if (++count_ <= differences_shown) (text_ << ... << words) << '\n';
    }
    testing::AssertionResult result() {
        if (count_ == 0) return testing::AssertionSuccess();
        if (count_ > differences_shown) text_ << "… and " << count_ - differences_shown << " more\n";
        return testing::AssertionFailure() << text_.str();
    }

 private:
    std::ostringstream text_;
    int count_ = 0;
};

CellState state_at(const Snapshot& snapshot, Place place) {
    const auto found = snapshot.cells.find(place);
    return found == snapshot.cells.end() ? CellState{} : found->second;
}

std::string letters(sal_Int32 column) {
    std::string name;
    for (auto left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
}

}  // namespace

Snapshot snapshot(const Document& document, int index) {
    const auto sheet = document.sheet(index);
    const auto used = end_of_used_area(sheet);
    const auto last_column = std::min<sal_Int32>(used.column + columns_past_the_end, 1023);
    const auto last_row = std::min<sal_Int32>(used.row + rows_past_the_end, 1048575);
    Snapshot result;
    read_contents(sheet->getCellRangeByPosition(0, 0, used.column, used.row), result);
    read_formats(sheet->getCellRangeByPosition(0, 0, last_column, last_row), result);
    read_notes(sheet, result);
    read_hidden_rows(sheet->getCellRangeByPosition(last_column, 0, last_column, last_row), last_row + 1, result);
    return result;
}

testing::AssertionResult same(const Snapshot& before, const Snapshot& after) {
    Differences differences;
    std::set<Place> places;
    for (const auto& [place, state] : before.cells) places.insert(place);
    for (const auto& [place, state] : after.cells) places.insert(place);
    for (const auto& place : places)
        if (const auto was = state_at(before, place), is = state_at(after, place); was != is)
            differences.add(place, " was ", was, ", is ", is);
    for (const int row : before.hidden_rows)
        if (!after.hidden_rows.contains(row)) differences.add("row ", row, " was hidden, is shown");
    for (const int row : after.hidden_rows)
        if (!before.hidden_rows.contains(row)) differences.add("row ", row, " was shown, is hidden");
    return differences.result();
}

std::ostream& operator<<(std::ostream& out, const Place& place) {
    return out << letters(place.column) << place.row + 1;
}

std::ostream& operator<<(std::ostream& out, const CellState& state) {
    out << state.content;
    if (state.number_format != 0) out << " [format " << state.number_format << ']';
    if (state.background != -1) out << " [background " << state.background << ']';
    if (state.style != "Default") out << " [style " << state.style << ']';
    if (!state.note.empty()) out << " [note \"" << state.note << "\"]";
    return out;
}

std::ostream& operator<<(std::ostream& out, const Snapshot& snapshot) {
    for (const auto& [place, state] : snapshot.cells) out << '\n' << place << ' ' << state;
    for (const int row : snapshot.hidden_rows) out << "\nrow " << row << " is hidden";
    return out;
}

}  // namespace classkeys::tests
