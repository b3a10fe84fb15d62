// point_reading.hpp: what each code point gives alone: CLDR's own transforms first, then its parts, its number, its
// small letter, its Unicode name; last its code point.
//   PointReading points(icu);
//   points.read(U'李').text == "li"      points.read(U'ក').text == "ka"      points.read(U'٣').text == "3"
#pragma once

#include <optional>
#include <string>

#include "icu_spelling.hpp"
#include "name_reading.hpp"
#include "text/cldr_table.hpp"

namespace classkeys::tools {

struct PointSpelling {
    std::string text;
    text::cldr::Traits traits = 0;
};

class PointReading {
 public:
    explicit PointReading(const IcuSpelling& any_latin);

    // Empty for what is neither letter, digit nor sign of a letter.
    PointSpelling read(char32_t c) const;

    // ICU's spelling of a word, with the Latin letters it leaves over (ə from Armenian ը) read one by one. Nothing if
    // it leaves over others, or letters of `word` itself.
    std::optional<std::string> spell_by_cldr(std::u32string_view word) const;

    // The same for one code point; nothing for a sign that comes back as it is.
    std::optional<std::string> by_cldr(char32_t c) const;

 private:
    // By what CLDR has outside Any-Latin, or by parts, number or name. Nothing if by none of them.
    std::optional<std::string> by_other_means(char32_t c) const;
    std::optional<std::string> by_parts(char32_t c) const;

    const IcuSpelling& any_latin_;
    IcuSpelling sinhala_;  // CLDR has it, but not as part of Any-Latin
    NameReading names_;
};

}  // namespace classkeys::tools
