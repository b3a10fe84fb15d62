#include "roster/check.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

const DateOptions british{std::nullopt, dates::DateOrder::dmy, 1930, "", {1899, 12, 30}};

std::vector<Finding> findings(const Roster& list, const char* platform = "etwinning") {
    if (list.column(Field::invited_on) == nullptr)
        return check_accounts(list, *policy::find_platform(platform), nullptr);
    const InvitedDates dates = read_invited_dates(list, british);
    return check_accounts(list, *policy::find_platform(platform), &dates);
}

std::string found(const Roster& list, const char* platform = "etwinning") {
    return told(findings(list, platform));
}

TEST(CheckAccounts, AGoodListHasNoFinding) {
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", "Bo Ek"}},
                            {Field::username, {"ana.costa", "bo.ek"}},
                            {Field::password, {"blue-tiger-42", "kite-desk-07"}},
                            {Field::invited_on, {"08.10.2019", "09.10.2019"}}})),
              "");
}

TEST(CheckAccounts, WhatIsMissingIsFoundInSheetOrder) {
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", " "}},
                            {Field::username, {"", "bo.ek"}},
                            {Field::password, {" ", ""}},
                            {Field::invited_on, {"", "Never"}}})),
              "2 username-missing; 2 password-missing; 2 date-missing; 3 name-missing; 3 password-missing; "
              "3 date-unreadable");
}

TEST(CheckAccounts, AColumnThatIsNotThereGivesNoFinding) {
    EXPECT_EQ(found(roster({{Field::password, {"blue-tiger-42", ""}}})), "3 password-missing");
    EXPECT_EQ(found(roster({{Field::username, {"ana.costa", ""}}})), "3 username-missing");
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa"}}})), "");
}

TEST(CheckAccounts, EveryBrokenRuleIsFound) {
    EXPECT_EQ(found(roster({{Field::password, {"qzvkx"}}})), "2 password-too-short; 2 password-no-digit");
    EXPECT_EQ(found(roster({{Field::password, {"blue-tiger-42"}}}), "moodle"), "2 password-no-upper");
    EXPECT_EQ(found(roster({{Field::username, {"ana costa"}}})), "2 username-character");
    const auto blank = findings(roster({{Field::username, {"ana costa"}}}));
    EXPECT_EQ(blank.at(0).detail, " ");
    EXPECT_EQ(blank.at(0).found, 4) << "its place";
}

TEST(CheckAccounts, ANameThatGivesNoLetterIsUnreadable) {
    EXPECT_EQ(found(roster({{Field::name, {"?!", "Ana", "🌻"}}})), "2 name-unreadable; 4 name-unreadable");
}

std::string found_of_password(const char* name, const char* username, const char* password) {
    return found(roster({{Field::name, {name}}, {Field::username, {username}}, {Field::password, {password}}}));
}

TEST(CheckAccounts, APasswordWithTheNameOrTheUsernameInIt) {
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "ana.costa1"),
              "2 password-has-name; 2 password-has-username");
    EXPECT_EQ(found_of_password("Ana Cósta", "acosta7", "kite-CoSTA-48"), "2 password-has-name");
    EXPECT_EQ(found_of_password("Li Wu", "li.wu", "millions-kite-48"), "") << "a name of two letters inside a word";
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa"}}, {Field::password, {"kite-costa-48"}}})),
              "2 password-has-name")
        << "without a column of usernames";
}

TEST(CheckAccounts, APasswordThatManyPeopleUse) {
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "password1"), "2 password-common");
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "12345678"), "2 password-common");
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "password"), "2 password-no-digit; 2 password-common");
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "abc123"), "2 password-too-short") << "not long enough";
}

TEST(CheckAccounts, AGuessablePasswordIsToldWhereNothingElseIsWrong) {
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "Summer2024"), "2 password-guessable");
    EXPECT_EQ(found_of_password("Ana Costa", "ana.costa", "anaana77"), "2 password-guessable")
        << "zxcvbn knows the short words of the name";
    EXPECT_EQ(found(roster({{Field::password, {"Summer2024", "Summer2024", "Winter2023"}}})),
              "2 password-repeated as 3; 3 password-repeated as 2; 4 password-guessable");
    EXPECT_EQ(found(roster({{Field::password, {"Summer2024"}}}), "moodle"), "2 password-no-symbol");
}

// More than one thread's portion, found in the order of the sheet.
TEST(CheckAccounts, ALongColumnIsJudgedOnSeveralCores) {
    std::vector<Cell> passwords;
    std::string expected;
    for (int pupil = 100; pupil < 1'100; ++pupil) {
        const bool guessable = pupil % 100 == 7;
        passwords.emplace_back(((guessable ? "Summer" : "kWm-rTqaZe") + std::to_string(pupil)).c_str());
        if (guessable) expected += (expected.empty() ? "" : "; ") + std::to_string(pupil - 98) + " password-guessable";
    }
    EXPECT_EQ(found(roster({{Field::password, passwords}})), expected);
}

