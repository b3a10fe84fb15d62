#include "roster/content.hpp"

#include <algorithm>

#include "dates/read_date.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::roster {
namespace {

constexpr std::size_t longest_name = 60;  // characters
constexpr int most_words_of_a_name = 8;
constexpr int sampled = 200;  // cells of a column that are looked at

bool is_ascii_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool has_blank(std::string_view text) {
    return std::ranges::any_of(text::decode(text::trimmed(text)), text::is_blank);
}

bool looks_like_name(std::string_view text) {
    const std::u32string points = text::decode(text::trimmed(text));
    if (points.size() > longest_name) return false;
    int letters = 0;
    int words = 1;
    for (const char32_t point : points) {
        if (text::is_digit(point) || point == U'@' || point == U':' || point == U'!' || point == U'?') return false;
        letters += text::is_letter(point) ? 1 : 0;
        words += text::is_blank(point) ? 1 : 0;
    }
    return letters >= 2 && words <= most_words_of_a_name;
}

bool looks_like_prose(std::string_view text) {
    const std::string_view bare = text::trimmed(text);
    if (bare.empty()) return false;
    if (bare.find("://") != std::string_view::npos || bare.find(": ") != std::string_view::npos) return true;
    const std::u32string points = text::decode(bare);
    const auto blanks = std::ranges::count_if(points, text::is_blank);
    const bool ends_as_sentence = points.back() == U'.' || points.back() == U'!' || points.back() == U'?';
    return points.size() > longest_name || blanks >= most_words_of_a_name || (ends_as_sentence && blanks >= 3) ||
           points.back() == U':';
}

bool looks_like_date(std::string_view text) {
    return dates::read_date(text, {dates::DateOrder::dmy, 1930}).has_value() ||
           dates::read_date(text, {dates::DateOrder::mdy, 1930}).has_value();
}

bool looks_like_username(std::string_view text) {
    const std::string_view bare = text::trimmed(text);
    const auto fits = [](char c) { return is_ascii_lower(c) || is_ascii_digit(c) || c == '.' || c == '-' || c == '_'; };
    return bare.size() >= 3 && is_ascii_lower(bare[0]) && std::ranges::all_of(bare, fits);
}

bool looks_like_password(std::string_view text) {
    const std::string_view bare = text::trimmed(text);
    if (bare.size() < 6 || has_blank(bare) || bare.find('@') != std::string_view::npos) return false;
    const auto is_letter = [](char c) { return is_ascii_lower(c) || (c >= 'A' && c <= 'Z'); };
    return std::ranges::any_of(bare, is_ascii_digit) && std::ranges::any_of(bare, is_letter);
}

std::optional<Field> field_by_content(const Grid& grid, int column, int first_row) {
    int cells = 0;
    int names = 0;
    int whole_names = 0;  // of two words or more
    int usernames = 0;
    int with_dots = 0;
    int passwords = 0;
    int date_cells = 0;
    const int end = std::min(grid.end_row(), first_row + sampled);
    for (int row = first_row; row < end; ++row) {
        const GridCell& cell = grid.at(row, column);
        if (cell.kind == Kind::empty) continue;
        ++cells;
        if (cell.kind == Kind::date) ++date_cells;
        if (cell.kind != Kind::text) continue;
        const bool name = looks_like_name(cell.text);
        const bool username = looks_like_username(cell.text);
        names += name ? 1 : 0;
        whole_names += name && has_blank(text::trimmed(cell.text)) ? 1 : 0;
        usernames += username ? 1 : 0;
        with_dots += username && cell.text.find('.') != std::string::npos ? 1 : 0;
        passwords += looks_like_password(cell.text) ? 1 : 0;
        date_cells += looks_like_date(cell.text) ? 1 : 0;
    }
    const auto most = [cells](int count) { return cells > 0 && count * 10 >= cells * 7; };
    if (most(date_cells)) return Field::invited_on;
    if (most(usernames) && with_dots * 2 >= cells) return Field::username;
    if (most(passwords)) return Field::password;
    if (most(names) && whole_names * 2 >= cells) return Field::name;
    return std::nullopt;
}

}  // namespace classkeys::roster
