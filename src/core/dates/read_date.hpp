// read_date.hpp: a date that is only text. UTF-8, in any of 27 languages, whatever the machine's locale.
//   const Reading british{DateOrder::dmy, 1930};
//   read_date("08.10.2019", british)            -> 2019-10-08
//   read_date("8 Oct 2019, 2:05 PM", british)   -> 2019-10-08 14:05
//   read_date("31/02/2018", british)            -> no_such_day at 0
//
// What is read:
//   8.10.2019  08. 10. 19  8.10.2019.      dots: day first in every order
//   2019-10-08  2019/10/8  2019. 10. 08.   four digits first: year, month, day in every order
//   20191008  20191008T140500              the same without separators
//   8/10/2019  8-10-19                     as Reading::order says
//   8 de octubre de 2019  Oct 8th, 2019  2019. október 8.  8-Oct-19   a month's name or its abbreviation
// Years have four digits (1..9999) or two; days and months one or two. A time may follow: 14:05, 2:05:09.250 p.m.,
// 14.05, 14 h 05; fractions of a second are dropped. An offset (Z, +02:00, UTC+2) is read and ignored: the date stays
// the one written. Dropped as well: weekdays, articles, ordinal endings, blanks of any kind, direction marks, an
// apostrophe in front. Digits may be Arabic-Indic or full-width. Capitals and accents do not count.
#pragma once

#include <cstddef>
#include <string_view>

#include "dates/date_time.hpp"
#include "expected.hpp"

namespace classkeys::dates {

enum class DateOrder {
    dmy,
    mdy,
    ymd,  // a text with four digits last is unreadable in this order
};

enum class DateFault {
    missing,      // nothing but blanks
    unreadable,   // no date as above
    ambiguous,    // two dates: by the column's order, or by a month's name ("3 lis 2019": October in Croatian, else
                  // November)
    no_such_day,  // 31.02.2018
};

struct BadDate {
    DateFault fault;
    std::size_t at;  // byte offset in the text, its size if the text ends too early

    bool operator==(const BadDate&) const = default;
};

struct Reading {
    DateOrder order;
    int century_start;  // 1..9900. The first year two digits can mean: with 1930, 30..99 -> 19xx, 00..29 -> 20xx
    std::string_view language = {};  // a language tag that settles a name with two meanings; empty: not known
};

// Never `ambiguous` for its order: that is given.
Expected<DateTime, BadDate> read_date(std::string_view text, const Reading& reading);

}  // namespace classkeys::dates
