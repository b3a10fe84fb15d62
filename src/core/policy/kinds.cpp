#include "policy/kinds.hpp"

#include <utf8proc.h>

namespace classkeys::policy {
namespace {

constexpr char32_t joiner = U'\u200D';         // zero width joiner
constexpr char32_t replacement = U'\uFFFD';    // stands for malformed bytes
constexpr char32_t braille_blank = U'\u2800';  // a symbol by category, yet empty

utf8proc_int32_t as_utf8proc(char32_t point) {
    return static_cast<utf8proc_int32_t>(point);
}

bool is_picture(char32_t point) {
    return utf8proc_get_property(as_utf8proc(point))->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

// U+0020 to U+007E: each is a character by itself.
bool is_plain(char32_t point) {
    return point >= U' ' && point <= U'~';
}

bool can_be_seen(char32_t point) {
    if (is_plain(point)) return point != U' ';
    if (point == replacement || point == braille_blank) return false;
    if (utf8proc_get_property(as_utf8proc(point))->ignorable) return false;
    switch (utf8proc_category(as_utf8proc(point))) {
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return false;
        default:
            return true;
    }
}

}  // namespace

Kind kind_of(char32_t point) {
    if (point >= U'0' && point <= U'9') return Kind::digit;
    if (!can_be_seen(point)) return Kind::other;
    switch (utf8proc_category(as_utf8proc(point))) {
        case UTF8PROC_CATEGORY_LL:
            return Kind::lower;
        case UTF8PROC_CATEGORY_LU:
            return Kind::upper;
        case UTF8PROC_CATEGORY_PC:
        case UTF8PROC_CATEGORY_PD:
        case UTF8PROC_CATEGORY_PS:
        case UTF8PROC_CATEGORY_PE:
        case UTF8PROC_CATEGORY_PI:
        case UTF8PROC_CATEGORY_PF:
        case UTF8PROC_CATEGORY_PO:
        case UTF8PROC_CATEGORY_SM:
        case UTF8PROC_CATEGORY_SC:
        case UTF8PROC_CATEGORY_SK:
        case UTF8PROC_CATEGORY_SO:
            return Kind::symbol;
        default:
            return Kind::other;
    }
}

std::optional<char32_t> unseen_part(std::u32string_view character) {
    const bool picture = is_picture(character.front());
    for (std::size_t at = 0; at < character.size(); ++at) {
        const char32_t point = character[at];
        if (can_be_seen(point)) continue;
        const bool joins_nothing = point == joiner && at + 1 == character.size();
        if (!picture || at == 0 || joins_nothing) return point;
    }
    return std::nullopt;
}

std::size_t end_of_character(std::u32string_view text, std::size_t from) {
    std::size_t next = from + 1;
    if (is_plain(text[from]) && (next == text.size() || is_plain(text[next]))) return next;
    utf8proc_int32_t state = 0;
    while (next < text.size() &&
           utf8proc_grapheme_break_stateful(as_utf8proc(text[next - 1]), as_utf8proc(text[next]), &state) == 0)
        ++next;
    return next;
}

}  // namespace classkeys::policy
