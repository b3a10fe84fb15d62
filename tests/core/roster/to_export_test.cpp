#include "roster/to_export.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

ExportChoice choice(const Roster& list, const char* platform, bool keep_unfit = false, const char* language = "") {
    const auto all = choose_for_export(list, *policy::find_platform(platform), *exports::find_format(platform), nullptr,
                                       asked_spelling(language));
    return keep_unfit ? all : without_unfit(all);
}

// "Ana|Costa ana.costa blue-tiger-42; …"
std::string chosen(const ExportChoice& choice) {
    std::string out;
    for (const exports::Account& account : choice.accounts)
        out += (out.empty() ? "" : "; ") + account.name.given + '|' + account.name.family + ' ' + account.username +
               ' ' + account.password;
    return out;
}

TEST(ChooseForExport, NamesAndPasswordsStayAsTheyWereTyped) {
    const auto all = choice(roster({{Field::name, {"Sean O’Connor", "Gómez Ruiz, Lucía"}},
                                    {Field::username, {" sean.oconnor ", "lucia.gomez"}},
                                    {Field::password, {"Blue Tiger 42", "=Kite,Desk07"}}}),
                            "microsoft365");
    EXPECT_EQ(chosen(all), "Sean|O’Connor sean.oconnor Blue Tiger 42; Lucía|Gómez Ruiz lucia.gomez =Kite,Desk07");
    EXPECT_EQ(told(all.findings), "");
}

TEST(ChooseForExport, WholeNamesAreDividedByTheirLanguage) {
    const Roster list = roster(
        {{Field::name, {"María Pérez Gómez"}}, {Field::username, {"m.perez"}}, {Field::password, {"Blue-tiger-42"}}});
    EXPECT_EQ(chosen(choice(list, "moodle", false, "es")), "María|Pérez Gómez m.perez Blue-tiger-42");
}

TEST(ChooseForExport, TheirOwnColumnsOfGivenAndFamilyNamesComeFirst) {
    EXPECT_EQ(chosen(choice(roster({{Field::given_name, {"Anna Maria", ""}},
                                    {Field::family_name, {"Costa Lima", ""}},
                                    {Field::name, {"Costa", "Li Wu"}},
                                    {Field::username, {"a.costa", "li.wu"}},
                                    {Field::password, {"blue-tiger-42", "kite-desk-07"}}}),
                            "google")),
              "Anna Maria|Costa Lima a.costa blue-tiger-42; Li|Wu li.wu kite-desk-07");
}

TEST(ChooseForExport, WhatThePlatformWouldRefuseIsLeftOutAndTold) {
    const Roster list = roster({{Field::name, {"Ana Costa", "Bo Ek", "", "Putri", "Cem Su", "Dea Po", "Eva Io"}},
                                {Field::username, {"ana.costa", "bo..ek", "x", "putri", "cem.su", number(7), "cem.su"}},
                                {Field::password,
                                 {"blue-tiger-42", "kite-desk-07", "lemon-river-17", "stone-piano-88", "short",
                                  "north-wind-31", number(12345678)}}});
    const auto google = choice(list, "google");
    EXPECT_EQ(chosen(google), "Ana|Costa ana.costa blue-tiger-42");
    EXPECT_EQ(told(google.findings),
              "3 username-character; 4 name-missing; 5 name-incomplete; 6 username-duplicate as 8; "
              "6 password-too-short; 7 username-not-text; 8 username-duplicate as 6; 8 password-not-text");
    EXPECT_EQ(google.unfit, 6U);
    EXPECT_EQ(choice(list, "google", true).accounts.size(), 7U) << "all the same where it is wanted";
}

TEST(ChooseForExport, AdviceIsNoReasonToLeaveARowOut) {
    const auto all = choice(roster({{Field::name, {"Ana Costa", "Bo Ek"}},
                                    {Field::username, {"ana.costa", "bo.ek"}},
                                    {Field::password, {"Blue-tiger-42", "Blue-tiger-42"}}}),
                            "moodle");
    EXPECT_EQ(all.accounts.size(), 2U) << "two pupils may have the same password";
    EXPECT_EQ(told(all.findings), "");
}

TEST(ChooseForExport, OneNameIsEnoughForMicrosoft) {
    const Roster putri =
        roster({{Field::name, {"Putri"}}, {Field::username, {"putri"}}, {Field::password, {"Blue-tiger-42"}}});
    EXPECT_EQ(chosen(choice(putri, "microsoft365")), "Putri| putri Blue-tiger-42");
    EXPECT_EQ(told(choice(putri, "moodle").findings), "2 name-incomplete");
}

TEST(ChooseForExport, HiddenRowsOlderInvitationsAndRowsNotChosenStayOut) {
    Roster list = roster({{Field::name, {"Ana Costa", "Ana Costa", "Bo Ek", "Cem Su"}},
                          {Field::username, {"ana.costa", "ana.costa", "bo.ek", "cem.su"}},
                          {Field::password, {"old-tiger-42", "blue-tiger-42", "kite-desk-07", "lemon-river-17"}}});
    list.hidden[2] = true;
    list.chosen[3] = false;
    const auto some = choice(list, "google");
    EXPECT_EQ(chosen(some), "Ana|Costa ana.costa blue-tiger-42");
    EXPECT_EQ(some.records, std::vector<Record>{1});
    EXPECT_EQ(some.hidden, 1U);
}

}  // namespace
}  // namespace classkeys::roster
