#include "names/name.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

// Words that begin a family name though they are not its last word, in lower case and sorted. From the naming customs
// of Dutch, German, French, Spanish, Portuguese, Italian, Arabic and the Scandinavian languages.
constexpr std::array<std::u32string_view, 36> particles = {
    U"af",    U"al",  U"av",  U"ben", U"bin", U"d",   U"da",  U"dal", U"das", U"de", U"degli", U"del",
    U"della", U"den", U"der", U"des", U"di",  U"do",  U"dos", U"du",  U"el",  U"la", U"las",   U"le",
    U"les",   U"los", U"op",  U"ten", U"ter", U"van", U"vom", U"von", U"y",   U"zu", U"zum",   U"zur",
};
static_assert(std::ranges::is_sorted(particles));

bool is_comma(char32_t point) {
    return point == U',' || point == U'\uFF0C' || point == U'\u060C';
}

// What stands between two words as a blank does.
bool parts_words(char32_t point) {
    return text::is_blank(point) || point == U'/' || point == U'_' || point == U'+' || is_comma(point) || point == U';';
}

// ª and º are letters to Unicode, but in names they only end an abbreviation (M.ª, N.º).
bool is_ordinal_sign(char32_t point) {
    return point == U'\u00AA' || point == U'\u00BA';
}

bool belongs_to_word(char32_t point) {
    return text::is_word_character(point) && !text::is_invisible(point) && !is_ordinal_sign(point);
}

void end_word(std::u32string& out, std::size_t start) {
    while (out.size() > start && out.back() == U'-') out.pop_back();
    if (out.size() > start) out.push_back(U' ');
}

// The words of `points`, cleaned and parted by single blanks.
std::u32string clean(std::u32string_view points) {
    std::u32string out;
    out.reserve(points.size());
    std::size_t word = 0;
    for (const char32_t point : points) {
        if (parts_words(point)) {
            end_word(out, word);
            word = out.size();
        } else if (text::is_hyphen(point)) {
            if (out.size() > word && out.back() != U'-') out.push_back(U'-');
        } else if (!text::is_apostrophe(point) && belongs_to_word(point)) {
            out.push_back(point);
        }
    }
    end_word(out, word);
    if (!out.empty()) out.pop_back();
    return out;
}

bool is_particle(std::u32string_view word) {
    return std::ranges::binary_search(particles, word);
}

// Where the family name begins in "given family": at the last word, or at the first of the particles before it.
// A particle counts only in lower case: "Van" may be a given name, "van" is none.
std::size_t family_start(std::u32string_view words) {
    const std::size_t last = words.rfind(U' ');
    if (last == std::u32string_view::npos) return words.size();
    std::size_t start = last + 1;
    while (start > 1) {
        const std::size_t before = words.substr(0, start - 1).rfind(U' ');
        if (before == std::u32string_view::npos) break;  // the first word is always given
        if (!is_particle(words.substr(before + 1, start - before - 2))) break;
        start = before + 1;
    }
    return start;
}

std::u32string composed(std::string_view cell) {
    std::u32string points = text::decode(cell);
    text::compose(points);
    return points;
}

}  // namespace

Name read_name(std::string_view cell) {
    const std::u32string points = composed(cell);
    const auto comma = std::ranges::find_if(points, is_comma);
    const auto at = static_cast<std::size_t>(comma - points.begin());
    if (comma != points.end()) {
        Name turned{clean(std::u32string_view(points).substr(at + 1)),
                    clean(std::u32string_view(points).substr(0, at))};
        if (!turned.given.empty() && !turned.family.empty()) return turned;
    }
    Name name{clean(points), {}};
    if (const std::size_t start = family_start(name.given); start < name.given.size()) {
        name.family = name.given.substr(start);
        name.given.resize(start - 1);
    }
    return name;
}

Name read_name(std::string_view given, std::string_view family) {
    Name name{clean(composed(given)), clean(composed(family))};
    if (name.given.empty()) std::swap(name.given, name.family);
    return name;
}

}  // namespace classkeys::names
