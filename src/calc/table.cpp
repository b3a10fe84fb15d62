#include "calc/table.hpp"

#include <algorithm>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/table/CellContentType.hpp>

#include "calc/office_text.hpp"
#include "calc/records.hpp"
#include "calc/row_states.hpp"
#include "roster/layout.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using roster::ColumnChoice;
using roster::Field;
using roster::HeaderRow;

namespace {

// Rows that are read at once in search of a header.
constexpr sal_Int32 window = 400;

bool is_whole_column(const CellRangeAddress& area, const CellRangeAddress& whole) {
    return area.StartRow == 0 && area.EndRow == whole.EndRow;
}

// Finding a table in one sheet.
class TableFinder {
 public:
    TableFinder(const Document& document, const TableRequest& request, sal_Int16 sheet, const CellRangeAddress& used)
        : document_(document), request_(request), sheet_(sheet), used_(used) {}

    std::optional<FoundTable> find() {
        if (request_.range) return in_range(*request_.range);
        std::optional<FoundTable> last;
        for (sal_Int32 from = used_.StartRow; from <= used_.EndRow;) {
            auto headers = next_headers(from);
            if (headers.empty()) break;
            // Of the tables side by side in these rows, the one whose columns are selected; of those one below the
            // other, the last that begins above the selection.
            auto found = build(pick(headers), headers);
            const sal_Int32 end = found.table.last_row;
            const bool reaches = selected_row() <= end || found.table.first_rows_only;
            const bool has_records = found.table.records() > 0;
            if (has_records || !last) last = std::move(found);
            if (reaches && has_records) break;
            from = std::max(end, headers.back().row) + 1;
        }
        if (last) return last;
        return without_known_header();
    }

 private:
    sal_Int32 selected_row() const {
        return request_.selection.areas.empty() ? 0 : request_.selection.areas[0].StartRow;
    }
    sal_Int32 selected_column() const {
        return request_.selection.areas.empty() ? 0 : request_.selection.areas[0].StartColumn;
    }

    roster::Grid grid(sal_Int32 first_row, sal_Int32 last_row, sal_Int32 first_column, sal_Int32 last_column) const {
        return CellReader(document_, sheet_, first_row, last_row).grid(first_row, last_row, first_column, last_column);
    }

    // The header rows of the first window that has any. The window overlaps the next by a few rows, since a header is
    // judged with the rows below it.
    std::vector<HeaderRow> next_headers(sal_Int32 from) const {
        for (sal_Int32 top = from; top <= used_.EndRow; top += window) {
            const sal_Int32 bottom = std::min(top + window + 3, used_.EndRow);
            auto headers =
                roster::find_header_rows(grid(top, bottom, used_.StartColumn, used_.EndColumn), request_.columns);
            if (!headers.empty()) return headers;
        }
        return {};
    }

    HeaderRow pick(const std::vector<HeaderRow>& headers) const {
        const HeaderRow* best = &headers[0];
        for (const HeaderRow& header : headers) {
            const bool begun = header.row <= selected_row() || header.row == headers[0].row;
            const bool beside = selected_column() >= header.first_column;
            const bool has_column = beside && selected_column() <= header.last_column;
            const bool best_has_column =
                selected_column() >= best->first_column && selected_column() <= best->last_column;
            if (!begun) continue;
            if (has_column || (!best_has_column && header.row > best->row) ||
                (!best_has_column && beside && header.first_column > best->first_column))
                best = &header;
        }
        return *best;
    }

    // A header row below in the same columns ends the table above it.
    sal_Int32 last_possible_row(const HeaderRow& header, const std::vector<HeaderRow>& headers) const {
        for (const HeaderRow& other : headers)
            if (other.row > header.row && other.first_column <= header.last_column &&
                header.first_column <= other.last_column)
                return other.row - 1;
        return used_.EndRow;
    }

    FoundTable build(const HeaderRow& header, const std::vector<HeaderRow>& headers) const {
        Table table;
        table.header_row = header.row;
        table.first_row = header.row + 1;
        table.first_column = header.first_column;
        table.last_column = header.last_column;
        return fill(table, last_possible_row(header, headers), false);
    }

