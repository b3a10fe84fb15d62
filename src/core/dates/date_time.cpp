#include "dates/date_time.hpp"

#include <chrono>
#include <cmath>

namespace classkeys::dates {
namespace {

constexpr int seconds_a_day = 86'400;

std::chrono::sys_days day_of(const DateTime& date) {
    using namespace std::chrono;
    return year{date.year} / month{static_cast<unsigned>(date.month)} / day{static_cast<unsigned>(date.day)};
}

}  // namespace

double serial_of(const DateTime& date, const DateTime& null_date) {
    const auto days = (day_of(date) - day_of(null_date)).count();
    return static_cast<double>(days) + static_cast<double>(date.second - null_date.second) / seconds_a_day;
}

std::optional<DateTime> from_serial(double serial, const DateTime& null_date) {
    using namespace std::chrono;
    constexpr double most_days = 10'000 * 366.0;  // also what an int holds
    if (!(std::abs(serial) <= most_days)) return std::nullopt;

    const double whole = std::floor(serial);
    const long second = std::lround((serial - whole) * seconds_a_day) + null_date.second;
    const auto day_count = static_cast<int>(whole) + static_cast<int>(second / seconds_a_day);
    const year_month_day date{day_of(null_date) + days{day_count}};
    if (date.year() < year{1} || date.year() > year{9999}) return std::nullopt;

    const auto rest = static_cast<int>(second % seconds_a_day);
    return DateTime{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())), rest, rest != 0};
}

}  // namespace classkeys::dates
