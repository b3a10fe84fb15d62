// roster.hpp: a table's records, read once, as plain data. A record is a row that is not blank; it keeps its sheet row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "names/name.hpp"
#include "roster/field.hpp"
#include "roster/grid.hpp"

namespace classkeys::roster {

// A record's place in the roster, from 0.
using Record = std::uint32_t;

// The cells of one column, one a record.
class Column {
 public:
    void reserve(std::size_t records);
    void add_text(std::string_view text);
    void add_number(double number, Kind kind);  // Kind::number or Kind::date
    void add_other(Kind kind);                  // Kind::empty or Kind::no_value

    std::size_t size() const { return kinds_.size(); }
    Kind kind(Record record) const { return kinds_[record]; }
    std::string_view text(Record record) const;
    double number(Record record) const { return numbers_[record]; }

    // Whether a generator may fill the cell: it is empty, or holds only blanks.
    bool is_blank(Record record) const;

 private:
    void add_kind(Kind kind);

    std::vector<Kind> kinds_;
    std::vector<std::size_t> ends_;  // of each record's text in pool_
    std::string pool_;
    std::vector<double> numbers_;  // empty until there is one
};

struct Roster {
    std::vector<std::int32_t> rows;  // the sheet row of each record, ascending
    std::vector<bool> hidden;        // rows that are hidden or filtered away
    std::vector<bool> chosen;        // rows that the command is for
    ByField<std::optional<Column>> columns;

    std::size_t size() const { return rows.size(); }
    const Column* column(Field field) const { return columns[field] ? &*columns[field] : nullptr; }
    std::string_view text(Field field, Record record) const;
    bool has_names() const;

    // The pupil's name: from given and family name where there are such columns, else from the name column, divided by
    // `customs`.
    names::Name name(Record record, names::Customs customs = names::Customs::unknown) const;
    const names::Name& name(Record record, names::Customs customs, names::NameReader& reader) const;

    // Whether the name's cells hold nothing.
    bool name_is_blank(Record record) const;

    // The name as it is shown to people: as typed, without blanks at its ends.
    std::string shown_name(Record record) const;
};

}  // namespace classkeys::roster
