#include "office/dialogs/columns_of_table.hpp"

#include "calc/address.hpp"

namespace classkeys::office {
namespace {

// "Class 3B.A1:D31"
std::string name_of_table(const Session& session, const calc::Table& table) {
    const int top = table.header_row.value_or(table.first_row);
    const int bottom = table.record_rows.empty() ? table.last_row : table.record_rows.back();
    return calc::cell_name(session.document.sheet_name(table.sheet), table.first_column, top) + ':' +
           calc::column_letters(table.last_column) + std::to_string(bottom + 1);
}

}  // namespace

ColumnsOfTable::ColumnsOfTable(const Session& session, const calc::Table& table) : first_(table.first_column) {
    const calc::CellReader reader(session.document, table.sheet, table.first_row, table.first_row);
    const int row = table.record_rows.front();
    const auto cells = reader.grid(row, row, table.first_column, table.last_column);
    for (int column = table.first_column; column <= table.last_column; ++column) {
        const auto at = static_cast<std::size_t>(column - table.first_column);
        const std::string header = at < table.headers.size() ? table.headers[at] : "";
        const std::string& value = cells.at(row, column).text;
        in_words_.push_back(
            session.voice.say(value.empty() ? Text::window_column : Text::window_column_with_value,
                              {{"letter", calc::column_letters(column)}, {"header", header}, {"value", value}}));
    }
}

std::string ColumnsOfTable::letters(std::size_t place) const {
    return calc::column_letters(first_ + static_cast<int>(place));
}

std::optional<std::size_t> ColumnsOfTable::place_of(const roster::ColumnChoice& choice) const {
    const int place = choice.column - first_;
    if (!choice.usable() || place < 0 || place >= std::ssize(in_words_)) return std::nullopt;
    return static_cast<std::size_t>(place);
}

std::string table_in_words(const Session& session, const OpenedTable& opened) {
    if (opened.is_first_page()) return {};
    return session.voice.say(Text::window_table, static_cast<long>(opened.roster.size()),
                             {{"range", name_of_table(session, opened.found.table)}});
}

}  // namespace classkeys::office
