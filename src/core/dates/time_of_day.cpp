#include "dates/time_of_day.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace classkeys::dates {
namespace {

enum class Half { morning, afternoon };

struct HalfName {
    std::u32string_view first;   // letters up to the first dot
    std::u32string_view second;  // letters after it
    Half half;
};

// Source: CLDR 42, dayPeriod am and pm of en, es, el; "a.m." and "am" alike.
constexpr std::array halves = std::to_array<HalfName>({
    {U"a", U"m", Half::morning},
    {U"am", U"", Half::morning},
    {U"p", U"m", Half::afternoon},
    {U"pm", U"", Half::afternoon},
    {U"π", U"μ", Half::morning},
    {U"πμ", U"", Half::morning},
    {U"μ", U"μ", Half::afternoon},
    {U"μμ", U"", Half::afternoon},
});

class TimeReader {
 public:
    TimeReader(const Tokens& tokens, std::size_t from) : tokens_(tokens), next_(from) {}

    Expected<TimeOfDay, BadDate> read() {
        const std::size_t from = next_;
        const int digits = tokens_[next_].digits;
        if (digits > 2)
            take_compact(tokens_[next_]);
        else
            take_parts();
        take_half();
        take_offset();
        if (wrong_) return BadDate{DateFault::unreadable, *wrong_};
        if (hour_ > 23 || minute_ > 59 || second_ > 59) return BadDate{DateFault::unreadable, tokens_[from].at};
        return TimeOfDay{(hour_ * 60 + minute_) * 60 + second_, next_};
    }

 private:
    bool is_mark(std::size_t i, char32_t mark) const {
        return i < tokens_.size() && tokens_[i].kind == TokenKind::mark && tokens_[i].value == mark;
    }

    bool is_number(std::size_t i, int digits) const {
        return i < tokens_.size() && tokens_[i].kind == TokenKind::number && tokens_[i].digits == digits;
    }

    std::u32string_view word_at(std::size_t i) const {
        const bool word = i < tokens_.size() && tokens_[i].kind == TokenKind::word;
        return word ? tokens_.word(tokens_[i]) : std::u32string_view{};
    }

    int value(std::size_t i) const { return static_cast<int>(tokens_[i].value); }

    void take_compact(const Token& number) {  // hhmm or hhmmss
        const int all = static_cast<int>(number.value);
        const int hhmm = number.digits == 6 ? all / 100 : all;
        hour_ = hhmm / 100;
        minute_ = hhmm % 100;
        second_ = number.digits == 6 ? all % 100 : 0;
        ++next_;
    }

    void take_parts() {
        hour_ = value(next_);
        minute_ = value(next_ + 2);
        const char32_t separator = is_mark(next_ + 1, U'.') ? U'.' : U':';
        next_ += 3;
        if (word_at(next_) == U"min") return take_spelled_seconds();
        if (!is_mark(next_, separator) || !is_number(next_ + 1, 2)) return;
        second_ = value(next_ + 1);
        next_ += 2;
        const bool has_fraction = (is_mark(next_, U'.') || is_mark(next_, U',')) && next_ + 1 < tokens_.size() &&
                                  tokens_[next_ + 1].kind == TokenKind::number && tokens_[next_ + 1].attached;
        if (has_fraction) next_ += 2;
    }

    void take_spelled_seconds() {  // 14 h 05 min 09 s
        ++next_;
        if (!is_number(next_, 2) || word_at(next_ + 1) != U"s") return;
        second_ = value(next_);
        next_ += 2;
    }

    void take_half() {
        const std::u32string_view first = word_at(next_);
        for (const HalfName& name : halves) {
            if (name.first != first) continue;
            std::size_t i = next_ + 1;
            if (is_mark(i, U'.')) ++i;
            if (!name.second.empty()) {
                if (word_at(i) != name.second) continue;
                ++i;
                if (is_mark(i, U'.')) ++i;
            }
            if (hour_ < 1 || hour_ > 12) wrong_ = tokens_[next_].at;
            hour_ = hour_ % 12 + (name.half == Half::afternoon ? 12 : 0);
            next_ = i;
            return;
        }
    }

    void take_offset() {  // Z, UTC, GMT+3, +02:00, +0200, +02
        const std::u32string_view zone = word_at(next_);
        if (zone == U"z" || zone == U"utc" || zone == U"gmt") ++next_;
        if (!is_mark(next_, U'+') && !is_mark(next_, U'-')) return;
        const bool with_minutes = is_mark(next_ + 2, U':') && is_number(next_ + 3, 2);
        const bool short_form = is_number(next_ + 1, 1) || is_number(next_ + 1, 2) || is_number(next_ + 1, 4);
        if (!short_form) {
            wrong_ = tokens_[next_].at;
            return;
        }
        next_ += with_minutes ? 4 : 2;
    }

    const Tokens& tokens_;
    std::size_t next_;
    int hour_ = 0;
    int minute_ = 0;
    int second_ = 0;
    std::optional<std::size_t> wrong_;
};

}  // namespace

bool begins_time(const Tokens& tokens, std::size_t i, Before before) {
    const Token& number = tokens[i];
    if (before == Before::compact_date && (number.digits == 4 || number.digits == 6)) return true;
    if (number.digits > 2 || i + 2 >= tokens.size()) return false;
    const Token& separator = tokens[i + 1];
    const Token& minute = tokens[i + 2];
    if (minute.kind != TokenKind::number || minute.digits != 2) return false;
    if (separator.kind == TokenKind::word) return tokens.word(separator) == U"h";
    if (separator.kind != TokenKind::mark) return false;
    return separator.value == U':' || (separator.value == U'.' && before != Before::part_of_a_date);
}

Expected<TimeOfDay, BadDate> read_time(const Tokens& tokens, std::size_t i) {
    return TimeReader(tokens, i).read();
}

}  // namespace classkeys::dates
