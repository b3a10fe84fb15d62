#include "roster/layout.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

std::string headers_of(const std::vector<std::vector<Cell>>& rows, int first_row = 0, int first_column = 0) {
    return told(find_header_rows(grid(rows, first_row, first_column), {}));
}

TEST(FindHeaderRows, AnExport) {
    EXPECT_EQ(headers_of({{"Pupil name", "Username", "Invited on"}, {"Ana Costa", "ana.costa", "08.10.2019"}}),
              "A1:C1");
}

TEST(FindHeaderRows, ATableMayBeginAnywhere) {
    EXPECT_EQ(headers_of({{"", "", ""}, {"", "Pupil name", "Username"}, {"", "Ana Costa", "ana.costa"}}, 10, 3),
              "E12:F12");
}

// s02 of cases/sheets.tsv.
TEST(FindHeaderRows, ProseAboveIsNoPartOfIt) {
    EXPECT_EQ(headers_of({{"Our school list of pupils and passwords, spring 2025"},
                          {"Name: please write it in full."},
                          {"Class"},
                          {""},
                          {"Pupil name", "Username", "Password"},
                          {"Ana Costa", "", ""},
                          {"Please do not share your password!"}}),
              "A5:C5");
}

TEST(FindHeaderRows, ColumnsOfOtherHeadersBelongToIt) {
    EXPECT_EQ(headers_of({{"Nr.", "Pupil name", "Hobby", "Username", "Notes"}, {number(1), "Ana Costa"}}), "A1:E1");
}

TEST(FindHeaderRows, AnEmptyColumnInsideDoesNotEndIt) {
    EXPECT_EQ(headers_of({{"Pupil name", "", "Username"}, {"Ana Costa", "", "ana.costa"}}), "A1:C1");
    EXPECT_EQ(headers_of({{"Vorname", "", "Name", "", "Passwort"}, {"Ana", "", "Costa", "", "x"}}), "A1:E1");
}

TEST(FindHeaderRows, DataBesideItWithoutAHeaderBelongsToIt) {
    EXPECT_EQ(headers_of({{"", "Pupil name", ""}, {"1", "Ana Costa", "x"}}), "A1:C1");
}

TEST(FindHeaderRows, ASecondNameHeaderBeginsATableBesideIt) {
    EXPECT_EQ(headers_of({{"Pupil name", "Username", "", "Pupil name", "Username"}, {"Ana Costa", "", "", "Bo Ek"}}),
              "A1:B1 D1:E1");
    EXPECT_EQ(headers_of({{"Pupil name", "Username", "Pupil name", "Username"}, {"Ana Costa", "", "Bo Ek"}}),
              "A1:B1 C1:D1")
        << "without a gap";
    EXPECT_EQ(headers_of({{"Pupil name", "Username", "", "Class", "Pupil name"}, {"Ana Costa", "", "", "3b", "Bo Ek"}}),
              "A1:B1 D1:E1")
        << "the gap is the border";
    EXPECT_EQ(headers_of({{"Vorname", "Nachname", "", "Vorname", "Nachname"}, {"Ana", "Costa", "", "Bo", "Ek"}}),
              "A1:B1 D1:E1");
    EXPECT_EQ(
        headers_of({{"Name", "Username", "", "Name", "Username", "", "Name"}, {"Ana", "", "", "Bo", "", "", "Cem"}}),
        "A1:B1 D1:E1 G1:G1")
        << "three";
}

TEST(FindHeaderRows, ASecondNameHeaderInOtherWordsToo) {
    EXPECT_EQ(headers_of({{"Name", "Username", "", "Pupil name", "Username"}, {"Ana", "", "", "Bo Ek"}}),
              "A1:B1 D1:E1");
    EXPECT_EQ(headers_of({{"Alumno", "Usuario", "", "Pupil name", "Username"}, {"Ana", "", "", "Bo Ek"}}),
              "A1:B1 D1:E1");
    EXPECT_EQ(headers_of({{"Nombre", "Apellidos", "Nombre completo"}, {"Ana", "Costa", "Ana Costa"}}), "A1:C1")
        << "the whole name beside its parts is no second table";
}