    std::optional<FoundTable> in_range(const CellRangeAddress& asked) const {
        CellRangeAddress range = asked;
        range.EndRow = std::min(range.EndRow, std::max(used_.EndRow, range.StartRow));
        Table table;
        table.first_column = range.StartColumn;
        table.last_column = range.EndColumn;
        table.first_row = range.StartRow;
        const auto top =
            grid(range.StartRow, std::min(range.EndRow, range.StartRow + window), range.StartColumn, range.EndColumn);
        const bool header = request_.has_header.value_or(
            roster::is_header_row(top, range.StartRow, range.StartColumn, range.EndColumn, request_.columns));
        if (header) {
            table.header_row = range.StartRow;
            ++table.first_row;
        }
        return fill(table, range.EndRow, true);
    }

    // A list under headers that are not ours, or under none.
    std::optional<FoundTable> without_known_header() const {
        const sal_Int32 row = std::clamp(selected_row(), used_.StartRow, used_.EndRow);
        const sal_Int32 top = std::max(used_.StartRow, row - window);
        const auto cells = grid(top, std::min(used_.EndRow, row + window), used_.StartColumn, used_.EndColumn);
        const auto block = roster::block_around(cells, row, selected_column());
        if (!block) return std::nullopt;
        Table table;
        table.first_column = block->first_column;
        table.last_column = block->last_column;
        table.first_row = block->row;
        const bool header = request_.has_header.value_or(
            roster::is_header_row(cells, block->row, block->first_column, block->last_column, request_.columns));
        if (header) {
            table.header_row = block->row;
            ++table.first_row;
        }
        return fill(table, used_.EndRow, false);
    }

    // Finds columns and records of a table whose place is known.
    FoundTable fill(Table table, sal_Int32 last_row, bool exact) const {
        table.sheet = sheet_;
        if (request_.first_rows && last_row - table.first_row >= *request_.first_rows) {
            const sal_Int32 last_of_these = table.first_row + *request_.first_rows - 1;
            table.first_rows_only = selected_row() <= last_of_these;
            if (table.first_rows_only) last_row = last_of_these;
        }
        const sal_Int32 top = table.header_row.value_or(table.first_row);
        const auto cells =
            grid(top, std::max(top, std::min(last_row, top + window)), std::min(table.first_column, used_.StartColumn),
                 std::max(table.last_column, used_.EndColumn));
        if (table.header_row)
            for (sal_Int32 column = table.first_column; column <= table.last_column; ++column)
                table.headers.push_back(cells.at(*table.header_row, column).text);
        table.columns = roster::choose_columns(cells, table.header_row, table.first_row, table.first_column,
                                               table.last_column, request_.columns);
        settle_letters(table, top, std::max(top, last_row));
        FoundTable found{std::move(table), CellReader(document_, sheet_, top, std::max(top, last_row))};
        find_records(found, last_row, exact, request_.fields);
        return found;
    }

    // A column named by its letter was judged by the top of the sheet alone: here by all its rows, and by whether the
    // sheet has such a column.
    void settle_letters(Table& table, sal_Int32 first_row, sal_Int32 last_row) const {
        const sal_Int32 last_column = document_.whole_sheet(sheet_).EndColumn;
        for (const Field field : roster::all_fields) {
            ColumnChoice& choice = table.columns[field];
            if (choice.state != ColumnChoice::State::empty) continue;
            if (choice.column > last_column)
                choice.state = ColumnChoice::State::not_found;
            else if (!cells_with(document_, {sheet_, choice.column, first_row, choice.column, last_row}, any_value)
                          .empty())
                choice.state = ColumnChoice::State::found;
        }
    }

