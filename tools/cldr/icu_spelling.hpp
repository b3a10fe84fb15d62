// icu_spelling.hpp: ICU's Any-Latin; Latin-ASCII; Lower, asked one word at a time. At build time and in tests only.
//   IcuSpelling icu;
//   icu.transform(U"Юлия")     == U"ulia"
//   ascii_of(U"shin'ichi")     == "shinichi"
#pragma once

#include <unicode/translit.h>

#include <memory>
#include <string>
#include <string_view>

namespace classkeys::tools {

class IcuSpelling {
 public:
    // Throws std::runtime_error if ICU lacks the transform.
    explicit IcuSpelling(const char* id = "Any-Latin; Latin-ASCII; Lower");
    ~IcuSpelling();

    std::u32string transform(std::u32string_view word) const;
    // The transform as rules, one on a line: "ッカ > kka;".
    std::u32string rules() const;

 private:
    std::unique_ptr<icu::Transliterator> transliterator_;
};

// Only the a-z and 0-9 of `text`.
std::string ascii_of(std::u32string_view text);

// Whether `c` is a letter or digit that ICU would have had to turn into ASCII: not one of the modifier letters
// (ʿ ʹ ʺ) that stand for what ASCII does not write.
bool is_left_over(char32_t c);

}  // namespace classkeys::tools
