#include "dates/read_column.hpp"

#include <gtest/gtest.h>

#include <string>

#include "in_words.hpp"

namespace classkeys::dates {
namespace {

std::vector<std::string_view> split(std::string_view list) {
    std::vector<std::string_view> out;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t to = std::min(list.find('|', from), list.size());
        out.push_back(list.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

ColumnReading read(std::string_view column, const ColumnContext& context) {
    const std::vector<std::string_view> texts = split(column);
    return read_column(texts, context);
}

std::string in_words(const ColumnReading& reading) {
    std::string out;
    for (const auto& date : reading.dates) {
        if (&date != reading.dates.data()) out += '|';
        out += dates::in_words(date);
    }
    if (reading.undecided) out += " (undecided)";
    if (reading.contradictory) out += " (contradictory)";
    if (reading.proof) out += " (proof: " + std::to_string(*reading.proof) + ")";
    return out;
}

struct Row {
    std::string_view sentence;
    std::string_view column;
    std::string_view dates;
};

void check(std::span<const Row> rows, const ColumnContext& context) {
    for (const auto& [sentence, column, dates] : rows)
        EXPECT_EQ(in_words(read(column, context)), dates) << sentence << ": " << column;
}

constexpr ColumnContext judged{std::nullopt, DateOrder::dmy, 1930};
constexpr ColumnContext judged_in_america{std::nullopt, DateOrder::mdy, 1930};
constexpr ColumnContext judged_in_sweden{std::nullopt, DateOrder::ymd, 1930};

// The rows of cases/dates.tsv that are the same whatever the locale.
TEST(ReadColumn, TheCases) {
    constexpr Row rows[] = {
        {"d01", "08.10.2019|06.11.2020|21.11.2019|01.02.2021", "2019-10-08|2020-11-06|2019-11-21|2021-02-01"},
        {"d02", "02/01/2014|31/12/2012", "2014-01-02|2012-12-31 (proof: 1)"},
        {"d03", "05/10/2019|05/29/2019", "2019-05-10|2019-05-29 (proof: 1)"},
        {"d04", "2025/03/04|2025-03-04|2025-03-04T14:05:00|2025-03-04 14:05",
         "2025-03-04|2025-03-04|2025-03-04T14:05:00|2025-03-04T14:05:00"},
        {"d07", "19.10.93|15.04.91|03.07.18", "1993-10-19|1991-04-15|2018-07-03"},
        {"d08", "31.02.2018|15.09.2017", "no such day at 0|2017-09-15"},
        {"d09", "\u00A008.10.2019 |8.10.2019", "2019-10-08|2019-10-08"},
        {"d10", "sam. 01 avril 2017|1 août 2017|15 févr. 2024", "2017-04-01|2017-08-01|2024-02-15"},
        {"d11", "20 Mart 2001|8 oct 2019|8. Oktober 2019|8 października 2019",
         "2001-03-20|2019-10-08|2019-10-08|2019-10-08"},
        {"d12", "13/04/2025|03/13/2025|05/06/2025", "2025-04-13|2025-03-13|ambiguous at 0 (contradictory) (proof: 0)"},
        {"d13", "Never|||–", "unreadable at 0|missing at 0|missing at 0|unreadable at 0"},
        {"d14", "01.01.1890|31.12.1899|01.01.1900", "1890-01-01|1899-12-31|1900-01-01"},
    };
    check(rows, judged);
    check(rows, judged_in_america);
    check(rows, judged_in_sweden);
}

TEST(ReadColumn, AnUndecidedColumnFollowsTheLocale) {
    constexpr Row day_first[] = {{"d06", "1/1/2012|9/1/2012", "2012-01-01|2012-01-09 (undecided)"}};
    constexpr Row month_first[] = {{"d06", "1/1/2012|9/1/2012", "2012-01-01|2012-09-01 (undecided)"}};
    check(day_first, judged);
    check(month_first, judged_in_america);
    check(day_first, judged_in_sweden);
    EXPECT_EQ(read("9/1/2012", judged_in_america).order, DateOrder::mdy);
}

TEST(ReadColumn, WhatProvesAnOrder) {
    constexpr Row rows[] = {
        {"dots prove nothing about slashes", "31.12.2012|9/1/2012", "2012-12-31|2012-09-01 (undecided)"},
        {"nor does a name", "31 Dec 2012|9/1/2012", "2012-12-31|2012-09-01 (undecided)"},
        {"nor a year in front", "2012-12-31|9/1/2012", "2012-12-31|2012-09-01 (undecided)"},
        {"hyphens prove slashes", "31-12-2012|9/1/2012", "2012-12-31|2012-01-09 (proof: 0)"},
        {"two digits prove four", "31/12/12|9/1/2012", "2012-12-31|2012-01-09 (proof: 0)"},
        {"a day that cannot be still proves", "9/1/2012|31/02/2012", "2012-01-09|no such day at 0 (proof: 1)"},
        {"a number over 31 does not", "9/1/2012|45/01/2012", "2012-09-01|no such day at 0 (undecided)"},
        {"nor two over 12", "9/1/2012|13/14/2012", "2012-09-01|no such day at 0 (undecided)"},
        {"equal parts need no proof", "05/05/2025|06/06/25", "2025-05-05|2025-06-06"},
        {"and are read in a contradictory column", "13/04/2025|03/13/2025|05/05/2025",
         "2025-04-13|2025-03-13|2025-05-05 (contradictory) (proof: 0)"},
        {"a year over 31 in front", "93-10-05|05-06-07", "1993-10-05|2005-06-07 (proof: 0)"},
        {"which says nothing of years behind", "93-10-05|05-06-2007", "1993-10-05|2007-05-06 (undecided) (proof: 0)"},
        {"and lets the others have it in front", "93-10-05|25-04-13", "1993-10-05|2025-04-13 (proof: 0)"},
        {"no column at all is one empty cell", "", "missing at 0"},
    };
    check(rows, judged_in_america);
}

TEST(ReadColumn, TwoDigitsInFrontWhereThatIsUsual) {
    constexpr Row rows[] = {
        {"the locale's order", "19-10-08|20-11-06", "2019-10-08|2020-11-06 (undecided)"},
        {"a year over 31 behind", "05/06/93|07/08/09", "1993-06-05|2007-08-09 (undecided)"},
        {"a day over 12 in the middle", "05/29/19|05/10/19", "2019-05-29|2019-05-10 (proof: 0)"},
        {"years behind keep to the day first", "31/12/2012|05/06/07", "2012-12-31|2007-06-05 (proof: 0)"},
    };
    check(rows, judged_in_sweden);
}

TEST(ReadColumn, AnAskedOrderIsToTheLetter) {
    constexpr Row day_first[] = {
        {"d05", "1/1/2012|9/1/2012", "2012-01-01|2012-01-09"},
        {"what only the other order reads is no day", "9/1/2012|12/31/2012", "2012-01-09|no such day at 3"},
        {"what says its order itself is read", "2012-01-09|9.1.2012|9 Jan 2012", "2012-01-09|2012-01-09|2012-01-09"},
    };
    constexpr Row month_first[] = {
        {"slashes", "9/1/2012|31/12/2012", "2012-09-01|no such day at 0"},
        {"dots are still day first", "9.1.2012", "2012-01-09"},
    };
    constexpr Row year_first[] = {
        {"two digits", "12/01/09|12-13-01", "2012-01-09|no such day at 3"},
        {"four digits last cannot be", "9/1/2012", "unreadable at 0"},
    };
    check(day_first, {DateOrder::dmy, DateOrder::mdy, 1930});
    check(month_first, {DateOrder::mdy, DateOrder::dmy, 1930});
    check(year_first, {DateOrder::ymd, DateOrder::dmy, 1930});
    EXPECT_EQ(read("9/1/2012", {DateOrder::mdy, DateOrder::dmy, 1930}).order, DateOrder::mdy);
}

TEST(ReadColumn, NamesOfOneLanguageSettleEachOther) {
    constexpr Row rows[] = {
        {"Polish by October", "3 listopada 2019|8 października 2019", "2019-11-03|2019-10-08"},
        {"Croatian by November", "3. listopada 2019.|8. studenoga 2019.", "2019-10-03|2019-11-08"},
        {"Czech by September", "3. srpna 2019|8. srp 2019|1. září 2019", "2019-08-03|2019-08-08|2019-09-01"},
        {"alone it is ambiguous", "3 listopada 2019|8.10.2019", "ambiguous at 2|2019-10-08"},
        {"in a mixed column too", "3 listopada 2019|8 października 2019|8 oct 2019|8. studenoga 2019",
         "ambiguous at 2|2019-10-08|2019-10-08|2019-11-08"},
        {"an unreadable cell does not speak", "3 listopada 2019|8 października 2019|8. studenoga",
         "2019-11-03|2019-10-08|unreadable at 12"},
    };
    check(rows, judged);
    constexpr Row in_polish[] = {
        {"the document's language helps", "3 listopada 2019", "2019-11-03"},
        {"the column's own comes first", "3. listopada 2019.|8. studenoga 2019.", "2019-10-03|2019-11-08"},
    };
    check(in_polish, {std::nullopt, DateOrder::dmy, 1930, "pl"});
}

TEST(ReadColumn, NoCellsGiveNoDates) {
    const ColumnReading reading = read_column({}, judged);
    EXPECT_TRUE(reading.dates.empty());
    EXPECT_FALSE(reading.undecided || reading.contradictory || reading.proof);
}

// Each pair of days and months: one cell alone is doubtful exactly if both can be months and they differ.
TEST(ReadColumn, DoubtIsExact) {
    for (int first = 1; first <= 31; ++first)
        for (int second = 1; second <= 31; ++second) {
            const std::string text = std::to_string(first) + "/" + std::to_string(second) + "/2024";
            const std::string_view texts[] = {text};
            const ColumnReading reading = read_column(texts, judged);
            const bool doubtful = first <= 12 && second <= 12 && first != second;
            const bool proves = (first > 12) != (second > 12);
            EXPECT_EQ(reading.undecided, doubtful) << text;
            EXPECT_EQ(reading.proof.has_value(), proves) << text;
            if (first > 12 && second > 12) {
                EXPECT_EQ(reading.dates[0].error().fault, DateFault::no_such_day) << text;
            }
        }
}

}  // namespace
}  // namespace classkeys::dates
