// table_builder.hpp: the CLDR table while it grows: readings are shared, sequences are added, and every word can be
// read by it as the finished table will read it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/cldr_table.hpp"

namespace classkeys::tools {

class TableBuilder {
 public:
    TableBuilder();

    void set(char32_t c, const std::string& text, text::cldr::Traits traits);
    text::cldr::Traits traits_of(char32_t c) const;
    std::string text_of(char32_t c) const;

    // From now on `points` (2 to longest_sequence of the Basic Multilingual Plane) give `text` for the first `eats`.
    void add_sequence(std::u32string_view points, std::size_t eats, const std::string& text, text::cldr::Traits traits);

    // The word as the table gives it now.
    std::string spell(std::u32string_view word) const;

    // The table as C++ source: constexpr arrays named as text::cldr::Table's members.
    std::string source() const;

 private:
    std::uint16_t reading(const std::string& text, text::cldr::Traits traits);
    text::cldr::Table table() const;

    std::vector<std::uint16_t> entries_;  // one for every code point, until they are cut into blocks
    std::vector<std::uint16_t> blocks_;   // 0, 1, 2 ...
    std::vector<text::cldr::Reading> readings_;
    std::string pool_;
    std::vector<text::cldr::Sequence> sequences_;
    std::map<std::pair<std::string, text::cldr::Traits>, std::uint16_t> known_readings_;
};

}  // namespace classkeys::tools
