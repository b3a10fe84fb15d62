#include "roster/changed_on_loading.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

TEST(ChangedOnLoading, NumbersAndDatesWhereTextBelongs) {
    Roster list = roster({{Field::name, {"Ana Costa", "Bo Ek", "Cem Su"}},
                          {Field::username, {number(12), "0012", number(7)}},
                          {Field::password, {number(481236907751), day(43746), ""}},
                          {Field::class_name, {"3B", day(43746), "3B"}},
                          {Field::invited_on, {day(43746), day(43747), number(5)}}});
    list.chosen[2] = false;
    EXPECT_EQ(told(changed_on_loading(list)),
              "2 value-changed-on-loading; 2 value-changed-on-loading; 3 value-changed-on-loading")
        << "a class may be a number, and an invitation has a date";
    EXPECT_EQ(changed_on_loading(list).at(1).field, Field::password);
}

}  // namespace
}  // namespace classkeys::roster
