// context_learning.hpp: finds where CLDR reads neighbours otherwise than alone, by asking ICU about every pair of a
// script's letters and about every sequence its rules name, and adds what the table does not yet give.
//   キ "ki", ャ "ya", but キャ "kya"      ν "n", υ "y", but ευ "eu"
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "point_reading.hpp"
#include "table_builder.hpp"

namespace classkeys::tools {

// The letters and signs whose neighbours matter, one list for each script that CLDR transforms.
std::vector<std::u32string> letters_by_script(const PointReading& points);

// Sequences of 2 to longest_sequence letters named in the rules of CLDR's transforms, shortest first.
std::vector<std::u32string> sequences_in_rules();

class ContextLearning {
 public:
    ContextLearning(const PointReading& points, TableBuilder& table) : points_(points), table_(table) {}

    void learn_pairs(const std::u32string& letters);
    void learn(const std::u32string& word);

 private:
    std::optional<std::string> spell_in_place(const std::u32string& word) const;

    const PointReading& points_;
    TableBuilder& table_;
};

}  // namespace classkeys::tools
