// word_list.hpp: tables write several words as one string, with a blank between them.
//   for_each_word(U"januar jan", use)   calls use(U"januar"), use(U"jan")
#pragma once

#include <algorithm>
#include <string_view>

namespace classkeys::dates {

template <class Use>
void for_each_word(std::u32string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(U' '), list.size());
        use(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

}  // namespace classkeys::dates
