#include <algorithm>
#include <array>
#include <chrono>

#include "dates/draft.hpp"

namespace classkeys::dates {
namespace {

struct Places {
    DateOrder order;
    std::size_t day;
    std::size_t month;
    std::size_t year;
};

constexpr std::array places = std::to_array<Places>({
    {DateOrder::dmy, 0, 1, 2},
    {DateOrder::mdy, 1, 0, 2},
    {DateOrder::ymd, 2, 1, 0},
});
static_assert(std::ranges::is_sorted(places, {}, &Places::order));

const Places& places_in(DateOrder order) {
    return *std::ranges::find(places, order, &Places::order);
}

bool is_within(const Number& number, int first, int last) {
    return number.value >= first && number.value <= last;
}

// Whether the year can stand where the order has it.
bool takes_year(const Draft& draft, const Places& at) {
    return draft.form == Form::year_last ? at.year == 2 : draft.numbers[at.year].digits == 2;
}

int full_year(const Number& year, int century_start) {
    if (year.digits != 2) return year.value;
    const int from_start = (year.value - century_start % 100 + 100) % 100;
    return century_start + from_start;
}

// The month of a name: the only one, or the only one in these languages; 0 if that does not settle it.
int month_of(std::span<const MonthName> names, LanguageSet languages) {
    if (names.size() == 1) return names.front().month;
    int month = 0;
    for (const MonthName& name : names) {
        if ((name.languages & languages) == 0) continue;
        if (month != 0) return 0;
        month = name.month;
    }
    return month;
}

Expected<DateTime, BadDate> check(const Draft& draft, const Number& day, const Number& month, const Number& year,
                                  int century_start) {
    using namespace std::chrono;
    const int in_full = full_year(year, century_start);
    if (in_full < 1 || in_full > 9999) return BadDate{DateFault::no_such_day, year.at};
    if (!is_within(month, 1, 12)) return BadDate{DateFault::no_such_day, month.at};
    const year_month_day date{std::chrono::year{in_full}, std::chrono::month{static_cast<unsigned>(month.value)},
                              std::chrono::day{static_cast<unsigned>(day.value)}};
    if (!date.ok()) return BadDate{DateFault::no_such_day, day.at};
    return DateTime{in_full, month.value, day.value, draft.second, draft.has_time};
}

}  // namespace

OrderSet possible_orders(const Draft& draft) {
    OrderSet set = 0;
    for (const Places& at : places)
        if (takes_year(draft, at) && is_within(draft.numbers[at.day], 1, 31) &&
            is_within(draft.numbers[at.month], 1, 12))
            set |= bit_of(at.order);
    return set;
}

Expected<DateTime, BadDate> settle(const Draft& draft, DateOrder order, int century_start, LanguageSet languages) {
    if (draft.form == Form::bad) return draft.fault;
    if (draft.form == Form::settled) {
        auto [day, month, year] = draft.numbers;
        if (!draft.month.empty()) month.value = month_of(draft.month, languages);
        if (!draft.month.empty() && month.value == 0) return BadDate{DateFault::ambiguous, month.at};
        return check(draft, day, month, year, century_start);
    }
    const Places& at = places_in(order);
    if (!takes_year(draft, at)) return BadDate{DateFault::unreadable, draft.numbers[at.year].at};
    return check(draft, draft.numbers[at.day], draft.numbers[at.month], draft.numbers[at.year], century_start);
}

}  // namespace classkeys::dates
