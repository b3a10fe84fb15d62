#include "calc/address.hpp"

#include <algorithm>
#include <charconv>

#include "roster/columns.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::calc {
namespace {

struct CellText {
    int column;
    std::optional<int> row;
};

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 1) return std::nullopt;
    return number;
}

// `C5`, `$C$5` or, where a range is of whole columns, `C`.
std::optional<CellText> parse_cell(std::string_view text) {
    std::string bare;
    std::ranges::copy_if(text, std::back_inserter(bare), [](char c) { return c != '$'; });
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto split = static_cast<std::size_t>(std::ranges::find_if_not(bare, is_letter) - bare.begin());
    const auto column = roster::column_of_letters(std::string_view(bare).substr(0, split));
    if (!column) return std::nullopt;
    if (split == bare.size()) return CellText{*column, std::nullopt};
    const auto row = number_of(std::string_view(bare).substr(split));
    if (!row) return std::nullopt;
    return CellText{*column, *row - 1};
}

// Takes the sheet's name and the dot behind it from `text`. False where a quote does not end as it should.
bool take_sheet(std::string_view& text, std::optional<std::string>& sheet) {
    if (text.starts_with('$')) {
        if (text.find('.') == std::string_view::npos) return true;  // $A$1
        text.remove_prefix(1);
    }
    if (!text.starts_with('\'')) {
        const std::size_t dot = text.rfind('.');
        if (dot == std::string_view::npos) return true;
        sheet = text.substr(0, dot);
        text.remove_prefix(dot + 1);
        return !sheet->empty();
    }
    std::string name;
    std::size_t at = 1;
    for (; at < text.size(); ++at) {
        if (text[at] != '\'') {
            name.push_back(text[at]);
        } else if (at + 1 < text.size() && text[at + 1] == '\'') {
            name.push_back('\'');
            ++at;
        } else {
            break;
        }
    }
    if (at + 1 >= text.size() || text[at + 1] != '.' || name.empty()) return false;
    sheet = std::move(name);
    text.remove_prefix(at + 2);
    return true;
}

std::vector<std::string_view> split_outside_quotes(std::string_view text) {
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\'') quoted = !quoted;
        if (text[at] != ';' || quoted) continue;
        parts.push_back(text.substr(start, at - start));
        start = at + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

}  // namespace

std::optional<RangeText> parse_range(std::string_view text) {
    text = text::trimmed(text);
    RangeText range{};
    if (!take_sheet(text, range.sheet)) return std::nullopt;
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto first = parse_cell(text.substr(0, colon));
    const auto last = colon == text.size() ? first : parse_cell(text.substr(colon + 1));
    if (!first || !last || first->row.has_value() != last->row.has_value()) return std::nullopt;
    if (!first->row && colon == text.size()) return std::nullopt;  // a lone `A` is a column, not a range
    range.first_column = std::min(first->column, last->column);
    range.last_column = std::max(first->column, last->column);
    if (first->row) range.rows = std::minmax(*first->row, *last->row);
    return range;
}

std::optional<std::vector<RangeText>> parse_ranges(std::string_view text) {
    std::vector<RangeText> ranges;
    for (const std::string_view part : split_outside_quotes(text)) {
        auto range = parse_range(part);
        if (!range) return std::nullopt;
        ranges.push_back(std::move(*range));
    }
    return ranges;
}

std::optional<std::vector<std::pair<int, int>>> parse_rows(std::string_view text) {
    std::vector<std::pair<int, int>> rows;
    for (const std::string_view part : split_outside_quotes(text)) {
        const std::string_view span = text::trimmed(part);
        const std::size_t colon = std::min(span.find(':'), span.size());
        const auto first = number_of(span.substr(0, colon));
        const auto last = colon == span.size() ? first : number_of(span.substr(colon + 1));
        if (!first || !last) return std::nullopt;
        rows.emplace_back(std::minmax(*first - 1, *last - 1));
    }
    return rows;
}

std::string column_letters(int column) {
    std::string letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

std::string cell_name(std::string_view sheet, int column, int row) {
    bool plain = false;  // has a letter or an underscore: digits alone are quoted
    bool quoted = false;
    for (const char32_t point : text::decode(sheet)) {
        const bool letter = text::is_letter(point) || point == U'_';
        plain = plain || letter;
        quoted = quoted || (!letter && !text::is_digit(point));
    }
    std::string name;
    if (plain && !quoted) {
        name = sheet;
    } else {
        name = '\'';
        for (const char c : sheet) name.append(c == '\'' ? 2 : 1, c);
        name += '\'';
    }
    return name + '.' + column_letters(column) + std::to_string(row + 1);
}

}  // namespace classkeys::calc
