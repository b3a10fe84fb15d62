#include "dates/tokens.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "dates/fold.hpp"
#include "text/utf8.hpp"

namespace classkeys::dates {
namespace {

enum class Part { blank, digit, invisible, mark };

// Points that are no letters, but for visible ASCII. `as`: the mark each counts as.
struct Range {
    char32_t first;
    char32_t last;
    Part part;
    char32_t as;
};

// Source: UnicodeData.txt, general categories Zs, Cf, Nd, Pd and the look-alikes of the ASCII marks a date uses.
constexpr std::array ranges = std::to_array<Range>({
    {0x0000, 0x0020, Part::blank, U' '},   // control characters, blank
    {0x007F, 0x00A0, Part::blank, U' '},   // control characters, no-break space
    {0x00AD, 0x00AD, Part::invisible, 0},  // soft hyphen
    {0x02BC, 0x02BC, Part::mark, U'\''},   // the apostrophe that is a letter
    {0x061C, 0x061C, Part::invisible, 0},  // Arabic letter mark
    {0x0660, 0x0669, Part::digit, 0},      // Arabic-Indic
    {0x06F0, 0x06F9, Part::digit, 0},      // Persian
    {0x2000, 0x200A, Part::blank, U' '},   // spaces of every width
    {0x200B, 0x200F, Part::invisible, 0},  // zero width, direction marks
    {0x2010, 0x2015, Part::mark, U'-'},    // hyphens and dashes
    {0x2018, 0x2019, Part::mark, U'\''},   // curly apostrophes
    {0x2028, 0x2029, Part::blank, U' '},   // line and paragraph
    {0x202A, 0x202E, Part::invisible, 0},  // embeddings and overrides
    {0x202F, 0x202F, Part::blank, U' '},   // narrow no-break space
    {0x2044, 0x2044, Part::mark, U'/'},    // fraction slash
    {0x205F, 0x205F, Part::blank, U' '},   // mathematical space
    {0x2060, 0x206F, Part::invisible, 0},  // word joiner, isolates
    {0x2212, 0x2212, Part::mark, U'-'},    // minus
    {0x2215, 0x2215, Part::mark, U'/'},    // division slash
    {0x3000, 0x3000, Part::blank, U' '},   // ideographic space
    {0xFEFF, 0xFEFF, Part::invisible, 0},  // byte order mark
    {0xFF0D, 0xFF0D, Part::mark, U'-'},    // full-width: -
    {0xFF0E, 0xFF0E, Part::mark, U'.'},    // .
    {0xFF0F, 0xFF0F, Part::mark, U'/'},    // /
    {0xFF10, 0xFF19, Part::digit, 0},      // digits
    {0xFF1A, 0xFF1A, Part::mark, U':'},    // :
});
static_assert(std::ranges::is_sorted(ranges, {}, &Range::first));

const Range* range_of(char32_t point) {
    const auto* after = std::ranges::upper_bound(ranges, point, {}, &Range::first);
    if (after == ranges.begin()) return nullptr;
    const auto* range = std::prev(after);
    return point <= range->last ? range : nullptr;
}

bool is_ascii_letter(char32_t point) {
    return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

Tokens::Tokens(std::string_view text) {
    std::u32string points;
    text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
    for (std::size_t at = 0; at < text.size() && !too_long_;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto place = static_cast<std::uint32_t>(at++);
        if (byte < 0x80) {
            take(byte, place);
            continue;
        }
        while (at < text.size() && is_continuation(text[at])) ++at;
        points.clear();
        text::decode(text.substr(place, at - place), points);
        for (const char32_t point : points) take(point, place);
    }
}

void Tokens::take(char32_t point, std::uint32_t at) {
    if (point >= U'0' && point <= U'9') return take_digit(point - U'0', at);
    if (is_ascii_letter(point)) return take_letter(point, at);
    if (point > U' ' && point < 0x7F) return take_mark(point, at);
    const Range* range = range_of(point);
    if (range == nullptr) return take_letter(point, at);
    switch (range->part) {
        case Part::blank:
            gap_ = true;
            return;
        case Part::digit:
            return take_digit(point - range->first, at);
        case Part::invisible:
            return;
        case Part::mark:
            return take_mark(range->as, at);
    }
}

void Tokens::take_digit(std::uint32_t digit, std::uint32_t at) {
    Token* number = open(TokenKind::number);
    if (number == nullptr) number = begin_token(TokenKind::number, at);
    if (number == nullptr) return;
    constexpr std::uint8_t most = 9;
    if (number->digits < most) number->value = number->value * 10 + digit;
    number->digits = static_cast<std::uint8_t>(std::min(number->digits + 1, most + 1));
}

void Tokens::take_letter(char32_t letter, std::uint32_t at) {
    const char32_t folded = fold(letter);
    if (folded == 0) return;
    if (letter_count_ == letters_.size()) {
        too_long_ = true;
        return;
    }
    Token* word = open(TokenKind::word);
    if (word == nullptr && join_words()) word = &tokens_[count_ - 1];
    if (word == nullptr) word = begin_token(TokenKind::word, at);
    if (word == nullptr) return;
    letters_[letter_count_++] = folded;
    ++word->letters;
}

void Tokens::take_mark(char32_t mark, std::uint32_t at) {
    const bool forced_to_text = mark == U'\'' && count_ == 0;
    if (forced_to_text) return;
    Token* token = begin_token(TokenKind::mark, at);
    if (token != nullptr) token->value = mark;
}

// A hyphen or an apostrophe between letters belongs to the word: "terça-feira", "п’ятниця".
bool Tokens::join_words() {
    if (gap_ || count_ < 2) return false;
    const Token& joint = tokens_[count_ - 1];
    const bool joins = joint.kind == TokenKind::mark && (joint.value == U'-' || joint.value == U'\'');
    if (!joins || !joint.attached || tokens_[count_ - 2].kind != TokenKind::word) return false;
    --count_;
    return true;
}

Token* Tokens::begin_token(TokenKind kind, std::uint32_t at) {
    if (count_ == tokens_.size()) {
        too_long_ = true;
        return nullptr;
    }
    Token& token = tokens_[count_++];
    token = {kind, !gap_, 0, at, 0, 0, letter_count_};
    gap_ = false;
    return &token;
}

// The last token, if what comes now can be part of it.
Token* Tokens::open(TokenKind kind) {
    if (gap_ || count_ == 0 || tokens_[count_ - 1].kind != kind) return nullptr;
    return &tokens_[count_ - 1];
}

}  // namespace classkeys::dates