// s15 of cases/sheets.tsv.
TEST(CheckAccounts, ANumberThatWasTextIsFound) {
    EXPECT_EQ(
        found(roster({{Field::username, {number(12), "0012"}}, {Field::password, {number(481236907751), day(43746)}}})),
        "2 username-not-text; 2 password-not-text; 3 password-not-text");
}

TEST(CheckAccounts, EveryMemberOfARepeatedUsernameIsFound) {
    const Roster list = roster({{Field::name, {"Ana Li", "Bo Ek", "Li Ana", "Ana Lisa"}},
                                {Field::username, {"ana.li", "bo.ek", "ana.li", "Ana.Li"}}});
    EXPECT_EQ(found(list, "microsoft365"),
              "2 username-duplicate as 4; 4 username-duplicate as 2; 5 username-duplicate as 2")
        << "capitals make no other username";
    EXPECT_EQ(findings(list, "microsoft365").at(0).found, 3) << "pupils who have it";
}

TEST(CheckAccounts, EveryMemberOfARepeatedPasswordIsFound) {
    EXPECT_EQ(found(roster({{Field::password, {"blue-tiger-42", "kite-desk-07", "blue-tiger-42", "Blue-tiger-42"}}})),
              "2 password-repeated as 4; 4 password-repeated as 2")
        << "capitals make another password";
    EXPECT_EQ(found(roster({{Field::password, {"", "", " "}}})),
              "2 password-missing; 3 password-missing; 4 password-missing")
        << "nothing is not repeated";
}

// s20 of cases/sheets.tsv.
TEST(CheckAccounts, APupilInvitedFourTimesIsOnePupil) {
    const Roster list = roster({{Field::name, {"Ana Costa", "ana  COSTA", "Ana Costa", "Ana Costa"}},
                                {Field::username, {"ana.costa", "ana.costa", "ana.costa", "ana.costa"}},
                                {Field::password, {"blue-tiger-42", "blue-tiger-42", "blue-tiger-42", "blue-tiger-42"}},
                                {Field::invited_on, {"08.10.2019", "06.11.2020", "01.02.2021", "21.11.2019"}}});
    EXPECT_EQ(found(list), "2 row-repeated as 4; 3 row-repeated as 4; 5 row-repeated as 4");
}

TEST(CheckAccounts, OfRepeatedRowsTheLastIsTheNewestWhereNoDateTells) {
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", "Ana Costa"}}, {Field::username, {"ana.costa", "ana.costa"}}})),
              "2 row-repeated as 3");
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", "Ana Costa"}},
                            {Field::username, {"ana.costa", "ana.costa"}},
                            {Field::invited_on, {"08.10.2019", "Never"}}})),
              "3 row-repeated as 2; 3 date-unreadable")
        << "a row without a date is the older";
}

TEST(CheckAccounts, NamesakesWithAnotherUsernameAreNoFinding) {
    EXPECT_EQ(
        found(roster({{Field::name, {"Ana Costa", "Ana Costa"}}, {Field::username, {"ana.costa", "ana.costa.1"}}})),
        "");
}

TEST(CheckAccounts, AUsernameOfAnotherNameIsTold) {
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", "Bo Ek", "Cem Su", ""}},
                            {Field::username, {"ana.costa.1", "cem.su", "bo.ek", "x"}}})),
              "3 username-not-of-name; 4 username-not-of-name; 5 name-missing");
}

TEST(CheckAccounts, AnotherPupilWithTheUsernameOfARepeatedRowIsADuplicate) {
    EXPECT_EQ(found(roster({{Field::name, {"Ana Costa", "Ana Costa", "Bo Ek"}},
                            {Field::username, {"ana.costa", "ana.costa", "ana.costa"}}})),
              "2 row-repeated as 3; 3 username-duplicate as 4; 4 username-duplicate as 3; "
              "4 username-not-of-name");
}

TEST(CheckAccounts, WithoutNamesNoRowIsRepeated) {
    EXPECT_EQ(found(roster({{Field::username, {"ana.costa", "ana.costa"}}})),
              "2 username-duplicate as 3; 3 username-duplicate as 2");
    EXPECT_EQ(found(roster({{Field::name, {"", ""}}, {Field::username, {"ana.costa", "ana.costa"}}})),
              "2 name-missing; 2 username-duplicate as 3; 3 name-missing; 3 username-duplicate as 2");
}

TEST(CheckAccounts, OnlyChosenRecordsGetFindingsButAllCount) {
    Roster list =
        roster({{Field::password, {"blue-tiger-42", "x", "blue-tiger-42"}}, {Field::invited_on, {"", "", "1/2/2012"}}});
    list.chosen = {true, false, false};
    EXPECT_EQ(found(list), "header date-ambiguous; 2 password-repeated as 4; 2 date-missing");
}

TEST(CheckAccounts, HiddenRecordsAreRead) {
    Roster list = roster({{Field::password, {"", "kite-desk-07"}}});
    list.hidden = {true, false};
    EXPECT_EQ(found(list), "2 password-missing");
}

}  // namespace
}  // namespace classkeys::roster
