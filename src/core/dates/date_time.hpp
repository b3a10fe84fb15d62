// date_time.hpp: a day and a time of day, and the number a spreadsheet keeps for it. Proleptic Gregorian calendar.
//   const DateTime null_date{1899, 12, 30};
//   serial_of({2019, 10, 8, 12 * 3600, true}, null_date)   -> 43746.5
//   from_serial(43746.5, null_date)                        -> 2019-10-08 12:00:00
#pragma once

#include <compare>
#include <optional>

namespace classkeys::dates {

// Years 1..9999. Compares by moment; at midnight, a day without a time comes before a day with one.
struct DateTime {
    int year = 0;
    int month = 0;   // 1..12
    int day = 0;     // 1..31
    int second = 0;  // of the day, 0..86399
    bool has_time = false;

    auto operator<=>(const DateTime&) const = default;
};

// Days from `null_date` to `date`, the time as a fraction; negative before it. Both are days of the calendar.
double serial_of(const DateTime& date, const DateTime& null_date);

// The same read back, to the nearest second; it has a time unless that is midnight. Nothing if the serial is no
// number or lies outside the years 1..9999.
std::optional<DateTime> from_serial(double serial, const DateTime& null_date);

}  // namespace classkeys::dates
