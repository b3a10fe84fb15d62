// parts.hpp: the parts of a text between separators.
//   for_each_part(std::string_view("ana..costa"), [](char c) { return c == '.'; }, use)   use("ana"), use("costa")
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace classkeys::text {

// Calls `use` with each part of `text` that no character of `separates` interrupts; empty ones are left out.
template <class Character, class Separates, class Use>
void for_each_part(std::basic_string_view<Character> text, Separates separates, Use use) {
    while (!text.empty()) {
        const auto end = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), separates) - text.begin());
        if (end > 0) use(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace classkeys::text
