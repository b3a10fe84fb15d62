#include "calc/cells.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>

#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::uno::Any;
using css::uno::Reference;
using css::uno::TypeClass_DOUBLE;
using css::uno::TypeClass_STRING;
using css::uno::UNO_QUERY_THROW;
using roster::Kind;
using rtl::OUString;

namespace {

CellValues values_of(const Document& document, const CellRangeAddress& address) {
    const Reference<css::sheet::XCellRangeData> data(range_of(document, address), UNO_QUERY_THROW);
    return data->getDataArray();
}

// The text inside, without a copy; nothing if it is none.
const OUString* text_of(const Any& value) {
    return value.getValueTypeClass() == TypeClass_STRING ? static_cast<const OUString*>(value.getValue()) : nullptr;
}

// A void value is a formula's error, an empty text an empty cell or a formula that shows nothing.
Kind kind_of(const Any& value, bool formula, bool date) {
    if (const OUString* text = text_of(value)) {
        if (!text->isEmpty()) return Kind::text;
        return formula ? Kind::no_value : Kind::empty;
    }
    if (value.getValueTypeClass() != TypeClass_DOUBLE) return Kind::no_value;
    return date ? Kind::date : Kind::number;
}

}  // namespace

CellReader::CellReader(const Document& document, sal_Int16 sheet, sal_Int32 first_row, sal_Int32 last_row)
    : document_(&document), sheet_(sheet), first_row_(first_row), last_row_(last_row) {}

const CellValues& CellReader::values(sal_Int32 column) {
    const auto found = columns_.find(column);
    if (found != columns_.end()) return found->second;
    return columns_[column] = values_of(*document_, {sheet_, column, first_row_, column, last_row_});
}

bool CellReader::filled(sal_Int32 row, sal_Int32 column) {
    const Any& value = values(column)[row - first_row_][0];
    const OUString* text = text_of(value);
    return text == nullptr || !text->isEmpty();
}

OUString CellReader::text(sal_Int32 row, sal_Int32 column) {
    const OUString* text = text_of(values(column)[row - first_row_][0]);
    return text == nullptr ? OUString() : *text;
}

std::vector<bool> CellReader::rows_with_content(sal_Int32 first_column, sal_Int32 last_column) const {
    std::vector<bool> rows(static_cast<std::size_t>(last_row_ - first_row_ + 1));
    for (const CellRangeAddress& area :
         cells_with(*document_, {sheet_, first_column, first_row_, last_column, last_row_}, any_value))
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row)
            rows[static_cast<std::size_t>(row - first_row_)] = true;
    return rows;
}

CellKinds CellReader::kinds(const CellRangeAddress& address) const {
    const auto count = static_cast<std::size_t>(address.EndRow - address.StartRow + 1);
    CellKinds kinds{std::vector<bool>(count), std::vector<bool>(count)};
    const auto mark = [&](std::vector<bool>& rows, sal_Int32 flag) {
        for (const CellRangeAddress& area : cells_with(*document_, address, flag))
            for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row)
                rows[static_cast<std::size_t>(row - address.StartRow)] = true;
    };
    mark(kinds.formula, css::sheet::CellFlags::FORMULA);
    mark(kinds.date, css::sheet::CellFlags::DATETIME);
    return kinds;
}

// Costs a tenth of reading the cells.
bool CellReader::is_empty(sal_Int32 column, sal_Int32 first_row, sal_Int32 last_row) const {
    return cells_with(*document_, {sheet_, column, first_row, column, last_row}, any_value).empty();
}

roster::Column CellReader::column(sal_Int32 column, const std::vector<std::int32_t>& rows) {
    roster::Column cells;
    cells.reserve(rows.size());
    if (rows.empty() || is_empty(column, rows.front(), rows.back())) {
        for (std::size_t record = 0; record < rows.size(); ++record) cells.add_other(Kind::empty);
        return cells;
    }
    const CellValues& data = values(column);
    const CellKinds special = kinds({sheet_, column, first_row_, column, last_row_});
    std::string text;
    for (const std::int32_t row : rows) {
        const auto at = static_cast<std::size_t>(row - first_row_);
        const Any& value = data[row - first_row_][0];
        // A formula in a column of dates gives a date, whatever its cell's format says.
        const Kind kind = kind_of(value, special.formula[at], special.date[at] || special.formula[at]);
        if (kind == Kind::text) {
            text.clear();
            append_utf8(*text_of(value), text);
            cells.add_text(text);
        } else if (kind == Kind::number || kind == Kind::date) {
            cells.add_number(*static_cast<const double*>(value.getValue()), kind);
        } else {
            cells.add_other(kind);
        }
    }
    columns_.erase(column);  // four times as large as what was made of it
    return cells;
}

roster::Grid CellReader::grid(sal_Int32 first_row, sal_Int32 last_row, sal_Int32 first_column,
                              sal_Int32 last_column) const {
    roster::Grid grid(first_row, first_column, last_column - first_column + 1);
    const CellValues data = values_of(*document_, {sheet_, first_column, first_row, last_column, last_row});
    std::vector<CellKinds> special;
    for (sal_Int32 column = first_column; column <= last_column; ++column)
        special.push_back(kinds({sheet_, column, first_row, column, last_row}));
    for (sal_Int32 row = 0; row < data.getLength(); ++row) {
        std::vector<roster::GridCell> cells;
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            const CellKinds& in_column = special[static_cast<std::size_t>(column)];
            const auto at = static_cast<std::size_t>(row);
            const Any& value = data[row][column];
            const Kind kind = kind_of(value, in_column.formula[at], in_column.date[at]);
            cells.push_back({kind, kind == Kind::text ? to_utf8(*text_of(value)) : std::string()});
        }
        grid.add_row(std::move(cells));
    }
    return grid;
}

}  // namespace classkeys::calc
