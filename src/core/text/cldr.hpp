// cldr.hpp: a word of any script in ASCII, as CLDR's transforms Any-Latin; Latin-ASCII; Lower spell it.
//   std::string out;
//   append_cldr(U"李雷", out)        out == "lilei"
//   append_cldr(U"김철수", out)      out == "lileigimcheolsu"   (it appends)
//   append_cldr(U"მარია", out)     out == "lileigimcheolsumaria"
#pragma once

#include <string>
#include <string_view>

namespace classkeys::text {

// Appends `run`, part of a word in NFC and without blanks, in lower case a-z and 0-9. What is neither letter nor digit
// gives nothing, and so do letters without a sound of their own (Arabic ع, Hebrew א, Cyrillic ь). A letter that CLDR
// does not know is read by its Unicode name (Khmer ខ: kha), or spelled "u" and its code point (𪚦: u2a6a6): two
// different ideographs never fall together for want of a reading.
// `run` may hold any value, surrogates and unassigned code points too; they give nothing.
void append_cldr(std::u32string_view run, std::string& out);

}  // namespace classkeys::text
