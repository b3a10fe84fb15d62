#include "roster/generate.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/passwords/test_chance.hpp"
#include "core/passwords/test_words.hpp"
#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

using policy::Collision;

Plan usernames_of(const Roster& list, Replace replace = Replace::empty, const std::vector<std::string>& reserved = {},
                  std::string_view pattern = "{words:.}") {
    const auto parsed = usernames::Pattern::parse(pattern).value();
    Plan plan;
    plan_usernames(list, {parsed, Collision::number, 64, text::romanisation_for(""), reserved, replace}, plan);
    return plan;
}

std::string given(const Plan& plan) {
    return told(plan.values[Field::username]);
}

TEST(PlanUsernames, GivesOneToEachPupilInSheetOrder) {
    EXPECT_EQ(given(usernames_of(roster({{Field::name, {"John Smith", "Gómez Ruiz, Lucía", "JOHN SMITH"}}}))),
              "2 john.smith, 3 lucia.gomez.ruiz, 4 john.smith2");
    EXPECT_EQ(given(usernames_of(roster({{Field::given_name, {"Ana"}}, {Field::family_name, {"da Costa"}}}))),
              "2 ana.da.costa");
}

// s17 of cases/sheets.tsv.
TEST(PlanUsernames, KeepsWhatIsThereAndApartFromIt) {
    const Roster list =
        roster({{Field::name, {"John Smith", "John Smith", "John Smith"}}, {Field::username, {"", "john.smith", " "}}});
    EXPECT_EQ(given(usernames_of(list)), "2 john.smith2, 4 john.smith3");
    const Roster filled = roster({{Field::name, {"John Smith", "Bo Ek"}}, {Field::username, {"x", "bo.ek"}}});
    EXPECT_EQ(usernames_of(filled).changed(), 0U) << "a second run changes nothing";
}

TEST(PlanUsernames, ReplacesAllIfAskedAndTellsNoChangeWhereThereIsNone) {
    const Roster list =
        roster({{Field::name, {"Ana Costa", "Bo Ek", "Cem Su"}}, {Field::username, {"ana.costa", "x", number(7)}}});
    EXPECT_EQ(given(usernames_of(list, Replace::all)), "3 bo.ek, 4 cem.su");
}

TEST(PlanUsernames, KeepsApartFromReservedOnes) {
    EXPECT_EQ(
        given(usernames_of(roster({{Field::name, {"John Smith", "John Smith"}}}), Replace::empty, {" John.Smith "})),
        "2 john.smith2, 3 john.smith3");
}

TEST(PlanUsernames, ANameThatGivesNoneIsFound) {
    const Plan plan = usernames_of(roster({{Field::name, {"", " ", "?!", "Ana Costa", number(3)}}}));
    EXPECT_EQ(given(plan), "5 ana.costa");
    EXPECT_EQ(told(plan.findings), "2 name-missing; 3 name-missing; 4 name-unreadable; 6 name-unreadable");
    EXPECT_EQ(plan.findings[2].detail, "?!");
}

TEST(PlanUsernames, WhatStaysForLackOfANameIsTaken) {
    const Roster list = roster({{Field::name, {"Ana Costa", ""}}, {Field::username, {"", "ana.costa"}}});
    EXPECT_EQ(given(usernames_of(list, Replace::all)), "2 ana.costa2");
}

// s16 of cases/sheets.tsv.
TEST(PlanUsernames, HiddenRecordsAreLeftAndCountedAndTheirsIsTaken) {
    Roster list =
        roster({{Field::name, {"Ana Costa", "Ana Costa", "Bo Ek"}}, {Field::username, {"ana.costa", "", ""}}});
    list.hidden = {true, false, true};
    const Plan empty = usernames_of(list);
    EXPECT_EQ(given(empty), "3 ana.costa2");
    EXPECT_EQ(empty.hidden_left, 1U);
    EXPECT_EQ(usernames_of(list, Replace::all).hidden_left, 2U);
}

