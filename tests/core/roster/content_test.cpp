#include "roster/content.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

TEST(LooksLike, AName) {
    for (const char* text :
         {"Ana Costa", "O’Connor, Sean", "Jens-Uwe Müller", "李雷", "Dr. José M.ª Pérez", "محمد علي"})
        EXPECT_TRUE(looks_like_name(text)) << text;
    for (const char* text :
         {"", "A", "ana@school.example", "Room 12", "Name: Ana", "Really?", "12.03.2020", "a b c d e f g h i j", "–"})
        EXPECT_FALSE(looks_like_name(text)) << text;
}

TEST(LooksLike, Prose) {
    for (const char* text : {"Please do not share your password.", "See https://school.example", "Note: spring term",
                             "Pupils:", "This list was made by the office for all of the teachers here"})
        EXPECT_TRUE(looks_like_prose(text)) << text;
    for (const char* text : {"", " ", "Ana Costa", "ana.costa", "Gómez Ruiz, Lucía", "08.10.2019", "John Smith Jr."})
        EXPECT_FALSE(looks_like_prose(text)) << text;
}

TEST(LooksLike, ADate) {
    for (const char* text : {"08.10.2019", "10/29/2019", "29/10/2019", "8 de octubre de 2019", "2019-10-08 14:05"})
        EXPECT_TRUE(looks_like_date(text)) << text;
    for (const char* text : {"", "Never", "Ana Costa", "31.02.2018", "3", "ana.costa"})
        EXPECT_FALSE(looks_like_date(text)) << text;
}

TEST(LooksLike, AUsername) {
    for (const char* text : {"ana.costa", "john.smith.1.2", "jens-uwe.mueller", "acosta7", " ana.costa "})
        EXPECT_TRUE(looks_like_username(text)) << text;
    for (const char* text : {"", "an", "Ana", "ana costa", "7ana", "ana@school.example", "josé"})
        EXPECT_FALSE(looks_like_username(text)) << text;
}

TEST(LooksLike, APassword) {
    for (const char* text : {"blue-tiger-42", "kwM7rTqa", "A1b2C3"}) EXPECT_TRUE(looks_like_password(text)) << text;
    for (const char* text : {"", "a1b2", "blue-tiger", "12345678", "blue tiger 42", "ana1@school.example"})
        EXPECT_FALSE(looks_like_password(text)) << text;
}

// What a single column holds, under a header.
std::string held(const std::vector<Cell>& cells) {
    std::vector<std::vector<Cell>> rows = {{"?"}};
    for (const Cell& cell : cells) rows.push_back({cell});
    const auto field = field_by_content(grid(rows), 0, 1);
    return field ? name_of(*field) : "nothing";
}

TEST(FieldByContent, MostCellsAgree) {
    EXPECT_EQ(held({"Ana Costa", "Bo Ek", "Putri"}), "name");
    EXPECT_EQ(held({"ana.costa", "bo.ek", "putri"}), "username");
    EXPECT_EQ(held({"blue-tiger-42", "kite-desk-07"}), "password");
    EXPECT_EQ(held({"08.10.2019", day(43746), "09.10.2019"}), "invited");
    EXPECT_EQ(held({"08.10.2019", "", "", "09.10.2019"}), "invited") << "empty cells do not count";
    EXPECT_EQ(held({"08.10.2019", "09.10.2019", "10.10.2019", "Never"}), "invited") << "three of four";
}

TEST(FieldByContent, ElseItIsNothing) {
    EXPECT_EQ(held({}), "nothing");
    EXPECT_EQ(held({"", ""}), "nothing");
    EXPECT_EQ(held({"08.10.2019", "Never"}), "nothing") << "half is not most";
    EXPECT_EQ(held({number(1), number(2)}), "nothing");
    EXPECT_EQ(held({"Lisbon", "Porto"}), "nothing") << "a single word each is no column of pupils";
    EXPECT_EQ(held({no_value(), no_value()}), "nothing");
}

TEST(FieldByContent, LooksFromTheGivenRowDown) {
    const Grid sheet = grid({{"ana.costa"}, {"Ana Costa"}, {"Bo Ek"}}, 5, 3);
    EXPECT_EQ(field_by_content(sheet, 3, 6), Field::name);
    EXPECT_EQ(field_by_content(sheet, 2, 6), std::nullopt) << "a column outside is empty";
}

}  // namespace
}  // namespace classkeys::roster
