#include "passwords/word_list.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "passwords/value_words.hpp"

namespace classkeys::passwords {
namespace {

struct Line {
    std::string_view word;
    int number;
};

std::string_view trim(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<Line> lines_with_words(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view word = trim(text.substr(0, end));
        if (!word.empty()) lines.push_back({word, number});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::optional<WordFault> fault_of(std::string_view word) {
    if (!std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; }))
        return WordFault::letter;
    if (std::ssize(word) < shortest_word) return WordFault::too_short;
    if (std::ssize(word) > longest_word) return WordFault::too_long;
    return std::nullopt;
}

// The first line, in the order of the file, whose word begins another. In sorted order such a word stands right before
// one that it begins; equal words stand side by side with the earlier line first.
std::optional<BadWords> overlap(const std::vector<Line>& sorted) {
    std::optional<BadWords> first;
    for (std::size_t at = 1; at < sorted.size(); ++at) {
        const Line& shorter = sorted[at - 1];
        const Line& longer = sorted[at];
        if (!longer.word.starts_with(shorter.word)) continue;
        const bool same = longer.word == shorter.word;
        const Line& bad = same ? longer : shorter;
        const Line& other = same ? shorter : longer;
        if (first && first->line < bad.number) continue;
        const WordFault fault = same ? WordFault::repeated : WordFault::prefix;
        first = BadWords{.fault = fault, .line = bad.number, .word = std::string(bad.word), .other = other.number};
    }
    return first;
}

}  // namespace

Expected<WordList, BadWords> WordList::parse(std::string_view text, int needed) {
    std::vector<Line> lines = lines_with_words(text);
    for (const auto& [word, number] : lines)
        if (const auto fault = fault_of(word))
            return BadWords{.fault = *fault, .line = number, .word = std::string(word)};

    std::ranges::sort(lines, {}, [](const Line& line) { return std::pair(line.word, line.number); });
    if (auto bad = overlap(lines)) return *std::move(bad);
    const int found = static_cast<int>(lines.size());
    if (found < needed)
        return BadWords{.fault = WordFault::too_few, .line = 0, .word = {}, .found = found, .needed = needed};

    std::vector<std::string> words;
    words.reserve(lines.size());
    for (const Line& line : lines) words.emplace_back(line.word);
    return WordList(std::move(words));
}

WordList::WordList(std::vector<std::string> sorted)
    : words_(std::move(sorted)), value_words_(static_cast<int>(std::ranges::count_if(words_, begins_value_word))) {}

}  // namespace classkeys::passwords
