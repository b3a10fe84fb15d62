#include "sheet_recipe.hpp"

#include "numbers.hpp"

#include <algorithm>
#include <array>
#include <ostream>

namespace classkeys::tests {

namespace {

struct FeatureName {
    Feature feature;
    std::string_view name;
};

constexpr FeatureName feature_names[] = {
    {Feature::array_formula, "array formula"},
    {Feature::auto_filter, "auto filter"},
    {Feature::background, "background"},
    {Feature::border, "border"},
    {Feature::bold, "bold"},
    {Feature::cell_style, "cell style"},
    {Feature::chart, "chart"},
    {Feature::column_hidden, "hidden column"},
    {Feature::column_width, "column width"},
    {Feature::conditional_format, "conditional format"},
    {Feature::language, "language"},
    {Feature::merge, "merge"},
    {Feature::named_range, "named range"},
    {Feature::note, "note"},
    {Feature::number_format, "number format"},
    {Feature::page_break, "page break"},
    {Feature::print_area, "print area"},
    {Feature::protection, "protection"},
    {Feature::record_changes, "recorded changes"},
    {Feature::remark_above, "remark above"},
    {Feature::remark_below, "remark below"},
    {Feature::rich_text, "rich text"},
    {Feature::right_to_left, "right to left"},
    {Feature::row_height, "row height"},
    {Feature::row_hidden, "hidden row"},
    {Feature::tab_colour, "tab colour"},
    {Feature::validity, "validity"},
    {Feature::wrapped, "wrapped text"},
};

std::string printed(const CellRecipe& cell) {
    switch (cell.content) {
        case Content::empty:
            return "-";
        case Content::text:
            return '"' + cell.text + '"';
        case Content::number:
            return shortest(cell.number);
        case Content::date:
            return "day " + shortest(cell.number);
        case Content::date_time:
            return "moment " + shortest(cell.number);
        case Content::formula:
            return cell.text;
    }
    return {};
}

}  // namespace

std::string replaced(std::string text, std::string_view mark, std::string_view value) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
    return text;
}

std::string column_letters(int column) {
    std::string letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

std::string address(const SheetRecipe& sheet, int row, int column) {
    return column_letters(sheet.first_column + column) + std::to_string(sheet.first_row + 2 + row);
}

std::string address(const SheetRecipe& sheet, const FeatureRecipe& feature) {
    const int last_row = std::min(feature.row + feature.rows, sheet.rows()) - 1;
    const int last_column = std::min(feature.column + feature.columns, sheet.width()) - 1;
    return address(sheet, feature.row, feature.column) + ':' +
           address(sheet, std::max(last_row, feature.row), std::max(last_column, feature.column));
}

std::string quoted_name(const SheetRecipe& sheet) {
    return '\'' + replaced(sheet.name, "'", "''") + '\'';
}

std::string table_address(const SheetRecipe& sheet) {
    return quoted_name(sheet) + '.' + address(sheet, HEADER, 0) + ':' +
           address(sheet, sheet.rows() - 1, sheet.width() - 1);
}

std::string formula_in(const DocumentRecipe& document, const SheetRecipe& sheet, int row, std::string_view text) {
    const auto& other = document.sheets.back();
    std::string formula = replaced(std::string(text), "{this}", address(sheet, row, 0));
    formula = replaced(formula, "{next}", address(sheet, row + 1, 0));
    formula = replaced(formula, "{all}", address(sheet, 0, 0) + ':' + address(sheet, sheet.rows() - 1, 0));
    return replaced(formula, "{other}", '$' + quoted_name(other) + '.' + address(other, HEADER, 0));
}

std::string_view name_of(Feature feature) {
    return std::ranges::find(feature_names, feature, &FeatureName::feature)->name;
}

std::ostream& operator<<(std::ostream& out, const SheetRecipe& sheet) {
    out << "sheet '" << sheet.name << "', table at " << table_address(sheet) << '\n';
    for (int row = HEADER; row < sheet.rows(); ++row) {
        out << "  " << sheet.first_row + 2 + row << ':';
        for (const ColumnRecipe& column : sheet.columns)
            out << (&column == &sheet.columns.front() ? " " : " | ")
                << (row == HEADER ? column.header : printed(column.cells[static_cast<std::size_t>(row)]));
        out << '\n';
    }
    for (const FeatureRecipe& feature : sheet.features) {
        out << "  " << name_of(feature.feature) << " at " << address(sheet, feature);
        if (!feature.text.empty()) out << " \"" << feature.text << '"';
        if (feature.number != 0) out << ' ' << feature.number;
        out << '\n';
    }
    return out;
}

std::ostream& operator<<(std::ostream& out, const DocumentRecipe& document) {
    for (const SheetRecipe& sheet : document.sheets) out << sheet;
    return out;
}

}  // namespace classkeys::tests
