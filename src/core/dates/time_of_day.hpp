// time_of_day.hpp: the time in a date's text, with its half of the day and its offset from UTC.
//   14:05   2:05:09.250 p.m.   14.05   14 h 05   14:05:00+02:00
#pragma once

#include <cstddef>

#include "dates/read_date.hpp"
#include "dates/tokens.hpp"

namespace classkeys::dates {

// What stands before the number decides how much can be a time.
enum class Before {
    part_of_a_date,  // hours and minutes need ':' or 'h'
    whole_date,      // 14.05 is a time too
    compact_date,    // and so is 1405 or 140509, as in 20191008T140509
};

// Whether the number at `i` begins a time.
bool begins_time(const Tokens& tokens, std::size_t i, Before before);

struct TimeOfDay {
    int second;        // of the day; a fraction is dropped, an offset ignored
    std::size_t next;  // the token after it
};

// Reads what `begins_time` found. Unreadable if a part is out of range: 24:00, 14:60, 13:00 pm.
Expected<TimeOfDay, BadDate> read_time(const Tokens& tokens, std::size_t i);

}  // namespace classkeys::dates
