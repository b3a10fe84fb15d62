#include "roster/columns.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

// Of a table whose header is row 1, from column A.
std::string chosen(const std::vector<std::vector<Cell>>& rows, const AskedColumns& asked = {}) {
    const Grid sheet = grid(rows);
    return told(choose_columns(sheet, 0, 1, 0, sheet.end_column() - 1, asked));
}

AskedColumns asked(Field field, const char* name) {
    AskedColumns columns;
    columns.named[field] = name;
    return columns;
}

AskedColumns selected(std::vector<int> columns) {
    return {.named = {}, .selected = std::move(columns)};
}

TEST(Columns, TheHeaderTells) {
    EXPECT_EQ(chosen({{"Class", "Role", "Invited on", "Password", "Username", "Pupil name"},
                      {"3b", "Member", "08.10.2019", "blue-tiger-42", "ana.costa", "Ana Costa"}}),
              "name F, username E, password D, invited C, role B, class A");
    EXPECT_EQ(chosen({{"Nazwisko", "Imię", "Hasło"}, {"Kowalska", "Zofia", ""}}), "given B, family A, password C");
}

TEST(Columns, APlainNameIsWhatIsLacking) {
    EXPECT_EQ(chosen({{"Name", "Username"}}), "name A, username B");
    EXPECT_EQ(chosen({{"Name", "Vorname"}}), "given B, family A") << "beside a given name it is the family name";
    EXPECT_EQ(chosen({{"Nom", "Prénom"}}), "given B, family A");
    EXPECT_EQ(chosen({{"Nombre", "Apellidos"}}), "given A, family B") << "beside a family name it is the given name";
    EXPECT_EQ(chosen({{"Cognome", "Nome"}}), "given B, family A");
    EXPECT_EQ(chosen({{"Vorname", "Nachname", "Name"}}), "name C, given A, family B") << "nothing is lacking";
}

TEST(Columns, APlainDateIsAnInvitationWhereNothingSaysSoMoreClearly) {
    EXPECT_EQ(chosen({{"Name", "Date"}, {"Ana Costa", "08.10.2019"}}), "name A, invited B");
    EXPECT_EQ(chosen({{"Date", "Name", "Invited on"}, {"01.01.2020", "Ana Costa", "08.10.2019"}}), "name B, invited C");
}

TEST(Columns, TwoThatFitAreOneTooMany) {
    EXPECT_EQ(chosen({{"Pupil name", "Password", "Initial password"}}), "name A, password B or C");
    EXPECT_EQ(chosen({{"Date", "Name", "Date"}, {"01.01.2020", "Ana Costa", "08.10.2019"}}), "name B, invited A or C");
}

TEST(Columns, ASelectedOneWins) {
    const std::vector<std::vector<Cell>> sheet = {{"Pupil name", "Password", "Initial password", "Passwort"}};
    EXPECT_EQ(chosen(sheet, selected({1})), "name A, password B");
    EXPECT_EQ(chosen(sheet, selected({2})), "name A, password C");
    EXPECT_EQ(chosen(sheet, selected({3})), "name A, password D") << "after two that are not";
    EXPECT_EQ(chosen(sheet, selected({1, 3})), "name A, password B or D");
    EXPECT_EQ(chosen(sheet, selected({0})), "name A, password B or C");
}

TEST(Columns, AskedForByHeaderHoweverTyped) {
    const std::vector<std::vector<Cell>> sheet = {{"Kids", "Secret\u00A0word", "Username"},
                                                  {"Ana Costa", "x", "ana.costa"}};
    EXPECT_EQ(chosen(sheet, asked(Field::password, " SECRET word:")), "name A, username C, password B");
    EXPECT_EQ(chosen(sheet, asked(Field::name, "kids")), "name A, username C");
}

TEST(Columns, AskedForByLetters) {
    const std::vector<std::vector<Cell>> sheet = {{"Pupil name", "Secret", ""}, {"Ana Costa", "x", ""}};
    EXPECT_EQ(chosen(sheet, asked(Field::password, "B")), "name A, password B");
    EXPECT_EQ(chosen(sheet, asked(Field::password, "b")), "name A, password B");
    EXPECT_EQ(chosen(sheet, asked(Field::password, "C")), "name A, password C empty") << "a place for output";
    EXPECT_EQ(chosen(sheet, asked(Field::password, "H")), "name A, password H empty") << "outside the table too";
    EXPECT_EQ(chosen(sheet, asked(Field::password, "Geheimnis")), "name A, password not found");
    EXPECT_EQ(chosen(sheet, asked(Field::password, "")), "name A, password not found");
}

