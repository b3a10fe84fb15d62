#include "roster/name_words.hpp"

#include <algorithm>

#include "text/parts.hpp"

namespace classkeys::roster {

std::vector<std::string> romanised_words(const names::Name& name, const text::Romanisation& rules) {
    std::vector<std::string> words;
    std::string romanised;
    for (const std::u32string* part : {&name.given, &name.family})
        text::for_each_part(
            std::u32string_view(*part), [](char32_t point) { return point == U' '; },
            [&](std::u32string_view word) {
                romanised.clear();
                text::romanise(word, rules, romanised);
                text::for_each_part(
                    std::string_view(romanised), [](char c) { return c == '-'; },
                    [&](std::string_view piece) { words.emplace_back(piece); });
            });
    return words;
}

bool can_be_romanised(const names::Name& name) {
    std::string romanised;
    const auto gives_letters = [&romanised](char32_t point) {
        if (point == U' ' || point == U'-') return false;
        romanised.clear();
        text::romanise({&point, 1}, text::romanisation_for(""), romanised);
        return !romanised.empty();
    };
    return std::ranges::any_of(name.given, gives_letters) || std::ranges::any_of(name.family, gives_letters);
}

}  // namespace classkeys::roster
