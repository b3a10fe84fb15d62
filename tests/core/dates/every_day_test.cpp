// Every day of four centuries, written in each form and read back.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>

#include "dates/read_date.hpp"
#include "in_words.hpp"

namespace classkeys::dates {
namespace {

using Text = std::array<char, 64>;

constexpr const char* english[] = {"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};

struct Form {
    std::string_view sentence;
    DateOrder order;
    int century_start;
    void (*write)(Text& text, const DateTime& date);
};

void numbers(Text& text, const char* format, int first, int second, int third) {
    std::snprintf(text.data(), text.size(), format, first, second, third);
}

const char* name_of(const DateTime& date) {
    return english[date.month - 1];
}

const Form forms[] = {
    {"dots", DateOrder::mdy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%d.%d.%04d", d.day, d.month, d.year); }},
    {"dots and zeros", DateOrder::ymd, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%02d.%02d.%04d", d.day, d.month, d.year); }},
    {"dots and blanks", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%d. %d. %04d.", d.day, d.month, d.year); }},
    {"dots, year in front", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%04d. %02d. %02d.", d.year, d.month, d.day); }},
    {"ISO", DateOrder::mdy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%04d-%02d-%02d", d.year, d.month, d.day); }},
    {"ISO with a time", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%04d-%02d-%02dT00:00:00Z", d.year, d.month, d.day); }},
    {"slashes, year in front", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%04d/%d/%d", d.year, d.month, d.day); }},
    {"eight digits", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%04d%02d%02d", d.year, d.month, d.day); }},
    {"slashes, day first", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%02d/%02d/%04d", d.day, d.month, d.year); }},
    {"hyphens, day first", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%d-%d-%04d", d.day, d.month, d.year); }},
    {"slashes, month first", DateOrder::mdy, 1930,
     [](Text& t, const DateTime& d) { numbers(t, "%d/%d/%04d", d.month, d.day, d.year); }},
    {"day, name, year", DateOrder::mdy, 1930,
     [](Text& t, const DateTime& d) { std::snprintf(t.data(), t.size(), "%d. %s %04d", d.day, name_of(d), d.year); }},
    {"name, day, year", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { std::snprintf(t.data(), t.size(), "%s %d, %04d", name_of(d), d.day, d.year); }},
    {"year, abbreviation, day", DateOrder::dmy, 1930,
     [](Text& t, const DateTime& d) { std::snprintf(t.data(), t.size(), "%04d %.3s %d", d.year, name_of(d), d.day); }},
};

// A form whose year has two digits, over the century that its window covers.
const Form short_forms[] = {
    {"dots", DateOrder::mdy, 1941,
     [](Text& t, const DateTime& d) { numbers(t, "%d.%d.%02d", d.day, d.month, d.year % 100); }},
    {"slashes, day first", DateOrder::dmy, 1941,
     [](Text& t, const DateTime& d) { numbers(t, "%d/%d/%02d", d.day, d.month, d.year % 100); }},
    {"slashes, month first", DateOrder::mdy, 1941,
     [](Text& t, const DateTime& d) { numbers(t, "%02d/%02d/%02d", d.month, d.day, d.year % 100); }},
    {"hyphens, year first", DateOrder::ymd, 1941,
     [](Text& t, const DateTime& d) { numbers(t, "%02d-%02d-%02d", d.year % 100, d.month, d.day); }},
    {"an abbreviation", DateOrder::ymd, 1941,
     [](Text& t, const DateTime& d) {
         std::snprintf(t.data(), t.size(), "%d-%.3s-%02d", d.day, name_of(d), d.year % 100);
     }},
};

void sweep(const Form& form, const DateTime& first, const DateTime& last) {
    const DateTime null_date{1899, 12, 30};
    Text text;
    int days = 0;
    for (double serial = serial_of(first, null_date); serial <= serial_of(last, null_date); ++serial, ++days) {
        DateTime date = *from_serial(serial, null_date);
        form.write(text, date);
        const auto read = read_date(text.data(), {form.order, form.century_start});
        ASSERT_TRUE(read) << form.sentence << ": " << text.data();
        date.has_time = read.value().has_time;
        ASSERT_EQ(read.value(), date) << form.sentence << ": " << text.data();
    }
    EXPECT_EQ(days, last.year - first.year > 100 ? 146'097 : 36'525);
}

TEST(EveryDay, OfFourCenturiesInEveryForm) {
    for (const Form& form : forms) sweep(form, {1700, 1, 1}, {2099, 12, 31});
}

TEST(EveryDay, OfTheWindowWithTwoDigits) {
    for (const Form& form : short_forms) sweep(form, {1941, 1, 1}, {2040, 12, 31});
}

// Day and month from 0 to 99: read exactly where the calendar has the day.
TEST(EveryDay, AndNoOther) {
    for (const int year : {1900, 2000, 2019, 2024})
        for (int month = 0; month < 100; ++month)
            for (int day = 0; day < 100; ++day) {
                constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
                const bool leap = year == 2000 || year == 2024;
                const int length = month < 1 || month > 12 ? 0 : lengths[month - 1] + (leap && month == 2 ? 1 : 0);
                Text text;
                numbers(text, "%02d/%02d/%04d", day, month, year);
                const auto read = read_date(text.data(), {DateOrder::dmy, 1930});
                ASSERT_EQ(read.has_value(), day >= 1 && day <= length) << text.data();
                if (!read) {
                    ASSERT_EQ(read.error().fault, DateFault::no_such_day) << text.data();
                }
            }
}

}  // namespace
}  // namespace classkeys::dates
