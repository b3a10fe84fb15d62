#include "names/name.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

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

// What a character does to a name's words.
enum class Part : unsigned char { letter, blank, hyphen, nothing };

Part part_of(char32_t point) {
    if (parts_words(point)) return Part::blank;
    if (text::is_hyphen(point)) return Part::hyphen;
    const bool belongs = text::is_word_character(point) && !text::is_apostrophe(point) && !text::is_invisible(point) &&
                         !is_ordinal_sign(point);
    return belongs ? Part::letter : Part::nothing;
}

// The same, looked up: Latin, Greek and Cyrillic names ask for each of their characters.
Part known_part_of(char32_t point) {
    static const auto parts = [] {
        std::array<Part, 0x530> made{};
        for (char32_t each = 0; each < made.size(); ++each) made[each] = part_of(each);
        return made;
    }();
    return point < parts.size() ? parts[point] : part_of(point);
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
        switch (known_part_of(point)) {
            case Part::letter:
                out.push_back(point);
                break;
            case Part::blank:
                end_word(out, word);
                word = out.size();
                break;
            case Part::hyphen:
                if (out.size() > word && out.back() != U'-') out.push_back(U'-');
                break;
            case Part::nothing:
                break;
        }
    }
    end_word(out, word);
    if (!out.empty()) out.pop_back();
    return out;
}

std::u32string composed(std::string_view cell) {
    std::u32string points = text::decode(cell);
    text::compose(points);
    return points;
}

}  // namespace

Name read_name(std::string_view cell, Customs customs) {
    const std::u32string points = composed(cell);
    const auto comma = std::ranges::find_if(points, is_comma);
    const auto at = static_cast<std::size_t>(comma - points.begin());
    if (comma != points.end()) {
        Name turned{clean(std::u32string_view(points).substr(at + 1)),
                    clean(std::u32string_view(points).substr(0, at))};
        if (!turned.given.empty() && !turned.family.empty()) return turned;
    }
    Name name{clean(points), {}};
    const Division division = divide(name.given, customs);
    name.certain = division.certain;
    if (division.family_start == division.family_end) return name;
    name.family = name.given.substr(division.family_start, division.family_end - division.family_start);
    name.family_first = division.family_start == 0;
    if (name.family_first)
        name.given.erase(0, division.family_end + 1);
    else
        name.given.resize(division.family_start - 1);
    return name;
}

Name read_name(std::string_view given, std::string_view family) {
    Name name{clean(composed(given)), clean(composed(family))};
    if (name.given.empty()) std::swap(name.given, name.family);
    return name;
}

}  // namespace classkeys::names
