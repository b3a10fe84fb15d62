// plan.hpp: what a command is going to do: new values for cells, and what was found. Nothing in a sheet has changed
// yet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "policy/broken.hpp"
#include "roster/roster.hpp"

namespace classkeys::roster {

// One thing found in one cell. What a message needs besides: numbers, a character, another row.
struct Finding {
    policy::Code code;
    std::optional<Record> record;  // none: the column's header
    Field field;
    int found = 0;
    int needed = 0;
    std::string detail;           // the character that is not allowed, the text that was read, what a text has become
    std::optional<Record> other;  // the record it is about besides
    policy::Because because = policy::Because::outside_alphabet;
};

// New texts for cells of one column, by record, ascending.
struct NewTexts {
    std::vector<Record> records;
    std::vector<std::string> texts;

    void reserve(std::size_t count);
    void add(Record record, std::string text);
    // The record's new text; none if its cell stays.
    std::optional<std::string> find(Record record) const;
};

// New real dates for cells of the invited-on column, as days since the document's null date; by record, ascending.
struct NewDates {
    std::vector<Record> records;
    std::vector<double> serials;
    bool with_time = false;  // whether one of them has a time of day

    void add(Record record, double serial, bool has_time);
};

struct Plan {
    ByField<NewTexts> values;
    NewDates dates;
    std::vector<Finding> findings;
    std::vector<Record> hidden;      // records that would have got a value, were they not hidden; ascending
    std::size_t hidden_left = 0;     // how many they are
    bool spelling_mattered = false;  // some username would be another one by the base rules

    // Records that get at least one new value.
    std::size_t changed() const;
};

}  // namespace classkeys::roster
