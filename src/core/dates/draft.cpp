#include "dates/draft.hpp"

#include <algorithm>
#include <optional>

#include "dates/filler_words.hpp"
#include "dates/time_of_day.hpp"
#include "dates/tokens.hpp"

namespace classkeys::dates {
namespace {

// "mar" is March and a Tuesday (es, fr, it, ro), "paz" October (pl) and a Sunday (tr), "sub" February (tr) and a
// Saturday (hr, sr).
enum class FirstWord { weekday_if_it_can, month_if_it_can };

class DraftReader {
 public:
    DraftReader(const Tokens& tokens, std::size_t text_size, FirstWord first_word)
        : tokens_(tokens), text_size_(text_size), first_word_(first_word) {}

    Draft read() {
        while (next_ < tokens_.size() && !wrong_) take(tokens_[next_]);
        if (!wrong_) finish();
        if (!wrong_ && tokens_.too_long()) wrong_ = tokens_[tokens_.size() - 1].at;
        if (!wrong_) return draft_;
        Draft bad;
        bad.fault = {DateFault::unreadable, *wrong_};
        return bad;
    }

 private:
    // What stands between two numbers.
    struct Gap {
        char32_t mark = 0;
        int marks = 0;
        bool words = false;  // or a time; marks are then counted from the last of them

        bool is_one(char32_t wanted) const { return marks == 1 && mark == wanted && !words; }
    };

    bool is_named() const { return !draft_.month.empty(); }
    bool is_complete() const { return count_ == 3 || (count_ == 2 && is_named()); }
    void refuse(std::size_t at) { wrong_ = at; }

    void take(const Token& token) {
        switch (token.kind) {
            case TokenKind::number:
                return take_number(token);
            case TokenKind::word:
                return take_word(token);
            case TokenKind::mark:
                return take_mark(token);
        }
    }

    void take_number(const Token& token) {
        const Before before = compact_        ? Before::compact_date
                              : is_complete() ? Before::whole_date
                                              : Before::part_of_a_date;
        if (begins_time(tokens_, next_, before)) return take_time(token);
        if (is_complete()) return refuse(token.at);
        ++next_;
        if (token.digits == 8 && count_ == 0 && !is_named()) return take_compact(token);
        if (count_ > 0) gaps_[count_ - 1] = gap_;
        gap_ = {};
        draft_.numbers[count_++] = {static_cast<int>(token.value), token.digits, token.at};
        skip_ordinal_ending();
    }

    void take_compact(const Token& token) {  // yyyymmdd
        const int all = static_cast<int>(token.value);
        draft_.numbers = {Number{all / 10'000, 4, token.at}, Number{all / 100 % 100, 2, token.at},
                          Number{all % 100, 2, token.at}};
        gaps_.fill({U'-', 1, false});
        count_ = 3;
        compact_ = true;
    }

    void take_time(const Token& token) {
        if (draft_.has_time) return refuse(token.at);
        const auto time = read_time(tokens_, next_);
        if (!time) return refuse(time.error().at);
        draft_.has_time = true;
        draft_.second = time.value().second;
        next_ = time.value().next;
        gap_ = {0, 0, true};
    }

    void take_word(const Token& token) {
        const std::u32string_view word = tokens_.word(token);
        const bool first = next_ == 0;
        ++next_;
        gap_ = {0, 0, true};
        const std::span<const MonthName> months = months_named(word);
        const bool weekday_first = first && first_word_ == FirstWord::weekday_if_it_can;
        const bool can_be_weekday = weekday_first || is_named() || is_complete();
        if (!months.empty() && !(can_be_weekday && is_weekday(word))) {
            if (is_named() || is_complete()) return refuse(token.at);
            draft_.month = months;
            month_at_ = token.at;
            return;
        }
        const bool joins_time = word == U"t" && is_complete() && token.attached;
        if (!joins_time && !is_weekday(word) && !is_particle(word)) refuse(token.at);
    }

    // The endings of "8th", "1º", "8-án".
    void skip_ordinal_ending() {
        const bool hyphen = next_ + 1 < tokens_.size() && tokens_[next_].kind == TokenKind::mark &&
                            tokens_[next_].value == U'-' && tokens_[next_].attached;
        const std::size_t ending = next_ + (hyphen ? 1 : 0);
        if (ending >= tokens_.size()) return;
        const Token& token = tokens_[ending];
        if (token.kind == TokenKind::word && token.attached && is_ordinal_ending(tokens_.word(token)))
            next_ = ending + 1;
    }

    void take_mark(const Token& token) {
        const char32_t mark = token.value;
        const bool ends_word = mark == U'.' || mark == U',';
        const bool separates = mark == U'/' || mark == U'-';
        const bool inside = (count_ > 0 || is_named()) && !is_complete();
        const bool fits = ends_word ? next_ > 0 : separates && inside;
        const bool dangling = mark == U',' && next_ + 1 == tokens_.size();
        ++next_;
        if (!fits || dangling || gap_.marks == 2) return refuse(token.at);
        gap_.mark = mark;
        ++gap_.marks;
    }

    void finish() {
        if (!is_complete()) return refuse(text_size_);
        if (is_named()) return finish_named();
        auto& [first, second, third] = draft_.numbers;
        for (const char32_t mark : {U'.', U'/', U'-'}) {
            if (!gaps_[0].is_one(mark) || !gaps_[1].is_one(mark)) continue;
            if (first.digits == 4) return settle_as(third, second, first);
            if (mark == U'.') return settle_as(first, second, third);
            return leave_open();
        }
        refuse(gaps_[0].marks == 1 && !gaps_[0].words ? third.at : second.at);
    }

    void finish_named() {
        const Number month{draft_.month.front().month, 2, month_at_};
        const Number first = draft_.numbers[0];
        const Number second = draft_.numbers[1];
        if (first.digits == 4) return settle_as(second, month, first);
        settle_as(first, month, second);
    }

    void settle_as(Number day, Number month, Number year) {
        if (!is_short(day) || !is_short(month)) return;
        if (year.digits != 2 && year.digits != 4) return refuse(year.at);
        draft_.numbers = {day, month, year};
        draft_.form = Form::settled;
    }

    void leave_open() {
        const auto& [first, second, third] = draft_.numbers;
        if (!is_short(first) || !is_short(second)) return;
        if (third.digits != 2 && third.digits != 4) return refuse(third.at);
        draft_.form = third.digits == 4 ? Form::year_last : Form::two_digits;
    }

    // Whether it can be a day or a month; refused if not.
    bool is_short(const Number& number) {
        if (number.digits > 2) refuse(number.at);
        return number.digits <= 2;
    }

    const Tokens& tokens_;
    std::size_t text_size_;
    FirstWord first_word_;
    Draft draft_;
    std::array<Gap, 2> gaps_;
    Gap gap_;
    std::size_t count_ = 0;
    std::size_t next_ = 0;
    std::uint32_t month_at_ = 0;
    bool compact_ = false;
    std::optional<std::size_t> wrong_;
};

}  // namespace

Draft draft_of(std::string_view text) {
    const Tokens tokens(text);
    if (tokens.size() == 0) return {};
    const Draft draft = DraftReader(tokens, text.size(), FirstWord::weekday_if_it_can).read();
    if (draft.form != Form::bad || tokens[0].kind != TokenKind::word) return draft;
    return DraftReader(tokens, text.size(), FirstWord::month_if_it_can).read();
}

}  // namespace classkeys::dates
