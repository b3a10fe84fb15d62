#include <gtest/gtest.h>

#include <string>

#include "dates/read_date.hpp"
#include "in_words.hpp"

namespace classkeys::dates {
namespace {

constexpr Reading british{DateOrder::dmy, 1930};

struct Row {
    std::string_view text;
    DateFault fault;
    std::size_t at;
};

TEST(BadDates, GiveTheFaultAndThePlace) {
    constexpr Row rows[] = {
        {"", DateFault::missing, 0},
        {" \t\u00A0\u200B", DateFault::missing, 0},             // blanks only
        {"Never", DateFault::unreadable, 0},                    // no word of a date
        {"–", DateFault::unreadable, 0},                        // a mark alone
        {"n/a", DateFault::unreadable, 0},                      //
        {"Monday", DateFault::unreadable, 6},                   // ends too early
        {"08.10.", DateFault::unreadable, 6},                   // no year
        {"Oct 2019", DateFault::unreadable, 8},                 // no day
        {"8 Foo 2019", DateFault::unreadable, 2},               // an unknown word
        {"8 Oct Nov 2019", DateFault::unreadable, 6},           // two months
        {"08.10.201", DateFault::unreadable, 6},                // a year of three digits
        {"08.10.9", DateFault::unreadable, 6},                  // of one
        {"8/10/20190", DateFault::unreadable, 5},               // of five
        {"191008", DateFault::unreadable, 6},                   // six digits alone
        {"43746", DateFault::unreadable, 5},                    // a serial number
        {"8 10 2019", DateFault::unreadable, 2},                // only blanks between
        {"8/10-2019", DateFault::unreadable, 5},                // separators differ
        {"8.10/2019", DateFault::unreadable, 5},                //
        {"8,10,2019", DateFault::unreadable, 5},                // commas
        {"-8/10/2019", DateFault::unreadable, 0},               // a mark in front
        {"8/10/2019/", DateFault::unreadable, 9},               // behind
        {"8.10.2019,", DateFault::unreadable, 9},               //
        {"8.10.2019 - 9.10.2019", DateFault::unreadable, 10},   // two dates
        {"8.10.2019 9.10.2019", DateFault::unreadable, 15},     // 9.10 could be a time
        {"(8.10.2019)", DateFault::unreadable, 0},              //
        {"2019-10-08 24:00", DateFault::unreadable, 11},        // no such hour
        {"2019-10-08 14:60", DateFault::unreadable, 11},        // minute
        {"2019-10-08 14:05:60", DateFault::unreadable, 11},     // second
        {"2019-10-08 13:05 pm", DateFault::unreadable, 17},     // 13 is no hour of an afternoon
        {"2019-10-08 0:05 am", DateFault::unreadable, 16},      //
        {"2019-10-08 14:5", DateFault::unreadable, 11},         // a minute of one digit
        {"14:05 2019-10-08 14:06", DateFault::unreadable, 17},  // two times
        {"2019-10-08T14:05+1:2:3", DateFault::unreadable, 18},  // no offset
        {"31.02.2018", DateFault::no_such_day, 0},              // February
        {"2025-02-29", DateFault::no_such_day, 8},              // no leap year
        {"29.02.1900", DateFault::no_such_day, 0},              // nor 1900
        {"31.04.2019", DateFault::no_such_day, 0},              // April has 30
        {"00.10.2019", DateFault::no_such_day, 0},              //
        {"08.00.2019", DateFault::no_such_day, 3},              //
        {"05.29.2019", DateFault::no_such_day, 3},              // dots are day first
        {"13/14/2019", DateFault::no_such_day, 3},              //
        {"05/29/2019", DateFault::no_such_day, 3},              // the order is to the letter
        {"32/10/2019", DateFault::no_such_day, 0},              //
        {"08.10.0000", DateFault::no_such_day, 6},              // there is no year 0
        {"20190231", DateFault::no_such_day, 0},                //
        {"2019/31/10", DateFault::no_such_day, 5},              // a year in front: month, day
        {"31 juin 2019", DateFault::no_such_day, 0},            // June has 30
        {"\xFF\xC3", DateFault::unreadable, 0},                 // not UTF-8
    };
    for (const Row& row : rows)
        EXPECT_EQ(in_words(read_date(row.text, british)), in_words(BadDate{row.fault, row.at})) << row.text;
}

TEST(BadDates, TheOtherOrderRefusesTheOtherHalf) {
    const Reading american{DateOrder::mdy, 1930};
    EXPECT_EQ(in_words(read_date("31/12/2012", american)), "no such day at 0");
    EXPECT_EQ(in_words(read_date("02/30/2012", american)), "no such day at 3");
}

TEST(BadDates, ALongTextIsNone) {
    std::string prose = "8.10.2019 ";
    for (int i = 0; i < 5'000; ++i) prose += "de ";
    EXPECT_EQ(read_date(prose, british).error().fault, DateFault::unreadable);
    EXPECT_EQ(read_date(std::string(60'000, 'x'), british).error().fault, DateFault::unreadable);
    EXPECT_EQ(read_date(std::string(60'000, '1'), british).error().fault, DateFault::unreadable);
    EXPECT_EQ(read_date(std::string(60'000, '.'), british).error().fault, DateFault::unreadable);
    EXPECT_EQ(read_date(std::string(60'000, ' '), british).error().fault, DateFault::missing);
}

// Every cut of a good text, and every byte of it replaced by every other, gives an answer whose place is inside the
// text.
TEST(BadDates, NoTextIsTooOdd) {
    const std::string good = "mar. 8-án octóbre 2019, 2:05:09.5 p.\u202Fm. GMT+01:00";
    for (std::size_t size = 0; size <= good.size(); ++size) {
        const auto read = read_date(std::string_view(good).substr(0, size), british);
        if (!read) {
            EXPECT_LE(read.error().at, size);
        }
    }
    for (std::size_t i = 0; i < good.size(); ++i)
        for (int byte = 0; byte < 256; ++byte) {
            std::string odd = good;
            odd[i] = static_cast<char>(byte);
            const auto read = read_date(odd, british);
            if (!read) {
                EXPECT_LE(read.error().at, odd.size());
            }
        }
}

}  // namespace
}  // namespace classkeys::dates
