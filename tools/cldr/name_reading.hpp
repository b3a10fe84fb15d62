// name_reading.hpp: how a letter sounds by its Unicode name, for scripts that CLDR has no transform for.
//   KHMER LETTER KHA             -> "kha"
//   LAO LETTER KHO SUNG          -> "kh"     (like Thai in CLDR: no inherent vowel)
//   ARABIC LETTER NOON GHUNNA    -> "n"      (as NOON, which CLDR knows)
//   LATIN SMALL LETTER TURNED A  -> "a"
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace classkeys::tools {

// What CLDR makes of a code point; nothing if CLDR leaves it as it is.
using KnownReading = std::function<std::optional<std::string>(char32_t)>;

class NameReading {
 public:
    explicit NameReading(KnownReading known);

    // In a-z, empty for what has no sound (clicks, tone letters, accents). Nothing for signs that names do not read:
    // ideographs, hieroglyphs, cuneiform.
    std::optional<std::string> read(char32_t c) const;

 private:
    using Words = std::vector<std::string_view>;

    std::optional<std::string> read_mark(char32_t c, const Words& words) const;
    std::optional<std::string> read_alphabet(char32_t c, const Words& words) const;
    // What CLDR makes of the letter of c's script that has this name: "NOON" -> "n".
    std::optional<std::string> known_by_name(char32_t c, std::string_view letter) const;

    KnownReading known_;
    std::unordered_map<std::string, char32_t> by_name_;
};

}  // namespace classkeys::tools
