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

// Writes words, cleaned and parted by single blanks, of one character after another.
class Cleaner {
 public:
    // At most `most` characters, over what `out` holds.
    Cleaner(std::u32string& out, std::size_t most) : out_(out) { out_.resize(most + 1); }
    ~Cleaner() {
        end_word();
        out_.resize(size_ > 0 ? size_ - 1 : 0);
    }
    Cleaner(const Cleaner&) = delete;
    Cleaner& operator=(const Cleaner&) = delete;

    void put(char32_t point) {
        switch (known_part_of(point)) {
            case Part::letter:
                out_[size_++] = point;
                break;
            case Part::blank:
                end_word();
                break;
            case Part::hyphen:
                if (size_ > word_ && out_[size_ - 1] != U'-') out_[size_++] = U'-';
                break;
            case Part::nothing:
                break;
        }
    }

 private:
    void end_word() {
        while (size_ > word_ && out_[size_ - 1] == U'-') --size_;
        if (size_ > word_) out_[size_++] = U' ';
        word_ = size_;
    }

    std::u32string& out_;
    std::size_t size_ = 0;
    std::size_t word_ = 0;  // where the word begins
};

void clean(std::u32string_view points, std::u32string& out) {
    Cleaner cleaner(out, points.size());
    for (const char32_t point : points) cleaner.put(point);
}

void clean(std::string_view bytes, std::u32string& out) {
    Cleaner cleaner(out, bytes.size());
    text::for_each_point(bytes, [&cleaner](char32_t point) { cleaner.put(point); });
}

std::size_t find_comma(std::u32string_view points) {
    return static_cast<std::size_t>(std::ranges::find_if(points, is_comma) - points.begin());
}

std::size_t find_comma(std::string_view latin) {
    return std::min(latin.find(','), latin.size());
}

// `text`: UTF-8 in Latin letters, or code points.
template <class Text>
void read_whole(Text text, Customs customs, Name& name) {
    name.family_first = false;
    name.certain = true;
    if (const std::size_t comma = find_comma(text); comma < text.size()) {
        clean(text.substr(comma + 1), name.given);
        clean(text.substr(0, comma), name.family);
        if (!name.given.empty() && !name.family.empty()) return;
    }
    clean(text, name.given);
    name.family.clear();
    const Division division = divide(name.given, customs);
    name.certain = division.certain;
    if (division.family_start == division.family_end) return;
    name.family.assign(name.given, division.family_start, division.family_end - division.family_start);
    name.family_first = division.family_start == 0;
    if (name.family_first)
        name.given.erase(0, division.family_end + 1);
    else
        name.given.resize(division.family_start - 1);
}

}  // namespace

void NameReader::read_points(std::string_view cell) {
    points_.clear();
    text::decode(cell, points_);
    text::compose(points_);
}

// Latin letters are read from the bytes: they need no composing.
void NameReader::read_part(std::string_view cell, std::u32string& part) {
    if (text::is_latin(cell)) return clean(cell, part);
    read_points(cell);
    clean(points_, part);
}

Name& NameReader::read(std::string_view cell, Customs customs) {
    if (text::is_latin(cell)) {
        read_whole(cell, customs, name_);
    } else {
        read_points(cell);
        read_whole(std::u32string_view(points_), customs, name_);
    }
    return name_;
}

Name& NameReader::read(std::string_view given, std::string_view family) {
    name_.family_first = false;
    name_.certain = true;
    read_part(given, name_.given);
    read_part(family, name_.family);
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
