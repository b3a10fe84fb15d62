#include "imports/file_kind.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/utf8.hpp"

namespace classkeys::imports {
namespace {

constexpr std::size_t looked_at = 16384;  // bytes that tell a web page and a separator
constexpr std::array<char, 3> separators = {'\t', ';', ','};

bool is_utf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    // Without a mark: plain letters leave every second byte empty, low byte first.
    const std::string_view head = bytes.substr(0, 512);
    std::size_t empty_high = 0;
    for (std::size_t at = 0; at + 1 < head.size(); at += 2) {
        if (head[at] == '\0') return false;
        empty_high += head[at + 1] == '\0' ? 1 : 0;
    }
    return head.size() >= 4 && empty_high * 4 >= head.size();
}

// The beginning as far as it is ASCII; what is not becomes '?'.
std::string ascii_of(std::string_view bytes, Encoding encoding) {
    std::string out;
    if (encoding != Encoding::utf16) {
        if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
        out = bytes.substr(0, looked_at);
        return out;
    }
    const std::size_t low = bytes.starts_with("\xFE\xFF") ? 1 : 0;
    const bool marked = low == 1 || bytes.starts_with("\xFF\xFE");
    const std::string_view head = bytes.substr(marked ? 2 : 0, looked_at);
    for (std::size_t at = 0; at + 1 < head.size(); at += 2) out += head[at + 1 - low] == '\0' ? head[at + low] : '?';
    return out;
}

bool is_utf8(std::string_view bytes) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    if (bytes.find(replacement) != std::string_view::npos) return true;
    return text::decode(bytes).find(U'\uFFFD') == std::u32string::npos;
}

bool contains(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

bool is_web_page(std::string_view head) {
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head[first] != '<') return false;
    std::string lower(head);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::array<std::string_view, 4> marks = {"<!doctype html", "<html", "<meta", "<table"};
    return std::ranges::any_of(marks, [&](std::string_view mark) { return contains(lower, mark); });
}

// How often each separator stands in each line, outside quotes.
using Counts = std::array<int, separators.size()>;

std::vector<Counts> count_separators(std::string_view head) {
    std::vector<Counts> lines(1);
    bool quoted = false;
    for (const char c : head) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n') lines.emplace_back();
        for (std::size_t each = 0; each < separators.size(); ++each)
            lines.back()[each] += c == separators[each] ? 1 : 0;
    }
    if (lines.size() > 1) lines.pop_back();  // empty, or cut off in the middle
    return lines;
}

// The separator that stands as often in most lines as in the first; of equals, the one that makes more columns.
char separator_of(std::string_view head) {
    const auto lines = count_separators(head);
    char best = ',';
    std::pair<long, int> most = {0, 0};
    for (std::size_t each = 0; each < separators.size(); ++each) {
        const int first = lines.front()[each];
        if (first == 0) continue;
        const long alike = std::ranges::count_if(lines, [&](const Counts& line) { return line[each] == first; });
        if (std::pair(alike, first) > most) {
            most = {alike, first};
            best = separators[each];
        }
    }
    return best;
}

}  // namespace

FileKind kind_of_file(std::string_view bytes) {
    constexpr std::string_view zip = "PK\x03\x04";             // .ods, .xlsx
    constexpr std::string_view compound = "\xD0\xCF\x11\xE0";  // .xls
    if (bytes.starts_with(zip) || bytes.starts_with(compound)) return {Shape::spreadsheet};
    const bool wide = is_utf16(bytes);
    if (!wide && contains(bytes.substr(0, looked_at), std::string_view("\0", 1))) return {Shape::spreadsheet};
    const Encoding encoding = wide ? Encoding::utf16 : is_utf8(bytes) ? Encoding::utf8 : Encoding::windows1252;
    const std::string head = ascii_of(bytes, encoding);
    if (is_web_page(head)) return {Shape::web_page, encoding};
    if (head.starts_with("<?xml")) return {Shape::spreadsheet};
    constexpr std::string_view naming = "sep=";
    if (head.starts_with(naming) && head.size() > naming.size() + 1 &&
        std::ranges::find(separators, head[naming.size()]) != separators.end())
        return {Shape::delimited, encoding, head[naming.size()], true};
    return {Shape::delimited, encoding, separator_of(head)};
}

}  // namespace classkeys::imports