    const Document& document_;
    const TableRequest& request_;
    sal_Int16 sheet_;
    CellRangeAddress used_;
};

bool selects_some_rows(const Table& table, const CellRangeAddress& area) {
    return area.StartRow > table.first_row || area.EndRow < table.last_row;
}

void choose_rows(Table& table, const TableRequest& request) {
    table.chosen.assign(table.records(), true);
    std::vector<std::pair<int, int>> spans;
    if (request.rows) {
        spans = *request.rows;
    } else if (request.selected_rows_only && request.selection.areas.size() == 1 && !request.selection.is_one_cell() &&
               selects_some_rows(table, request.selection.areas[0])) {
        spans.emplace_back(request.selection.areas[0].StartRow, request.selection.areas[0].EndRow);
    } else {
        return;
    }
    for (std::size_t record = 0; record < table.records(); ++record)
        table.chosen[record] = std::ranges::any_of(spans, [&](const auto& span) {
            return table.record_rows[record] >= span.first && table.record_rows[record] <= span.second;
        });
}

}  // namespace

bool Table::has_blank_rows() const {
    return record_rows.size() + foreign_rows.size() < static_cast<std::size_t>(last_row - first_row + 1);
}

std::variant<FoundTable, NoTable> find_table(const Document& document, const TableRequest& asked) {
    TableRequest request = asked;
    const auto& areas = request.selection.areas;
    sal_Int16 sheet = document.active_sheet();
    if (request.range) {
        sheet = request.range->Sheet;
    } else if (!areas.empty()) {
        sheet = areas[0].Sheet;
        const CellRangeAddress whole = document.whole_sheet(sheet);
        const bool columns =
            std::ranges::all_of(areas, [&](const CellRangeAddress& area) { return is_whole_column(area, whole); });
        if (areas.size() > 1 && !columns) return NoTable::several_areas;
        if (!request.selection.is_one_cell())
            for (const CellRangeAddress& area : areas)
                for (sal_Int32 column = area.StartColumn; column <= std::min(area.EndColumn, area.StartColumn + 63);
                     ++column)
                    request.columns.selected.push_back(column);
    }
    const auto used = document.used_area(sheet);
    if (!used) return NoTable::no_rows;
    auto found = TableFinder(document, request, sheet, *used).find();
    if (!found || found->table.records() == 0) return NoTable::no_rows;
    choose_rows(found->table, request);
    if (std::ranges::none_of(found->table.chosen, [](bool chosen) { return chosen; })) return NoTable::no_rows;
    return std::move(*found);
}

roster::Roster read_roster(const Document& document, FoundTable& found, const std::vector<Field>& fields) {
    roster::Roster roster;
    roster.rows = found.table.record_rows;
    roster.chosen = found.table.chosen;
    roster.hidden = hidden_rows(document, found.table.sheet, found.table.first_column, roster.rows);
    for (const Field field : fields)
        if (const ColumnChoice& choice = found.table.columns[field]; choice.state == ColumnChoice::State::found)
            roster.columns[field] = found.reader.column(choice.column, roster.rows);
    return roster;
}

std::vector<sal_Int32> free_columns(const Document& document, const Table& table, std::size_t count) {
    std::vector<sal_Int32> free;
    const CellRangeAddress whole = document.whole_sheet(table.sheet);
    const auto is_asked_for = [&](sal_Int32 column) {
        return std::ranges::any_of(roster::all_fields, [&](Field field) {
            return table.columns[field].usable() && table.columns[field].column == column;
        });
    };
    for (sal_Int32 column = table.last_column + 1; column <= whole.EndColumn && free.size() < count; ++column) {
        const CellRangeAddress cells(table.sheet, column, 0, column, whole.EndRow);
        const bool empty = cells_with(document, cells, any_value | css::sheet::CellFlags::ANNOTATION).empty();
        if (empty && !is_asked_for(column)) free.push_back(column);
    }
    return free;
}

void append_texts(const Document& document, const CellRangeAddress& range, std::vector<std::string>& texts) {
    for (sal_Int32 column = range.StartColumn; column <= range.EndColumn; ++column) {
        CellReader reader(document, range.Sheet, range.StartRow, range.EndRow);
        for (sal_Int32 row = range.StartRow; row <= range.EndRow; ++row)
            if (const rtl::OUString text = reader.text(row, column); !text.isEmpty()) texts.push_back(to_utf8(text));
    }
}

bool is_empty_cell(const Document& document, sal_Int16 sheet, sal_Int32 column, sal_Int32 row) {
    return document.sheet(sheet)->getCellByPosition(column, row)->getType() == css::table::CellContentType_EMPTY;
}

}  // namespace classkeys::calc
