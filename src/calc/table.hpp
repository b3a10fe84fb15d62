// table.hpp: the table around the selection, or the one that was asked for, with its records.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "calc/cells.hpp"
#include "calc/document.hpp"
#include "roster/columns.hpp"

namespace classkeys::calc {

struct TableRequest {
    std::optional<CellRangeAddress> range;
    std::optional<bool> has_header;
    std::optional<std::vector<std::pair<int, int>>> rows;  // only these rows of it
    bool selected_rows_only = false;                       // a selection of some of its rows means those rows
    roster::AskedColumns columns;
    std::vector<roster::Field> fields;    // that read_roster will be asked for
    std::optional<sal_Int32> first_rows;  // of a longer table only so many, if the selection begins among them
    Selection selection;
};

struct Table {
    sal_Int16 sheet = 0;
    std::optional<sal_Int32> header_row;
    sal_Int32 first_row = 0;  // of the records
    sal_Int32 last_row = 0;
    sal_Int32 first_column = 0;
    sal_Int32 last_column = 0;
    bool first_rows_only = false;  // there may be more below
    roster::ByField<roster::ColumnChoice> columns;
    std::vector<std::int32_t> record_rows;   // ascending
    std::vector<std::int32_t> foreign_rows;  // rows between them that hold something but are no records
    std::vector<bool> chosen;                // by record
    std::vector<std::string> headers;        // by column from first_column; empty without a header row

    std::size_t records() const { return record_rows.size(); }
    bool has_blank_rows() const;
};

enum class NoTable {
    several_areas,  // selected, and not whole columns
    no_rows,        // no table, or a header alone
};

// Finds the table and reads what tells its records from other rows; `reader` comes back with those columns read.
struct FoundTable {
    Table table;
    CellReader reader;
};
std::variant<FoundTable, NoTable> find_table(const Document& document, const TableRequest& request);

// Reads the fields of `fields` that the table has.
roster::Roster read_roster(const Document& document, FoundTable& found, const std::vector<roster::Field>& fields);

// The first wholly empty columns right of the table, as many as asked for; fewer where the sheet ends.
std::vector<sal_Int32> free_columns(const Document& document, const Table& table, std::size_t count);

// The texts of a range's cells, empty ones left out.
void append_texts(const Document& document, const CellRangeAddress& range, std::vector<std::string>& texts);

bool is_empty_cell(const Document& document, sal_Int16 sheet, sal_Int32 column, sal_Int32 row);

}  // namespace classkeys::calc