TEST(Columns, OneOfWholeNamesThatIsAskedForIsMeantAlone) {
    EXPECT_EQ(chosen({{"Given name", "Family name", "List"}, {"Ana", "Costa", "Ana Costa"}}, asked(Field::name, "C")),
              "name C");
    EXPECT_EQ(chosen({{"Given name", "Family name", "List"}, {"Ana", "Costa", "Ana Costa"}}), "given A, family B");
}

TEST(Columns, AHeadersTextWinsOverLetters) {
    EXPECT_EQ(chosen({{"Pupil name", "A", "x"}, {"Ana Costa", "1", "y"}}, asked(Field::class_name, "A")),
              "name A, class B");
}

TEST(Columns, AHeaderAskedForThatIsThereTwiceIsAmbiguous) {
    const std::vector<std::vector<Cell>> sheet = {{"Pupil name", "Key", "Key"}, {"Ana Costa", "x", "y"}};
    AskedColumns key = asked(Field::password, "Key");
    EXPECT_EQ(chosen(sheet, key), "name A, password B or C");
    key.selected = {2};
    EXPECT_EQ(chosen(sheet, key), "name A, password C");
}

TEST(Columns, WhatIsAskedForIsTakenFromNothingElse) {
    EXPECT_EQ(chosen({{"Pupil name", "Password", "Old password"}, {"Ana Costa", "x", "y"}},
                     asked(Field::password, "Old password")),
              "name A, password C")
        << "the other header is no second choice";
    EXPECT_EQ(chosen({{"Username", "Name"}, {"Ana Costa", "ana.costa"}}, asked(Field::name, "Username")), "name A")
        << "a column is one thing, and the name is asked for";
}

TEST(Columns, ContentTellsWhereNoHeaderDoes) {
    const std::vector<std::vector<Cell>> sheet = {
        {"Who", "Key", "Account code", "Since"},
        {"Ana Costa", "blue-tiger-42", "ana.costa", "08.10.2019"},
        {"Bo Ek", "kite-desk-07", "bo.ek", day(43746)},
    };
    EXPECT_EQ(chosen(sheet), "name A, username C, password B, invited D");
}

TEST(Columns, ContentTellsWithoutAHeaderRow) {
    const Grid sheet = grid({{"ana.costa", "Ana Costa"}, {"bo.ek", "Bo Ek"}}, 4, 2);
    EXPECT_EQ(told(choose_columns(sheet, std::nullopt, 4, 2, 3, {})), "name D, username C");
}

TEST(Columns, ContentDoesNotOverruleAHeader) {
    EXPECT_EQ(chosen({{"Pupil name", "Date of birth"}, {"Ana Costa", "08.10.2009"}}), "name A")
        << "a date of birth is no invitation";
    EXPECT_EQ(chosen({{"Pupil name", "Tutor"}, {"Ana Costa", "Eva Lind"}}), "name A");
    EXPECT_EQ(chosen({{"Vorname", "Tutor"}, {"Ana", "Eva Lind"}}), "given A") << "nor does a tutor become the pupil";
}

TEST(Columns, OfTwoColumnsOfNamesTheLeftmostOrTheSelected) {
    const std::vector<std::vector<Cell>> sheet = {{"Who", "Tutor"}, {"Ana Costa", "Eva Lind"}};
    EXPECT_EQ(chosen(sheet), "name A");
    EXPECT_EQ(chosen(sheet, selected({1})), "name B");
}

TEST(ColumnOfLetters, CountsAsASpreadsheetDoes) {
    EXPECT_EQ(column_of_letters("A"), 0);
    EXPECT_EQ(column_of_letters("z"), 25);
    EXPECT_EQ(column_of_letters("AA"), 26);
    EXPECT_EQ(column_of_letters("AB"), 27);
    EXPECT_EQ(column_of_letters("AMJ"), 1023);
    EXPECT_EQ(column_of_letters("XFD"), 16383);
    EXPECT_EQ(column_of_letters("XFE"), std::nullopt) << "a sheet ends at XFD";
    EXPECT_EQ(column_of_letters("AAAA"), std::nullopt);
    EXPECT_EQ(column_of_letters("A1"), std::nullopt);
    EXPECT_EQ(column_of_letters("É"), std::nullopt);
    EXPECT_EQ(column_of_letters(""), std::nullopt);
}

}  // namespace
}  // namespace classkeys::roster
