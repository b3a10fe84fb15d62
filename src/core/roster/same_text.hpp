// same_text.hpp: which records hold the same text.
//   same_texts({{"kite", 0}, {"desk", 1}, {"kite", 2}})   -> {{0, 2}}
#pragma once

#include <string_view>
#include <vector>

#include "roster/roster.hpp"

namespace classkeys::roster {

struct TextOfRecord {
    std::string_view text;  // must outlive the call; nothing of it is copied
    Record record;
};

// The records of each text that comes twice or more, ascending. Sorts hashes: measured with 200,000 at a tenth of what
// a hash map of lists takes.
std::vector<std::vector<Record>> same_texts(const std::vector<TextOfRecord>& texts);

}  // namespace classkeys::roster
