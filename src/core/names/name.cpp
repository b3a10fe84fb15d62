#include "names/name.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

// Writes to `out` the words of `points`, cleaned and parted by single blanks.
void clean(std::u32string_view points, std::u32string& out) {
    out.clear();
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
}

}  // namespace

void NameReader::take_points(std::string_view cell) {
    points_.clear();
    text::decode(cell, points_);
    text::compose(points_);
}

Name& NameReader::read(std::string_view cell, Customs customs) {
    take_points(cell);
    const std::u32string_view points = points_;
    name_.family_first = false;
    name_.certain = true;
    const auto comma = std::ranges::find_if(points, is_comma);
    if (comma != points.end()) {
        const auto at = static_cast<std::size_t>(comma - points.begin());
        clean(points.substr(at + 1), name_.given);
        clean(points.substr(0, at), name_.family);
        if (!name_.given.empty() && !name_.family.empty()) return name_;
    }
    clean(points, name_.given);
    name_.family.clear();
    const Division division = divide(name_.given, customs);
    name_.certain = division.certain;
    if (division.family_start == division.family_end) return name_;
    name_.family.assign(name_.given, division.family_start, division.family_end - division.family_start);
    name_.family_first = division.family_start == 0;
    if (name_.family_first)
        name_.given.erase(0, division.family_end + 1);
    else
        name_.given.resize(division.family_start - 1);
    return name_;
}

Name& NameReader::read(std::string_view given, std::string_view family) {
    name_.family_first = false;
    name_.certain = true;
    take_points(given);
    clean(points_, name_.given);
    take_points(family);
    clean(points_, name_.family);
    if (name_.given.empty()) std::swap(name_.given, name_.family);
    return name_;
}

Name read_name(std::string_view cell, Customs customs) {
    return std::move(NameReader().read(cell, customs));
}

Name read_name(std::string_view given, std::string_view family) {
    return std::move(NameReader().read(given, family));
}

}  // namespace classkeys::names
