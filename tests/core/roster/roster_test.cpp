#include "roster/roster.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"
#include "text/utf8.hpp"

namespace classkeys::roster {
namespace {

TEST(Column, KeepsWhatEachCellIs) {
    Column column;
    column.add_text("0012");
    column.add_other(Kind::empty);
    column.add_number(43746.5, Kind::date);
    column.add_text("");
    column.add_number(7, Kind::number);
    column.add_other(Kind::no_value);
    column.add_text("=abc");
    ASSERT_EQ(column.size(), 7U);
    EXPECT_EQ(column.text(0), "0012") << "s14: text stays text";
    EXPECT_EQ(column.kind(2), Kind::date);
    EXPECT_EQ(column.number(2), 43746.5);
    EXPECT_EQ(column.number(4), 7);
    EXPECT_EQ(column.text(4), "") << "a number has no text";
    EXPECT_EQ(column.kind(5), Kind::no_value);
    EXPECT_EQ(column.text(6), "=abc");
}

TEST(Column, IsBlankWhereAGeneratorMayWrite) {
    const Roster list = roster({{Field::password, {"", " \u00A0", "x", number(0), day(1), no_value()}}});
    const Column& column = *list.column(Field::password);
    EXPECT_TRUE(column.is_blank(0));
    EXPECT_TRUE(column.is_blank(1));
    for (Record record = 2; record < 6; ++record) EXPECT_FALSE(column.is_blank(record)) << record;
}

std::string name_in(const Roster& list, Record record) {
    const names::Name name = list.name(record);
    return text::encode(name.given) + '|' + text::encode(name.family);
}

TEST(Roster, ReadsANameFromOneCell) {
    const Roster list = roster({{Field::name, {" Gómez Ruiz,\u00A0Lucía ", "Putri"}}});
    EXPECT_TRUE(list.has_names());
    EXPECT_EQ(name_in(list, 0), "Lucía|Gómez Ruiz");
    EXPECT_EQ(list.shown_name(0), "Gómez Ruiz,\u00A0Lucía") << "as typed";
    EXPECT_EQ(name_in(list, 1), "Putri|");
}

TEST(Roster, ReadsANameFromTwoCells) {
    const Roster list =
        roster({{Field::given_name, {" Lucía", "", "Ana"}}, {Field::family_name, {"Gómez Ruiz ", "Ek", ""}}});
    EXPECT_EQ(name_in(list, 0), "Lucía|Gómez Ruiz");
    EXPECT_EQ(list.shown_name(0), "Lucía Gómez Ruiz");
    EXPECT_EQ(list.shown_name(1), "Ek");
    EXPECT_EQ(list.shown_name(2), "Ana");
}

TEST(Roster, ReadsTheWholeNameWhereItsPartsAreMissing) {
    const Roster list = roster(
        {{Field::name, {"Ana Costa", "Bo Ek"}}, {Field::given_name, {"", "Bosse"}}, {Field::family_name, {"", "Ek"}}});
    EXPECT_EQ(name_in(list, 0), "Ana|Costa");
    EXPECT_EQ(list.shown_name(0), "Ana Costa");
    EXPECT_EQ(name_in(list, 1), "Bosse|Ek") << "its parts come first";
}

TEST(Roster, TellsAMissingName) {
    const Roster list =
        roster({{Field::given_name, {"", " ", "", "Ana"}}, {Field::family_name, {"", "", number(5), ""}}});
    EXPECT_TRUE(list.name_is_blank(0));
    EXPECT_TRUE(list.name_is_blank(1));
    EXPECT_FALSE(list.name_is_blank(2)) << "a number is no name, but something is there";
    EXPECT_FALSE(list.name_is_blank(3));
}

TEST(Roster, AFieldWithoutAColumnIsEmpty) {
    const Roster list = roster({{Field::username, {"ana.costa"}}});
    EXPECT_FALSE(list.has_names());
    EXPECT_EQ(list.column(Field::password), nullptr);
    EXPECT_EQ(list.text(Field::password, 0), "");
    EXPECT_TRUE(list.name(0).empty());
}

TEST(Plan, CountsEachChangedRecordOnce) {
    Plan plan;
    EXPECT_EQ(plan.changed(), 0U);
    plan.values[Field::username].add(0, "a");
    plan.values[Field::username].add(2, "b");
    EXPECT_EQ(plan.changed(), 2U);
    plan.values[Field::password].add(1, "c");
    plan.values[Field::password].add(2, "d");
    EXPECT_EQ(plan.changed(), 3U);
}

}  // namespace
}  // namespace classkeys::roster
