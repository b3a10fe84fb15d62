// in_words.hpp: readings as text, so that test rows hold what a person would say and a failure prints it.
//   in_words(DateTime{2019, 10, 8})                    -> "2019-10-08"
//   in_words(BadDate{DateFault::no_such_day, 3})       -> "no such day at 3"
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "dates/read_date.hpp"

namespace classkeys::dates {

inline std::string in_words(const DateTime& date) {
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    std::string out = text;
    if (!date.has_time) return out;
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", date.second / 3600, date.second / 60 % 60, date.second % 60);
    return out + text;
}

inline std::string_view in_words(DateFault fault) {
    switch (fault) {
        case DateFault::missing:
            return "missing";
        case DateFault::unreadable:
            return "unreadable";
        case DateFault::ambiguous:
            return "ambiguous";
        case DateFault::no_such_day:
            return "no such day";
    }
    return "?";
}

inline std::string in_words(const BadDate& bad) {
    return std::string(in_words(bad.fault)) + " at " + std::to_string(bad.at);
}

inline std::string in_words(const Expected<DateTime, BadDate>& read) {
    return read ? in_words(read.value()) : in_words(read.error());
}

}  // namespace classkeys::dates
