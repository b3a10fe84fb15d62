#include "roster/newest.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

const DateOptions british{std::nullopt, dates::DateOrder::dmy, 1930, "", {1899, 12, 30}};

// "2 is in 4; 3 is in 4": records that are older invitations, and where the newest is.
std::string older(const Roster& list) {
    std::optional<InvitedDates> dates;
    if (list.column(Field::invited_on) != nullptr) dates = read_invited_dates(list, british);
    const auto newest = newest_of_same_pupil(list, dates ? &*dates : nullptr);
    std::string out;
    for (Record record = 0; record < newest.size(); ++record)
        if (newest[record]) out += (out.empty() ? "" : "; ") + row_of(record) + " is in " + row_of(newest[record]);
    return out;
}

TEST(Newest, ByDateAndNotByPlace) {
    EXPECT_EQ(older(roster({{Field::name, {"Ana Costa", "Bo Ek", "ana  COSTA", "Ana Costa"}},
                            {Field::username, {"ana.costa", "bo.ek", " ANA.COSTA ", "ana.costa"}},
                            {Field::invited_on, {"08.10.2019", "1.1.2020", "06.11.2020", day(43790)}}})),
              "2 is in 4; 5 is in 4");
}

TEST(Newest, OfEqualDatesTheLast) {
    EXPECT_EQ(older(roster({{Field::name, {"Ana Costa", "Ana Costa", "Ana Costa"}},
                            {Field::username, {"ana.costa", "ana.costa", "ana.costa"}},
                            {Field::invited_on, {"06.11.2020", "6.11.2020", "5.11.2020"}}})),
              "2 is in 3; 4 is in 3");
}

TEST(Newest, ARowWithoutADateIsOlderThanAnyOther) {
    EXPECT_EQ(older(roster({{Field::name, {"Ana Costa", "Ana Costa", "Ana Costa"}},
                            {Field::username, {"ana.costa", "ana.costa", "ana.costa"}},
                            {Field::invited_on, {"06.11.2020", "Never", ""}}})),
              "3 is in 2; 4 is in 2");
}

TEST(Newest, NamesakesAndPupilsWithoutAUsernameStandForThemselves) {
    EXPECT_EQ(older(roster({{Field::name, {"Ana Costa", "Ana Costa", "Ana Costa", "Ana Costa", "Bo Ek"}},
                            {Field::username, {"ana.costa", "ana.costa.1", "", " ", "ana.costa"}}})),
              "");
    EXPECT_EQ(older(roster({{Field::name, {"Ana Costa", "Ana Costa"}}})), "");
    EXPECT_EQ(older(roster({{Field::username, {"ana.costa", "ana.costa"}}})), "");
}

}  // namespace
}  // namespace classkeys::roster
