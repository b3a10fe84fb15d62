#include "text/characters.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace classkeys::text {
namespace {

// The general category, by utf8proc's tables of the Unicode standard.
utf8proc_category_t category_of(char32_t point) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(point));
}

bool is_mark(utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

std::size_t length_of_first(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) ++length;
    return length;
}

std::size_t start_of_last(std::string_view text) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
    return start;
}

bool is_white(std::string_view character) {
    if (character.size() == 1) return is_blank(static_cast<unsigned char>(character[0]));
    const std::u32string points = decode(character);
    return is_blank(points[0]) || is_invisible(points[0]);
}

// Letters that no composition changes, whatever stands beside them, unless one of the others does: Latin, Greek and
// Cyrillic ones and the dashes and quotation marks among them, by the Unicode property NFC_Quick_Check=Yes.
bool is_composed_anyhow(char32_t point) {
    if (point < 0x300) return true;
    if (point > 0x52F) return (point >= 0x1E00 && point <= 0x1EFF) || (point >= 0x2010 && point <= 0x2027);
    return point >= 0x370 && point != 0x374 && point != 0x37E && point != 0x387 && (point < 0x483 || point > 0x487);
}

}  // namespace

bool is_invisible(char32_t point) {
    if (point < 0xAD) return false;
    return category_of(point) == UTF8PROC_CATEGORY_CF || (point >= 0xFE00 && point <= 0xFE0F) ||
           (point >= 0xE0100 && point <= 0xE01EF) || point == 0x034F || point == 0x115F || point == 0x1160 ||
           point == 0x3164;
}

bool is_apostrophe(char32_t point) {
    switch (point) {
        case U'\'':
        case U'`':
        case U'\u00B4':  // acute accent
        case U'\u02B9':  // modifier prime
        case U'\u02BB':  // okina
        case U'\u02BC':  // modifier apostrophe
        case U'\u02BD':
        case U'\u02BE':
        case U'\u02BF':
        case U'\u02C8':
        case U'\u055A':  // Armenian apostrophe
        case U'\u05F3':  // Hebrew geresh
        case U'\u2018':
        case U'\u2019':
        case U'\u201B':
        case U'\u2032':  // prime
        case U'\uA78C':  // saltillo
        case U'\uFF07':
            return true;
        default:
            return false;
    }
}

bool is_hyphen(char32_t point) {
    switch (point) {
        case U'-':
        case U'\u058A':  // Armenian hyphen
        case U'\u05BE':  // Hebrew maqaf
        case U'\u2010':
        case U'\u2011':
        case U'\u2012':
        case U'\u2013':
        case U'\u2014':
        case U'\u2015':
        case U'\u2212':
        case U'\u30A0':
        case U'\uFE58':
        case U'\uFE63':
        case U'\uFF0D':
            return true;
        default:
            return false;
    }
}

bool is_letter(char32_t point) {
    if (point < 0x80) return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
    const utf8proc_category_t category = category_of(point);
    return is_mark(category) || (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO);
}

bool is_capital(char32_t point) {
    if (point < 0x80) return point >= U'A' && point <= U'Z';
    const utf8proc_category_t category = category_of(point);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_small_letter(char32_t point) {
    if (point < 0x80) return point >= U'a' && point <= U'z';
    return category_of(point) == UTF8PROC_CATEGORY_LL;
}

bool is_word_character(char32_t point) {
    if (is_letter(point) || is_digit(point)) return true;
    const utf8proc_category_t category = category_of(point);
    return category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
}

void compose(std::u32string& points) {
    if (std::ranges::all_of(points, is_composed_anyhow)) return;
    // Decomposed text can be longer: a code point gives up to four in canonical decomposition.
    std::u32string room(points.size() * 4, U'\0');
    std::size_t length = 0;
    for (const char32_t point : points) {
        int boundary = 0;
        const auto written = utf8proc_decompose_char(
            static_cast<utf8proc_int32_t>(point), reinterpret_cast<utf8proc_int32_t*>(room.data() + length),
            static_cast<utf8proc_ssize_t>(room.size() - length), UTF8PROC_DECOMPOSE, &boundary);
        length += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    // Marks come in canonical order before they are composed.
    for (std::size_t at = 1; at < length; ++at) {
        const auto order = [&room](std::size_t index) {
            return utf8proc_get_property(static_cast<utf8proc_int32_t>(room[index]))->combining_class;
        };
        for (std::size_t to = at; to > 0 && order(to) != 0 && order(to - 1) > order(to); --to)
            std::swap(room[to], room[to - 1]);
    }
    const auto composed = utf8proc_normalize_utf32(reinterpret_cast<utf8proc_int32_t*>(room.data()),
                                                   static_cast<utf8proc_ssize_t>(length),
                                                   static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    room.resize(composed > 0 ? static_cast<std::size_t>(composed) : 0);
    points = std::move(room);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_white(text.substr(0, length_of_first(text)))) text.remove_prefix(length_of_first(text));
    while (!text.empty() && is_white(text.substr(start_of_last(text)))) text = text.substr(0, start_of_last(text));
    return text;
}

std::string folded_case(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for_each_point(text, [&out](char32_t point) {
        if (point < 0x80) {
            out.push_back(static_cast<char>(point >= U'A' && point <= U'Z' ? point + 32 : point));
            return;
        }
        utf8proc_int32_t parts[8];
        int boundary = 0;
        const auto count =
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts, 8, UTF8PROC_CASEFOLD, &boundary);
        for (utf8proc_ssize_t at = 0; at < count; ++at) append(out, static_cast<char32_t>(parts[at]));
    });
    return out;
}

std::size_t shown_width(std::string_view text) {
    std::size_t width = 0;
    for (const char32_t point : decode(text))
        width += static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(point)));
    return width;
}

std::string folded(std::string_view text) {
    std::string out;
    for (const char32_t point : decode(text)) {
        utf8proc_int32_t parts[32];
        int boundary = 0;
        const auto count = utf8proc_decompose_char(
            static_cast<utf8proc_int32_t>(point), parts, 32,
            static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_DECOMPOSE), &boundary);
        for (utf8proc_ssize_t at = 0; at < count; ++at) {
            const auto part = static_cast<char32_t>(parts[at]);
            if (is_invisible(part) || is_mark(category_of(part))) continue;
            if (is_word_character(part))
                append(out, part == U'ł' ? U'l' : part);
            else if (!out.empty() && out.back() != ' ')
                out.push_back(' ');
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

}  // namespace classkeys::text
