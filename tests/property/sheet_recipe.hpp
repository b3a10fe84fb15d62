// sheet_recipe.hpp: what a random document is made of, as plain data, so that it can be printed and made smaller. All
// places are relative to the table: record 0 is the first row below the header, HEADER the header itself, column 0 its
// first.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace classkeys::tests {

// What a column is to ClassKeys. Identity columns are none of its business; their values tell the rows apart.
enum class Role { name, given_name, family_name, username, password, invited_on, role, school_class, identity, filler };

enum class Content { empty, text, number, date, date_time, formula };

struct CellRecipe {
    Content content = Content::empty;
    std::string text = {};  // of a text, or a formula with {this}, {next}, {all} and {other}, see formula_in
    double number = 0;      // dates count from the document's first day
};

struct ColumnRecipe {
    Role role = Role::filler;
    std::string header = {};
    std::vector<CellRecipe> cells = {};  // one a record
};

enum class Feature {
    array_formula,
    auto_filter,
    background,
    border,
    bold,
    cell_style,
    chart,
    column_hidden,
    column_width,
    conditional_format,
    language,
    merge,
    named_range,
    note,
    number_format,
    page_break,
    print_area,
    protection,
    record_changes,
    remark_above,
    remark_below,
    rich_text,
    right_to_left,
    row_height,
    row_hidden,
    tab_colour,
    validity,
    wrapped,
};

constexpr int HEADER = -1;

struct FeatureRecipe {
    Feature feature = Feature::note;
    int row = 0, column = 0;    // its first cell
    int rows = 1, columns = 1;  // how many cells
    std::string text = {};      // the note, the style's name, the format's code …
    int number = 0;             // a colour, a height …
};

struct SheetRecipe {
    std::string name = {};
    int first_row = 0, first_column = 0;  // of the header, from 0
    std::vector<ColumnRecipe> columns = {};
    std::vector<FeatureRecipe> features = {};

    int rows() const { return columns.empty() ? 0 : static_cast<int>(columns.front().cells.size()); }
    int width() const { return static_cast<int>(columns.size()); }
};

struct DocumentRecipe {
    std::vector<SheetRecipe> sheets = {};
};

// "A" for 0.
std::string column_letters(int column);
// "B7"; places outside the table count on into the sheet.
std::string address(const SheetRecipe& sheet, int row, int column);
// "B7:C9", cut to the table.
std::string address(const SheetRecipe& sheet, const FeatureRecipe& feature);
// "'O''Brien'": the name as it stands in front of an address.
std::string quoted_name(const SheetRecipe& sheet);
// "'Sheet 1'.A1:D9": the whole table with its header.
std::string table_address(const SheetRecipe& sheet);

// The formula of a cell: {this} is the first cell of its row, {next} that of the row below, {all} the first column's
// records, all three relative, {other} the first cell of the document's last sheet.
std::string formula_in(const DocumentRecipe& document, const SheetRecipe& sheet, int row, std::string_view text);

std::string_view name_of(Feature feature);
std::ostream& operator<<(std::ostream& out, const SheetRecipe& sheet);
std::ostream& operator<<(std::ostream& out, const DocumentRecipe& document);

// Puts `value` wherever `text` has `mark`.
std::string replaced(std::string text, std::string_view mark, std::string_view value);

}  // namespace classkeys::tests