TEST(PlanUsernames, RecordsNotChosenAreLeftAndTheirsIsTaken) {
    Roster list =
        roster({{Field::name, {"Ana Costa", "Ana Costa", "Bo Ek"}}, {Field::username, {"ana.costa", "", ""}}});
    list.chosen = {false, true, false};
    const Plan plan = usernames_of(list, Replace::all);
    EXPECT_EQ(given(plan), "3 ana.costa2");
    EXPECT_EQ(plan.hidden_left, 0U);
}

TEST(PlanUsernames, DrawsOnClassAndPlace) {
    const Roster list = roster({{Field::name, {"Ana Costa", "Bo Ek"}}, {Field::class_name, {" 3 B ", ""}}});
    EXPECT_EQ(given(usernames_of(list, Replace::empty, {}, "{class}.{given}{n:2}")), "2 3b.ana01, 3 bo02");
}

// Words of the test list, so that nothing is left to chance.
struct Passwords {
    passwords::Generator generator{passwords::WordRecipe{.digits = 0}, passwords_policy, &words, passwords::seeded(1)};
    static constexpr policy::PasswordPolicy passwords_policy{};
    static inline const passwords::WordList words = passwords::WordList::parse("desk\nkite\nviolin", 3).value();
};

TEST(PlanPasswords, AllDifferAndNoneIsThereAlready) {
    Passwords made;
    Plan plan;
    const Roster list = roster({{Field::password, {"", "desk-kite", "", "", " ", ""}}});
    ASSERT_TRUE(plan_passwords(list, made.generator, Replace::empty, plan));
    const NewTexts& values = plan.values[Field::password];
    EXPECT_EQ(values.records, (std::vector<Record>{0, 2, 3, 4, 5}));
    EXPECT_EQ(std::set<std::string>(values.texts.begin(), values.texts.end()),
              (std::set<std::string>{"desk-violin", "kite-desk", "kite-violin", "violin-desk", "violin-kite"}));
}

TEST(PlanPasswords, TellsWhenThereAreNoMore) {
    Passwords made;
    Plan plan;
    EXPECT_FALSE(plan_passwords(roster({{Field::name, {"a", "b", "c", "d", "e", "f", "g"}}}), made.generator,
                                Replace::empty, plan));
}

TEST(PlanPasswords, LeavesNumbersAndHiddenOnesAlone) {
    Passwords made;
    Plan plan;
    Roster list = roster({{Field::password, {number(481236907751), "", ""}}});
    list.hidden = {false, true, false};
    ASSERT_TRUE(plan_passwords(list, made.generator, Replace::empty, plan));
    EXPECT_EQ(plan.values[Field::password].records, (std::vector<Record>{2}));
    EXPECT_EQ(plan.hidden_left, 1U);
}

TEST(PlanAccounts, ARecordHiddenFromTwoGeneratorsIsCountedOnce) {
    Passwords made;
    Roster list = roster({{Field::name, {"Ana Costa", "Bo Ek", "Cem Su"}},
                          {Field::username, {"", "bo.ek", ""}},
                          {Field::password, {"x", "", ""}}});
    list.hidden = {true, true, true};
    Plan plan = usernames_of(list);
    EXPECT_EQ(plan.hidden_left, 2U);
    ASSERT_TRUE(plan_passwords(list, made.generator, Replace::empty, plan));
    EXPECT_EQ(plan.hidden_left, 3U) << "rows 2 and 4 lack a username, 3 and 4 a password";
    EXPECT_EQ(plan.changed(), 0U);
}

std::string roles(const Roster& list, Replace replace) {
    Plan plan;
    plan_roles(list, "Member", replace, plan);
    return told(plan.values[Field::role]);
}

TEST(PlanRoles, FillsOrReplaces) {
    const Roster list = roster({{Field::role, {"", "Administrator", "Member", number(1)}}});
    EXPECT_EQ(roles(list, Replace::empty), "2 Member");
    EXPECT_EQ(roles(list, Replace::all), "2 Member, 3 Member, 5 Member");
}

}  // namespace
}  // namespace classkeys::roster
