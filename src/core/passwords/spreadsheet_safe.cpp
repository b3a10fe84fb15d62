#include "passwords/spreadsheet_safe.hpp"

#include <algorithm>
#include <cstddef>

#include "passwords/value_words.hpp"

namespace classkeys::passwords {
namespace {

static_assert(safe_run == shortest_value_word);

constexpr CharSet letters = lower + upper;

bool holds_any(std::string_view text, CharSet characters) {
    return std::ranges::any_of(text, [characters](char byte) { return characters.contains(byte); });
}

// The run of letters that begins at `from`, perhaps empty.
std::string_view run_at(std::string_view text, std::size_t from) {
    std::size_t end = from;
    while (end < text.size() && letters.contains(text[end])) ++end;
    return text.substr(from, end - from);
}

bool has_a_word_no_value_has(std::string_view text) {
    int runs = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view run = run_at(text, at);
        if (run.empty()) continue;
        if (run.size() >= shortest_value_word && !begins_value_word(run)) return true;
        ++runs;
        at += run.size();  // what ends the run is no letter
    }
    return runs >= safe_runs && text.find(' ') == std::string_view::npos;
}

}  // namespace

bool looks_like_value(std::string_view text) {
    if (text.empty()) return false;
    if (value_first.contains(text.front())) return true;
    return !holds_any(text, safe_signs) && !has_a_word_no_value_has(text);
}

bool spreadsheet_safe(std::string_view text) {
    if (text.empty()) return true;
    if (unsafe_first.contains(text.front()) || text.back() == ' ') return false;
    return !holds_any(text, unsafe_anywhere) && !looks_like_value(text);
}

}  // namespace classkeys::passwords
