// word_list.hpp: the words that passwords are made of.
//   auto list = WordList::parse("tiger\nviolin\n…");
//   if (!list) report(list.error());     -> {WordFault::too_few, line 0, found 2, needed 600}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "expected.hpp"

namespace classkeys::passwords {

inline constexpr int shortest_word = 4;  // letters
inline constexpr int longest_word = 8;
// Two different words and two digits then give 25 bits.
inline constexpr int words_needed = 600;
static_assert(words_needed * (words_needed - 1) * 100 >= (1 << 25));

enum class WordFault {
    letter,     // something other than a-z
    too_short,  // fewer than four letters
    too_long,   // more than eight
    repeated,   // stands on an earlier line already
    prefix,     // the beginning of another word, so that a reader cannot tell where a word ends
    too_few,    // of the whole list
};

struct BadWords {
    WordFault fault;
    int line;          // from 1; 0: the whole list
    std::string word;  // as written; for too_few empty
    int found = 0;     // too_few only: words in the list
    int needed = 0;    // too_few only
    int other = 0;     // repeated and prefix: the line of the other word
};

// Words that obey the rules above, sorted.
class WordList {
 public:
    // Reads one word a line; LF or CRLF, a byte order mark, blanks around a word and empty lines do not matter. The
    // first line at fault is told. `needed`: how many words there must be at least.
    static Expected<WordList, BadWords> parse(std::string_view text, int needed = words_needed);

    int size() const { return static_cast<int>(words_.size()); }
    std::string_view operator[](std::size_t index) const { return words_[index]; }
    // How many of them could be part of a date or a truth value (`march`, `sunday`); see spreadsheet_safe.hpp.
    int value_words() const { return value_words_; }

 private:
    explicit WordList(std::vector<std::string> sorted);

    std::vector<std::string> words_;
    int value_words_;
};

}  // namespace classkeys::passwords
