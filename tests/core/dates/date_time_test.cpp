#include "dates/date_time.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "in_words.hpp"

namespace classkeys::dates {
namespace {

constexpr DateTime usual{1899, 12, 30};
constexpr DateTime of_1904{1904, 1, 1};

TEST(Serial, KeepsTheHeadersPromises) {
    EXPECT_DOUBLE_EQ(serial_of({2019, 10, 8, 12 * 3600, true}, usual), 43746.5);
    EXPECT_EQ(from_serial(43746.5, usual), (DateTime{2019, 10, 8, 12 * 3600, true}));
}

TEST(Serial, CountsFromTheNullDate) {
    struct Row {
        std::string_view sentence;
        DateTime date;
        DateTime null_date;
        double serial;
    };
    const Row rows[] = {
        {"the null date is 0", usual, usual, 0},
        {"as Excel counts", {1970, 1, 1}, usual, 25569},
        {"as old Macintosh files count", {1970, 1, 1}, of_1904, 24107},
        {"before the epoch is negative", {1890, 1, 1}, usual, -3650},
        {"no gap where Excel has a day too many", {1900, 3, 1}, usual, 61},
        {"six in the morning", {1899, 12, 31, 6 * 3600, true}, usual, 1.25},
        {"a time before the epoch", {1899, 12, 29, 18 * 3600, true}, usual, -0.25},
    };
    for (const auto& [sentence, date, null_date, serial] : rows) {
        EXPECT_DOUBLE_EQ(serial_of(date, null_date), serial) << sentence;
        ASSERT_TRUE(from_serial(serial, null_date)) << sentence;
        EXPECT_EQ(in_words(*from_serial(serial, null_date)), in_words(date)) << sentence;
    }
}

TEST(Serial, EveryDayThereIsComesBack) {
    double expected = serial_of({1, 1, 1}, usual);
    const double last = serial_of({9999, 12, 31}, usual);
    DateTime before{};
    for (; expected <= last; ++expected) {
        const auto date = from_serial(expected, usual);
        ASSERT_TRUE(date) << expected;
        ASSERT_LT(before, *date);
        ASSERT_EQ(serial_of(*date, usual), expected);
        before = *date;
    }
    EXPECT_EQ(in_words(before), "9999-12-31");
}

TEST(Serial, EverySecondOfADayComesBack) {
    for (int second = 1; second < 86'400; ++second)
        for (const DateTime& null_date : {usual, of_1904}) {
            const DateTime date{2019, 10, 8, second, true};
            ASSERT_EQ(from_serial(serial_of(date, null_date), null_date), date) << second;
        }
}

TEST(Serial, ASecondIsTheNearest) {
    EXPECT_EQ(in_words(*from_serial(1.0 - 0.4 / 86'400, usual)), "1899-12-31");
    EXPECT_EQ(in_words(*from_serial(1.0 - 0.6 / 86'400, usual)), "1899-12-30T23:59:59");
}

TEST(Serial, OutsideTheYearsThereIsNone) {
    const double first = serial_of({1, 1, 1}, usual);
    const double last = serial_of({9999, 12, 31}, usual);
    EXPECT_FALSE(from_serial(first - 1, usual));
    EXPECT_FALSE(from_serial(last + 1, usual));
    for (const double odd : {1e300, -1e300, std::numeric_limits<double>::infinity(),
                             -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(from_serial(odd, usual)) << odd;
}

}  // namespace
}  // namespace classkeys::dates
