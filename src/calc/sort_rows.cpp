#include "calc/sort_rows.hpp"

#include <algorithm>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace classkeys::calc {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

CellRangeAddress column_beside(const Table& table, sal_Int32 column) {
    return {table.sheet, column, table.first_row, column, table.last_row};
}

// The sorted range with the key column.
CellRangeAddress with_keys(const Table& table, sal_Int32 column) {
    CellRangeAddress range = sorted_range(table);
    range.StartColumn = std::min(range.StartColumn, column);
    range.EndColumn = std::max(range.EndColumn, column);
    return range;
}

// Empty, without notes, and of one look, since a sort moves the cells' looks as well.
bool can_hold_keys(const Document& document, const CellRangeAddress& cells) {
    const auto range = range_of(document, cells);
    if (!cells_with(document, cells, any_value | css::sheet::CellFlags::ANNOTATION).empty()) return false;
    if (Reference<css::util::XMergeable>(range, UNO_QUERY_THROW)->getIsMerged()) return false;
    const Reference<css::sheet::XCellFormatRangesSupplier> looks(range, UNO_QUERY_THROW);
    return looks->getCellFormatRanges()->getCount() == 1;
}

// Columns at the edges of `rows` that hold no value. Calc's sort would leave them out, with the looks and the notes of
// their cells.
std::vector<CellRangeAddress> bare_edges(const Document& document, const CellRangeAddress& rows) {
    std::vector<CellRangeAddress> edges;
    for (const sal_Int32 column : {rows.StartColumn, rows.EndColumn}) {
        const CellRangeAddress edge(rows.Sheet, column, rows.StartRow, column, rows.EndRow);
        if (cells_with(document, edge, any_value).empty()) edges.push_back(edge);
    }
    return edges;
}

void sort_whole_rows(UndoStep& step, const Document& document, const CellRangeAddress& rows, sal_Int32 key,
                     bool ascending) {
    const auto edges = bare_edges(document, rows);
    for (const CellRangeAddress& edge : edges) step.put_anchor(edge);
    step.sort(rows, key, ascending);
    for (const CellRangeAddress& edge : edges) step.remove_keys(edge);
}

css::uno::Sequence<css::uno::Sequence<Any>> values_of(const Document& document, const CellRangeAddress& cells) {
    return Reference<css::sheet::XCellRangeData>(range_of(document, cells), UNO_QUERY_THROW)->getDataArray();
}

std::optional<double> number_in(const Any& value) {
    double number = 0;
    if (value >>= number) return number;
    return std::nullopt;
}

}  // namespace

CellRangeAddress sorted_range(const Table& table) {
    return {table.sheet, table.first_column, table.first_row, table.last_column, table.last_row};
}

std::optional<sal_Int32> key_column(const Document& document, const Table& table) {
    std::vector<sal_Int32> candidates;
    if (table.last_column < document.whole_sheet(table.sheet).EndColumn) candidates.push_back(table.last_column + 1);
    if (table.first_column > 0) candidates.push_back(table.first_column - 1);
    for (sal_Int32 column = table.first_column; column <= table.last_column; ++column) candidates.push_back(column);
    for (const sal_Int32 column : candidates)
        if (can_hold_keys(document, column_beside(table, column))) return column;
    return std::nullopt;
}

std::vector<double> target_places(const Table& table, const std::vector<roster::Record>& order) {
    const auto count = static_cast<std::size_t>(table.last_row - table.first_row + 1);
    std::vector<double> places(count, -1);
    const auto index = [&table](std::int32_t row) { return static_cast<std::size_t>(row - table.first_row); };
    std::vector<bool> fixed(count);
    for (const std::int32_t row : table.foreign_rows) fixed[index(row)] = true;
    if (std::ranges::find(table.chosen, false) != table.chosen.end()) {
        std::vector<bool> record_rows(count);
        for (const std::int32_t row : table.record_rows) record_rows[index(row)] = true;
        for (std::size_t row = 0; row < count; ++row) fixed[row] = fixed[row] || !record_rows[row];
    }
    std::vector<std::size_t> open;
    for (std::size_t row = 0; row < count; ++row) {
        if (fixed[row])
            places[row] = static_cast<double>(row);
        else
            open.push_back(row);
    }
    std::size_t next = 0;
    for (const roster::Record record : order)
        places[index(table.record_rows[record])] = static_cast<double>(open[next++]);
    for (double& place : places)
        if (place < 0) place = static_cast<double>(open[next++]);
    return places;
}

bool sort_by_places(UndoStep& step, const Document& document, const Table& table, sal_Int32 key_column,
                    const std::vector<double>& places) {
    const CellRangeAddress keys = column_beside(table, key_column);
    step.put_keys(keys, places);
    sort_whole_rows(step, document, with_keys(table, key_column), key_column, true);
    const auto sorted = values_of(document, keys);
    step.remove_keys(keys);
    for (sal_Int32 row = 0; row < sorted.getLength(); ++row)
        if (number_in(sorted[row][0]) != static_cast<double>(row)) return false;
    return true;
}

bool sort_by_numbers(UndoStep& step, const Document& document, const Table& table, sal_Int32 column, bool ascending,
                     const std::vector<std::optional<double>>& expected) {
    sort_whole_rows(step, document, sorted_range(table), column, ascending);
    const auto sorted = values_of(document, column_beside(table, column));
    for (sal_Int32 row = 0; row < sorted.getLength(); ++row)
        if (number_in(sorted[row][0]) != expected[static_cast<std::size_t>(row)]) return false;
    return true;
}

}  // namespace classkeys::calc
