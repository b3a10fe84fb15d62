// draft.hpp: what a text says before it is known which number is the day. A column is judged by its drafts.
//   draft_of("8.10.2019")    -> settled: 8, 10, 2019
//   draft_of("05/06/2025")   -> year_last: 5, 6, 2025
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "dates/month_names.hpp"
#include "dates/read_date.hpp"

namespace classkeys::dates {

enum class Form : std::uint8_t {
    bad,         // no date in any order
    settled,     // day, month, year: the text itself says so
    year_last,   // day and month in the order of the column; then the year in four digits
    two_digits,  // the order of the column; the year has two digits and may come first
};

struct Number {
    int value = 0;
    int digits = 0;
    std::uint32_t at = 0;
};

struct Draft {
    Form form = Form::bad;
    bool has_time = false;
    int second = 0;                        // of the day
    std::array<Number, 3> numbers;         // as written; of a settled one day, month, year
    std::span<const MonthName> month;      // its named month: more than one if languages differ; empty if a number
    BadDate fault{DateFault::missing, 0};  // of a bad one
};

Draft draft_of(std::string_view text);

// The orders in which the numbers can be a day 1..31 and a month 1..12. Bits: see bit_of.
using OrderSet = unsigned;
constexpr OrderSet bit_of(DateOrder order) {
    return 1U << static_cast<unsigned>(order);
}
OrderSet possible_orders(const Draft& draft);

// The date of a draft in an order; `languages` settles a name with two meanings, if it can.
Expected<DateTime, BadDate> settle(const Draft& draft, DateOrder order, int century_start, LanguageSet languages);

}  // namespace classkeys::dates
