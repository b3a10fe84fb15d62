#include "dates/read_column.hpp"

#include <array>
#include <bit>
#include <utility>

#include "dates/draft.hpp"

namespace classkeys::dates {
namespace {

constexpr OrderSet day_and_month = bit_of(DateOrder::dmy) | bit_of(DateOrder::mdy);
constexpr DateOrder every_order[] = {DateOrder::dmy, DateOrder::mdy, DateOrder::ymd};

constexpr std::size_t every_set = (day_and_month | bit_of(DateOrder::ymd)) + 1;

bool is_open(const Draft& draft) {
    return draft.form == Form::year_last || draft.form == Form::two_digits;
}

OrderSet of_set(OrderSet set, DateOrder order) {
    return set & bit_of(order);
}

DateOrder first_of(OrderSet set) {
    for (const DateOrder order : every_order)
        if (of_set(set, order) != 0) return order;
    return DateOrder::dmy;
}

class ColumnJudge {
 public:
    explicit ColumnJudge(const ColumnContext& context) : context_(context) {
        result_.order = context.asked.value_or(context.locale_order);
        result_.undecided = false;
        result_.contradictory = false;
    }

    ColumnReading read(std::span<const std::string_view> texts) {
        result_.dates.reserve(texts.size());
        for (const std::string_view text : texts) result_.dates.push_back(read_alone(draft_of(text)));
        weigh_orders();
        weigh_languages();
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (waits(result_.dates[i])) result_.dates[i] = read_with_the_rest(draft_of(texts[i]));
        return std::move(result_);
    }

 private:
    // After the first pass the ambiguous cells are those that wait for the rest of the column. They are parsed again:
    // that is quicker than to keep a million drafts.
    static bool waits(const Expected<DateTime, BadDate>& date) {
        return !date && date.error().fault == DateFault::ambiguous;
    }

    Expected<DateTime, BadDate> read_alone(const Draft& draft) {
        if (!draft.month.empty()) narrow_languages(draft.month);
        if (!is_open(draft) || context_.asked) return settle(draft, result_.order, context_.century_start, 0);
        std::optional<std::size_t>& first = first_with_[possible_orders(draft)];
        if (!first) first = result_.dates.size();
        return BadDate{DateFault::ambiguous, draft.numbers.front().at};
    }

    void weigh_orders() {
        year_may_be_first_ = context_.locale_order == DateOrder::ymd || first_with_[bit_of(DateOrder::ymd)];
        for (OrderSet possible = 0; possible < first_with_.size(); ++possible) {
            const OrderSet set = usual(possible);
            if (!first_with_[possible] || std::popcount(set) != 1) continue;
            proven_ |= set;
            if (result_.proof && *result_.proof < *first_with_[possible]) continue;
            result_.proof = first_with_[possible];
            result_.order = first_of(set);
        }
        result_.contradictory = std::popcount(proven_) > 1;
    }

    // Keeps the languages in which every name of the column so far has a meaning.
    void narrow_languages(std::span<const MonthName> names) {
        LanguageSet known = 0;
        for (const MonthName& name : names) known |= name.languages;
        languages_ &= known;
    }

    // The document's language helps where the names leave several, or none that all share.
    void weigh_languages() {
        const LanguageSet hint = language_set(context_.language);
        if (languages_ == 0) languages_ = hint;
        if ((languages_ & hint) != 0) languages_ &= hint;
    }

    // A year in front, with two digits, is thought of only where the locale has it or a cell can be nothing else.
    OrderSet usual(OrderSet possible) const { return year_may_be_first_ ? possible : possible & day_and_month; }

    Expected<DateTime, BadDate> read_with_the_rest(const Draft& draft) {
        if (!is_open(draft) || context_.asked) return read_in(draft, result_.order);
        const OrderSet possible = possible_orders(draft);
        const bool proof_is_elsewhere = (possible & proven_) == 0;
        const OrderSet set = proof_is_elsewhere ? usual(possible) : possible & proven_;
        if (set == 0) return refuse(draft);
        if (std::popcount(set) == 1 || is_one_day(draft, set)) return read_in(draft, first_of(set));
        if (!proof_is_elsewhere) return BadDate{DateFault::ambiguous, draft.numbers.front().at};
        result_.undecided = true;
        return read_in(draft, of_set(set, context_.locale_order) != 0 ? context_.locale_order : first_of(set));
    }

    // Says which number of a day that cannot be is wrong: in the column's order, or day first if it has no year in
    // front.
    Expected<DateTime, BadDate> refuse(const Draft& draft) const {
        const auto read = read_in(draft, result_.order);
        return read.error().fault == DateFault::unreadable ? read_in(draft, DateOrder::dmy) : read;
    }

    // Whether every order of the set gives the same answer.
    bool is_one_day(const Draft& draft, OrderSet set) const {
        const auto first = read_in(draft, first_of(set));
        for (const DateOrder order : every_order)
            if (of_set(set, order) != 0 && read_in(draft, order) != first) return false;
        return true;
    }

    Expected<DateTime, BadDate> read_in(const Draft& draft, DateOrder order) const {
        return settle(draft, order, context_.century_start, languages_);
    }

    const ColumnContext& context_;
    ColumnReading result_;
    LanguageSet languages_ = ~LanguageSet{0};
    std::array<std::optional<std::size_t>, every_set> first_with_;  // the first cell that is possible in these orders
    bool year_may_be_first_ = false;
    OrderSet proven_ = 0;
};

}  // namespace

ColumnReading read_column(std::span<const std::string_view> texts, const ColumnContext& context) {
    return ColumnJudge(context).read(texts);
}

}  // namespace classkeys::dates
