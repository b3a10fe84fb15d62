// grid.hpp: a part of a sheet as plain data, with the sheet's own row and column numbers (0 is row 1 and column A).
#pragma once

#include <string>
#include <vector>

namespace classkeys::roster {

enum class Kind : unsigned char {
    empty,
    text,
    number,    // a number that is shown as one
    date,      // a number that is shown as a date or a time
    no_value,  // a formula that gives an error or an empty text
};

struct GridCell {
    Kind kind = Kind::empty;
    std::string text;  // UTF-8; of a text cell only
};

class Grid {
 public:
    Grid(int first_row, int first_column, int columns)
        : first_row_(first_row), first_column_(first_column), columns_(columns) {}

    void add_row(std::vector<GridCell> cells) { rows_.push_back(std::move(cells)); }

    int first_row() const { return first_row_; }
    int end_row() const { return first_row_ + static_cast<int>(rows_.size()); }
    int first_column() const { return first_column_; }
    int end_column() const { return first_column_ + columns_; }

    // Any cell of the sheet; those outside the grid are empty.
    const GridCell& at(int row, int column) const {
        static const GridCell outside;
        if (row < first_row_ || row >= end_row() || column < first_column_ || column >= end_column()) return outside;
        return rows_[static_cast<std::size_t>(row - first_row_)][static_cast<std::size_t>(column - first_column_)];
    }

    bool filled(int row, int column) const { return at(row, column).kind != Kind::empty; }

 private:
    int first_row_;
    int first_column_;
    int columns_;
    std::vector<std::vector<GridCell>> rows_;
};

}  // namespace classkeys::roster