TEST(FindHeaderRows, AGapInsideTheFirstTableIsNoBorder) {
    EXPECT_EQ(headers_of({{"Nr.", "", "Pupil name", "Username", "Pupil name", "Username"}, {"1", "", "Ana", "", "Bo"}}),
              "A1:D1 E1:F1");
}

TEST(FindHeaderRows, TablesOneBelowTheOther) {
    EXPECT_EQ(headers_of({{"Pupil name", "Username"},
                          {"Ana Costa", "ana.costa"},
                          {""},
                          {"Class 3b"},
                          {"Pupil name", "Username"},
                          {"Bo Ek", "bo.ek"}}),
              "A1:B1 A5:B5");
}

TEST(FindHeaderRows, AskedHeadersCountAsWords) {
    const Grid sheet = grid({{"Our kids"}, {"Kid", "Secret"}, {"Ana Costa", "x"}});
    EXPECT_EQ(told(find_header_rows(sheet, {})), "");
    AskedColumns asked;
    asked.named[Field::name] = "KID";
    asked.named[Field::password] = "Secret";
    EXPECT_EQ(told(find_header_rows(sheet, asked)), "A2:B2");
}

TEST(FindHeaderRows, NothingOfOursIsNoHeader) {
    EXPECT_EQ(headers_of({{"Item", "Price"}, {"Chalk", number(3)}}), "");
    EXPECT_EQ(headers_of({{"E-mail", "Country"}, {"a@b.example", "PT"}}), "") << "known words, none of ours";
    EXPECT_EQ(headers_of({}), "");
}

bool has_header(const std::vector<std::vector<Cell>>& rows) {
    const Grid sheet = grid(rows);
    return is_header_row(sheet, 0, 0, sheet.end_column() - 1, {});
}

TEST(IsHeaderRow, ByItsWords) {
    EXPECT_TRUE(has_header({{"Pupil name", "x"}, {"Ana Costa", "y"}})) << "s01: an all-text export still has one";
    EXPECT_TRUE(has_header({{"Hasło"}, {"x"}}));
}

TEST(IsHeaderRow, ByWhatIsBelow) {
    EXPECT_TRUE(has_header({{"Kid", "Since"}, {"Ana Costa", "08.10.2019"}, {"Bo Ek", "09.10.2019"}}));
    EXPECT_TRUE(has_header({{"Kid", "Since"}, {"Ana Costa", day(43746)}}));
    EXPECT_TRUE(has_header({{"Kid", "Points"}, {"Ana Costa", number(3)}}));
    EXPECT_FALSE(has_header({{"Ana Costa", "08.10.2019"}, {"Bo Ek", "09.10.2019"}})) << "a date is a date in row 1 too";
    EXPECT_FALSE(has_header({{"Ana Costa", "ana.costa"}, {"Bo Ek", "bo.ek"}}));
    EXPECT_FALSE(has_header({{"Ana Costa", number(3)}, {"Bo Ek", number(4)}}));
    EXPECT_FALSE(has_header({{"Ana Costa"}, {"Bo Ek"}}));
}

TEST(BlockAround, IsTheFilledCellsTogether) {
    const Grid sheet =
        grid({{"", "", "", ""}, {"", "a", "b", ""}, {"", "", "c", "d"}, {"", "", "", ""}, {"x", "", "", ""}}, 2, 1);
    const auto block = block_around(sheet, 3, 2);
    ASSERT_TRUE(block.has_value());
    EXPECT_EQ(told(*block), "C4:E4");
    const auto lower = block_around(sheet, 6, 1);
    ASSERT_TRUE(lower.has_value());
    EXPECT_EQ(told(*lower), "B7:B7");
}

TEST(BlockAround, AnEmptyPlaceTakesTheFirstBlock) {
    const Grid sheet = grid({{"", ""}, {"", "a"}, {"", "b"}});
    for (const int row : {0, 2, 50}) {
        const auto block = block_around(sheet, row, 0);
        ASSERT_TRUE(block.has_value()) << row;
        EXPECT_EQ(told(*block), "B2:B2") << row;
    }
    EXPECT_FALSE(block_around(grid({{"", ""}, {"", ""}}), 0, 0).has_value());
}

}  // namespace
}  // namespace classkeys::roster
