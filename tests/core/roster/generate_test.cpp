#include "roster/generate.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/passwords/test_chance.hpp"
#include "core/passwords/test_words.hpp"
#include "core/roster/by_hand.hpp"
#include "policy/own_policy.hpp"

namespace classkeys::roster {
namespace {

using policy::Collision;

Plan usernames_of(const Roster& list, Replace replace = Replace::empty, const std::vector<std::string>& reserved = {},
                  std::string_view pattern = "{words:.}") {
    const auto parsed = usernames::Pattern::parse(pattern).value();
    Plan plan;
    plan_usernames(list, {parsed, Collision::number, 64, asked_spelling(""), reserved, replace}, plan);
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

TEST(PlanUsernames, DividesNamesForInitialsToo) {
    const Roster list = roster({{Field::name, {"DUPONT Jean"}}});
    EXPECT_EQ(given(usernames_of(list, Replace::empty, {}, "{initials}")), "2 jd") << "those of the given names first";
    EXPECT_EQ(given(usernames_of(list, Replace::empty, {}, "{words:.}")), "2 dupont.jean");
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

std::string given_by(const Roster& list, std::string_view pattern, UsernameOptions options) {
    const auto parsed = usernames::Pattern::parse(pattern).value();
    Plan plan;
    plan_usernames(list,
                   {parsed,
                    options.collision,
                    options.longest,
                    options.spelling,
                    {},
                    Replace::empty,
                    options.numbers,
                    options.scope,
                    2026},
                   plan);
    return given(plan) + (plan.findings.empty() ? "" : " / " + told(plan.findings));
}

TEST(PlanUsernames, NamesakesAreToldApartAsAsked) {
    const auto pattern = usernames::Pattern::parse("{words}").value();
    const auto options = [&](Collision collision, usernames::NumberStyle numbers = {}, Scope scope = Scope::sheet) {
        return UsernameOptions{pattern, collision, 64, asked_spelling("de"), {}, Replace::empty, numbers, scope};
    };
    const Roster smiths = roster({{Field::name, {"John Smith", "John Smith", "John Smith"}}});
    EXPECT_EQ(given_by(smiths, "{words:.}", options(Collision::number, {1, 2, "-"})),
              "2 john.smith, 3 john.smith-01, 4 john.smith-02");
    EXPECT_EQ(given_by(smiths, "flast", options(Collision::slice)), "2 jsmith, 3 josmith, 4 johsmith");
    const Roster anas = roster({{Field::name, {"Ana Ruiz", "Ana María Ruiz", "Ana Ruiz", "Ana Rosa María Ruiz"}}});
    EXPECT_EQ(given_by(anas, "{given1}.{family}", options(Collision::initials)),
              "2 ana.ruiz, 3 anam.ruiz, 4 ana.ruiz2, 5 anar.ruiz");
    const Roster classes =
        roster({{Field::name, {"Ana Ruiz", "Ana Ruiz", "Ana Ruiz"}}, {Field::class_name, {"3A", "3B", "3A"}}});
    EXPECT_EQ(given_by(classes, "{words:.}", options(Collision::number, {}, Scope::one_class)),
              "2 ana.ruiz, 3 ana.ruiz, 4 ana.ruiz2");
}

TEST(PlanUsernames, ADrawnOutUsernameIsNobodysOwn) {
    const auto pattern = usernames::Pattern::parse("flast").value();
    EXPECT_EQ(given_by(roster({{Field::name, {"John Smith", "Jane Smith", "J O Smith", "Jo Asmith"}}}), "flast",
                       {pattern, Collision::slice, 64, asked_spelling("en"), {}, Replace::empty}),
              "2 jsmith, 3 jansmith, 4 josmith, 5 jasmith");
}

TEST(PlanUsernames, TellsNamesThatNoRuleDivides) {
    const auto pattern = usernames::Pattern::parse("first.last").value();
    const Roster list = roster({{Field::name, {"Ana Maria Ruiz", "", "Ana Ruiz"}}});
    EXPECT_EQ(given_by(list, "first.last", {pattern, Collision::number, 64, asked_spelling(""), {}, Replace::empty}),
              "2 anamaria.ruiz, 4 ana.ruiz / 2 name-order-unsure; 3 name-missing");
    EXPECT_EQ(given_by(list, "{words:.}", {pattern, Collision::number, 64, asked_spelling(""), {}, Replace::empty}),
              "2 ana.maria.ruiz, 4 ana.ruiz / 3 name-missing")
        << "the order does not matter there";
}

TEST(PlanUsernames, TellsWhetherAJudgedLanguageMattered) {
    const auto pattern = usernames::Pattern::parse("{words:.}").value();
    const auto mattered = [&](const Roster& list) {
        Plan plan;
        plan_usernames(list, {pattern, Collision::number, 64, judged_spelling(list, {}), {}, Replace::empty}, plan);
        return plan.spelling_mattered;
    };
    EXPECT_TRUE(mattered(roster({{Field::name, {"Jürgen Groß", "Anna Müller"}}})));
    EXPECT_FALSE(mattered(roster({{Field::name, {"Иван Петров", "Ана Costa"}}})));
}

// Words of the test list, so that nothing is left to chance.
struct Passwords {
    passwords::Generator generator{passwords::WordRecipe{.digits = 0}, passwords_policy, &words, passwords::seeded(1)};
    static constexpr policy::PasswordPolicy passwords_policy{};
    static inline const passwords::WordList words = passwords::WordList::parse("desk\nkite\nviolin", 3).value();

    PasswordOptions options() {
        return {generator, *policy::find_platform("etwinning"), false, text::romanisation_for(""), Replace::empty};
    }
};

TEST(PlanPasswords, AllDifferAndNoneIsThereAlready) {
    Passwords made;
    Plan plan;
    const Roster list = roster({{Field::password, {"", "desk-kite", "", "", " ", ""}}});
    ASSERT_TRUE(plan_passwords(list, made.options(), plan));
    const NewTexts& values = plan.values[Field::password];
    EXPECT_EQ(values.records, (std::vector<Record>{0, 2, 3, 4, 5}));
    EXPECT_EQ(std::set<std::string>(values.texts.begin(), values.texts.end()),
              (std::set<std::string>{"desk-violin", "kite-desk", "kite-violin", "violin-desk", "violin-kite"}));
}

TEST(PlanPasswords, TellsWhenThereAreNoMore) {
    Passwords made;
    Plan plan;
    EXPECT_FALSE(plan_passwords(roster({{Field::name, {"a", "b", "c", "d", "e", "f", "g"}}}), made.options(), plan));
}

// There are six pairs of desk, kite and violin.
TEST(PlanPasswords, NoneHoldsTheNameOrTheUsernameOfItsPupil) {
    Passwords made;
    Plan plan;
    ASSERT_TRUE(plan_passwords(roster({{Field::name, {"Ana Kíte", "Bo Ek"}}, {Field::username, {"", "desk"}}}),
                               made.options(), plan));
    const NewTexts& values = plan.values[Field::password];
    EXPECT_TRUE(values.texts[0] == "desk-violin" || values.texts[0] == "violin-desk") << values.texts[0];
    EXPECT_TRUE(values.texts[1] == "kite-violin" || values.texts[1] == "violin-kite") << values.texts[1];

    Plan none;
    Passwords more;
    EXPECT_FALSE(
        plan_passwords(roster({{Field::name, {"Desk Kite"}}, {Field::username, {"violin"}}}), more.options(), none));
}

TEST(PlanPasswords, TheUsernameMayComeFromTheSamePlan) {
    Passwords made;
    Plan plan = usernames_of(roster({{Field::name, {"De Sk"}}}), Replace::empty, {}, "{given}{family}");
    ASSERT_EQ(given(plan), "2 desk");
    ASSERT_TRUE(plan_passwords(roster({{Field::name, {"De Sk"}}}), made.options(), plan));
    EXPECT_EQ(plan.values[Field::password].texts.at(0).find("desk"), std::string::npos);
}

TEST(PlanPasswords, ObeyTheSchoolsOwnPolicy) {
    policy::OwnPolicy own;
    own.allowed = U"abcdefghijklmnopqrstuvwxyz23456789.";
    own.blocked = {"desk"};
    own.least_bits = 15;
    policy::Platform platform = *policy::find_platform("etwinning");
    platform.password.needs_digit = false;
    platform.own = &own;
    const auto words = passwords::WordList::parse("desk\nkite\nviolin\nmaple\nriver", 5).value();
    const auto recipe = passwords::word_recipe_within(own.allowed);
    EXPECT_EQ(recipe, (passwords::WordRecipe{.separator = '.', .digits = 0}));
    passwords::Generator generator(recipe, platform.password, &words, passwords::seeded(1));
    Plan plan;
    ASSERT_TRUE(plan_passwords(roster({{Field::name, {"Ana Kite", "Bo River", "Cy Ek"}}}),
                               {generator, platform, true, text::romanisation_for(""), Replace::empty}, plan));
    for (const std::string& password : plan.values[Field::password].texts) {
        EXPECT_EQ(password.find("desk"), std::string::npos) << password;
        EXPECT_NE(password.find('.'), std::string::npos) << password;
    }
    EXPECT_EQ(plan.values[Field::password].texts[0].find("kite"), std::string::npos);
    own.allowed = U"xyz";
    passwords::Generator none(passwords::word_recipe_within(own.allowed), platform.password, &words,
                              passwords::seeded(1));
    Plan nothing;
    EXPECT_FALSE(plan_passwords(roster({{Field::name, {"Ana"}}}),
                                {none, platform, true, text::romanisation_for(""), Replace::empty}, nothing));
}

TEST(PlanPasswords, TheFirstOnesAreThoseOfTheWholePlan) {
    const std::vector<Cell> names(3'000, Cell("Ana Costa"));
    const Roster list = roster({{Field::name, names}});
    const auto planned = [&](std::size_t most) {
        passwords::Generator generator(passwords::fit_characters(policy::find_platform("etwinning")->password).value(),
                                       policy::find_platform("etwinning")->password, nullptr, passwords::seeded(7));
        Plan plan;
        EXPECT_TRUE(plan_passwords(list,
                                   {.generator = generator,
                                    .platform = *policy::find_platform("etwinning"),
                                    .judge_guessing = true,
                                    .romanisation = text::romanisation_for(""),
                                    .replace = Replace::empty,
                                    .most = most},
                                   plan));
        return plan.values[Field::password].texts;
    };
    const auto whole = planned(names.size());
    const auto page = planned(200);
    ASSERT_GE(page.size(), 200U);
    EXPECT_LT(page.size(), whole.size());
    EXPECT_TRUE(std::equal(page.begin(), page.end(), whole.begin()));
}

TEST(PlanPasswords, WhatIsCommonIsDrawnAgain) {
    constexpr policy::PasswordPolicy any{};
    passwords::Generator generator(passwords::CharacterRecipe{8, passwords::CharSet{"ab"}}, any, nullptr,
                                   passwords::scripted({0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0}));
    Plan plan;
    ASSERT_TRUE(plan_passwords(
        roster({{Field::password, {""}}}),
        {generator, *policy::find_platform("etwinning"), false, text::romanisation_for(""), Replace::empty}, plan));
    EXPECT_EQ(plan.values[Field::password].texts.at(0), "abbabaaa");
}

TEST(PlanPasswords, WhatIsGuessableIsDrawnAgainWhereThatIsAsked) {
    constexpr policy::PasswordPolicy any{};
    const std::vector<std::uint32_t> numbers = {0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0};
    for (const bool judged : {false, true}) {
        passwords::Generator generator(passwords::CharacterRecipe{8, passwords::CharSet{"ak"}}, any, nullptr,
                                       passwords::scripted(numbers));
        Plan plan;
        ASSERT_TRUE(plan_passwords(
            roster({{Field::password, {""}}}),
            {generator, *policy::find_platform("etwinning"), judged, text::romanisation_for(""), Replace::empty},
            plan));
        EXPECT_EQ(plan.values[Field::password].texts.at(0), judged ? "akkakaaa" : "aaaakkkk");
    }
}

TEST(PlanPasswords, LeavesNumbersAndHiddenOnesAlone) {
    Passwords made;
    Plan plan;
    Roster list = roster({{Field::password, {number(481236907751), "", ""}}});
    list.hidden = {false, true, false};
    ASSERT_TRUE(plan_passwords(list, made.options(), plan));
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
    ASSERT_TRUE(plan_passwords(list, made.options(), plan));
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
