#include "roster/dates.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

const DateOptions british{std::nullopt, dates::DateOrder::dmy, 1930, "", {1899, 12, 30}};
const DateOptions american{std::nullopt, dates::DateOrder::mdy, 1930, "", {1899, 12, 30}};

Roster invited(const std::vector<Cell>& cells) {
    return roster({{Field::invited_on, cells}});
}

// "43746 ? 43747.5"
std::string serials(const InvitedDates& read) {
    std::string out;
    for (const auto& serial : read.serials) {
        std::string text = serial ? std::to_string(*serial) : "?";
        if (const auto end = text.find_last_not_of('0'); serial) text.erase(text[end] == '.' ? end : end + 1);
        out += (out.empty() ? "" : " ") + text;
    }
    return out;
}

// s03 of cases/sheets.tsv.
TEST(InvitedDatesOf, TextAndRealDatesAreOneTime) {
    const auto read =
        read_invited_dates(invited({"08.10.2019", day(43746), "2019-10-08 12:00", day(43745.25)}), british);
    EXPECT_EQ(serials(read), "43746 43746 43746.5 43745.25");
    EXPECT_EQ(read.has_time, (std::vector<bool>{false, false, true, false}));
    EXPECT_EQ(told(read.findings), "");
}

TEST(InvitedDatesOf, CountsFromTheDocumentsNullDate) {
    DateOptions old_mac = british;
    old_mac.null_date = {1904, 1, 1};
    EXPECT_EQ(serials(read_invited_dates(invited({"02.01.1904"}), old_mac)), "1");
}

TEST(InvitedDatesOf, WhatIsNoDateIsFound) {
    const auto read = read_invited_dates(
        invited({"", " \u00A0", "Never", "31.02.2018", number(7), no_value(), "08.10.2019"}), british);
    EXPECT_EQ(serials(read), "? ? ? ? ? ? 43746");
    EXPECT_EQ(
        told(read.findings),
        "2 date-missing; 3 date-missing; 4 date-unreadable; 5 date-unreadable; 6 date-unreadable; 7 date-unreadable");
    EXPECT_EQ(read.findings[2].detail, "Never");
}

TEST(InvitedDatesOf, AProofInOneCellSettlesTheColumn) {
    const auto read = read_invited_dates(invited({"02/01/2014", "31/12/2012"}), american);
    EXPECT_EQ(serials(read), "41641 41274");
    EXPECT_EQ(told(read.findings), "");
}

TEST(InvitedDatesOf, AnUndecidedColumnFollowsTheLocaleAndIsToldOnce) {
    const Roster list = invited({"1/1/2012", "9/1/2012", ""});
    const auto day_first = read_invited_dates(list, british);
    EXPECT_EQ(serials(day_first), "40909 40917 ?");
    EXPECT_EQ(told(day_first.findings), "header date-ambiguous; 4 date-missing");
    const auto month_first = read_invited_dates(list, american);
    EXPECT_EQ(serials(month_first), "40909 41153 ?");
    EXPECT_EQ(told(month_first.findings), "header date-ambiguous; 4 date-missing");
}

TEST(InvitedDatesOf, ProofOfBothOrdersLeavesTheDoubtfulUnread) {
    const auto read = read_invited_dates(invited({"13/04/2025", "03/13/2025", "05/06/2025"}), british);
    EXPECT_EQ(serials(read), "45760 45729 ?");
    EXPECT_EQ(told(read.findings), "4 date-ambiguous");
}

TEST(InvitedDatesOf, AnAskedOrderIsObeyed) {
    DateOptions asked = british;
    asked.asked = dates::DateOrder::mdy;
    const auto read = read_invited_dates(invited({"1/1/2012", "9/1/2012"}), asked);
    EXPECT_EQ(serials(read), "40909 41153");
    EXPECT_EQ(told(read.findings), "") << "nothing is left to doubt";
}

TEST(InvitedDatesOf, DotsAreDayFirst) {
    EXPECT_EQ(serials(read_invited_dates(invited({"08.10.2019"}), american)), "43746");
}

// The sheet rows in their new order.
std::string order(const Roster& list, SortOrder order) {
    std::string out;
    for (const Record record : order_by_date(list, read_invited_dates(list, british), order))
        out += (out.empty() ? "" : " ") + row_of(record);
    return out;
}

TEST(OrderByDate, NewestOrOldestFirst) {
    const Roster list = invited({"08.10.2019", "06.11.2020", day(43790), "01.02.2021"});
    EXPECT_EQ(order(list, SortOrder::newest_first), "5 3 4 2");
    EXPECT_EQ(order(list, SortOrder::oldest_first), "2 4 3 5");
}

// s06 of cases/sheets.tsv.
TEST(OrderByDate, EqualDatesKeepTheirOrder) {
    const Roster list = invited({"08.10.2019", "09.10.2019", "2019-10-08", day(43746), "09.10.2019"});
    EXPECT_EQ(order(list, SortOrder::newest_first), "3 6 2 4 5");
    EXPECT_EQ(order(list, SortOrder::oldest_first), "2 4 5 3 6");
}

TEST(OrderByDate, WhatIsNotReadComesLastInBothOrders) {
    const Roster list = invited({"", "08.10.2019", "Never", "03/13/2025", "05/06/2025", "13/04/2025", number(99999)});
    EXPECT_EQ(order(list, SortOrder::newest_first), "7 5 3 2 4 6 8");
    EXPECT_EQ(order(list, SortOrder::oldest_first), "3 5 7 2 4 6 8");
}

TEST(OrderByDate, NothingReadableMovesNothing) {
    EXPECT_EQ(order(invited({"Never", "", "?"}), SortOrder::newest_first), "2 3 4");
}

TEST(OrderByDate, OnlyChosenRecordsMove) {
    Roster list = invited({"01.01.2019", "02.01.2019", "03.01.2019", "04.01.2019", "05.01.2019"});
    list.chosen = {true, false, true, false, true};
    EXPECT_EQ(order(list, SortOrder::newest_first), "6 3 4 5 2");
    list.chosen = {false, false, false, false, false};
    EXPECT_EQ(order(list, SortOrder::newest_first), "2 3 4 5 6");
}

TEST(OrderByDate, HiddenRecordsMoveWithTheRest) {
    Roster list = invited({"01.01.2019", "02.01.2019"});
    list.hidden = {false, true};
    EXPECT_EQ(order(list, SortOrder::newest_first), "3 2");
}

TEST(OrderByDate, TheTimeOfDayCounts) {
    EXPECT_EQ(order(invited({"08.10.2019 9:05", "08.10.2019 14:05", "08.10.2019"}), SortOrder::newest_first), "3 2 4");
}

}  // namespace
}  // namespace classkeys::roster
