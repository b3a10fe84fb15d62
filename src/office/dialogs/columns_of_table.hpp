// columns_of_table.hpp: a table's columns as a window's list offers them.
#pragma once

#include <string>
#include <vector>

#include "office/commands/opened_table.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Columns from the table's first to its last, in words: "B: Username (ana.costa)".
class ColumnsOfTable {
 public:
    ColumnsOfTable(const Session& session, const calc::Table& table);

    const std::vector<std::string>& in_words() const { return in_words_; }
    std::string letters(std::size_t place) const;
    // Nothing where the field's column is not one of the table's.
    std::optional<std::size_t> place_of(const roster::ColumnChoice& choice) const;

 private:
    int first_;
    std::vector<std::string> in_words_;
};

// The table that a window is about, and how many pupils are in it: "Table Sheet1.A1:D31: 30 pupils."
// Nothing of a table of which only the first page has been read.
std::string table_in_words(const Session& session, const OpenedTable& opened);

}  // namespace classkeys::office
