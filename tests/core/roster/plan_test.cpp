// What the generators plan, and in which order dates put the records.
#include <gtest/gtest.h>

#include "core/roster/make_roster.hpp"
#include "roster/check.hpp"
#include "roster/dates.hpp"
#include "roster/generate.hpp"

namespace classkeys::roster {
namespace {

using Texts = std::vector<std::string>;

Plan usernames_for(const Roster& roster, Replace replace = Replace::empty) {
    const auto pattern = usernames::Pattern::parse("{words:.}");
    Plan plan;
    plan_usernames(roster, {pattern.value(), policy::Collision::number, 64, text::romanisation_for(""), {}, replace},
                   plan);
    return plan;
}

constexpr DateOptions options_dmy = {.asked = {},
                                     .locale_order = dates::DateOrder::dmy,
                                     .century_start = 1930,
                                     .language = {},
                                     .null_date = {1899, 12, 30, 0, false}};

TEST(Plan, FillsEmptyCellsAroundTheUsernamesThatStay) {
    const Roster roster = make_roster(
        {{Field::name, {"Ana Costa", "Ana Costa", "Ana Costa"}}, {Field::username, {"", "ana.costa", "  "}}});
    const NewTexts made = usernames_for(roster).values[Field::username];
    EXPECT_EQ(made.records, (std::vector<Record>{0, 2}));
    EXPECT_EQ(made.texts, (Texts{"ana.costa2", "ana.costa3"}));
}

TEST(Plan, ReplacingAllWritesOnlyWhatChanges) {
    const Roster roster = make_roster({{Field::name, {"Ana Costa", "Li Wu"}}, {Field::username, {"ana.costa", "x"}}});
    const NewTexts made = usernames_for(roster, Replace::all).values[Field::username];
    EXPECT_EQ(made.records, std::vector<Record>{1});
    EXPECT_EQ(made.texts, Texts{"li.wu"});
}

TEST(Plan, HiddenRecordsAreCountedAndLeft) {
    Roster roster = make_roster({{Field::name, {"Ana Costa", "Li Wu", "Putri"}}});
    roster.hidden[1] = true;
    roster.chosen[2] = false;
    const Plan plan = usernames_for(roster);
    EXPECT_EQ(plan.values[Field::username].records, std::vector<Record>{0});
    EXPECT_EQ(plan.hidden_left, 1U);
    EXPECT_EQ(plan.changed(), 1U);
}

TEST(Plan, NamesThatGiveNothingAreFound) {
    const Roster roster = make_roster({{Field::name, {"", "🌻"}}, {Field::class_name, {"3B", "3B"}}});
    const Plan plan = usernames_for(roster);
    ASSERT_EQ(plan.findings.size(), 2U);
    EXPECT_EQ(plan.findings[0].code, policy::Code::name_missing);
    EXPECT_EQ(plan.findings[1].code, policy::Code::name_unreadable);
}

TEST(Plan, RolesFillOnlyEmptyCells) {
    const Roster roster = make_roster({{Field::role, {"", "Administrator"}}});
    Plan plan;
    plan_roles(roster, "Member", Replace::empty, plan);
    EXPECT_EQ(plan.values[Field::role].records, std::vector<Record>{0});
}

TEST(DateOrderOfRecords, IsStableWithTheDatelessLast) {
    const Roster roster =
        make_roster({{Field::invited_on, {"Never", "06.11.2020", "", "6.11.2020", "31.02.2018", "07.11.2020"}}});
    const InvitedDates read = read_invited_dates(roster, options_dmy);
    EXPECT_EQ(order_by_date(roster, read, SortOrder::newest_first), (std::vector<Record>{5, 1, 3, 0, 2, 4}));
    EXPECT_EQ(order_by_date(roster, read, SortOrder::oldest_first), (std::vector<Record>{1, 3, 5, 0, 2, 4}));
    ASSERT_EQ(read.findings.size(), 3U);
    EXPECT_EQ(read.findings[0].code, policy::Code::date_unreadable);
    EXPECT_EQ(read.findings[1].code, policy::Code::date_missing);
}

TEST(DateOrderOfRecords, LeavesRecordsThatAreNotChosen) {
    Roster roster = make_roster({{Field::invited_on, {"01.01.2019", "01.01.2022", "01.01.2020"}}});
    roster.chosen[1] = false;
    const InvitedDates read = read_invited_dates(roster, options_dmy);
    EXPECT_EQ(order_by_date(roster, read, SortOrder::newest_first), (std::vector<Record>{2, 1, 0}));
}

TEST(DateOrderOfRecords, AnUndecidedColumnIsSaidOnceOnItsHeader) {
    const Roster roster = make_roster({{Field::invited_on, {"1/1/2012", "9/1/2012"}}});
    const InvitedDates read = read_invited_dates(roster, options_dmy);
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(read.findings[0].code, policy::Code::date_ambiguous);
    EXPECT_FALSE(read.findings[0].record.has_value());
}

TEST(NewestOfAPupil, NeedsTheSameNameAndUsername) {
    const Roster roster = make_roster({{Field::name, {"Ana Costa", "ANA  COSTA", "Ana Costa", "Li Wu"}},
                                       {Field::username, {"ana.costa", "ana.costa", "ana.costa.1", "li.wu"}},
                                       {Field::invited_on, {"01.01.2022", "01.01.2020", "01.01.2023", ""}}});
    const InvitedDates read = read_invited_dates(roster, options_dmy);
    const auto newest = newest_of_same_pupil(roster, &read);
    EXPECT_FALSE(newest[0].has_value());
    EXPECT_EQ(newest[1], Record{0});
    EXPECT_FALSE(newest[2].has_value());
}

}  // namespace
}  // namespace classkeys::roster
