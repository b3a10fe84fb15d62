// Finding a table and its columns in plain cells.
#include <gtest/gtest.h>

#include "roster/columns.hpp"
#include "roster/headers.hpp"
#include "roster/layout.hpp"
#include "roster/references.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using State = ColumnChoice::State;

Grid grid_of(const Rows& rows) {
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row.size());
    Grid grid(0, 0, static_cast<int>(width));
    for (const auto& row : rows) {
        std::vector<GridCell> cells(width);
        for (std::size_t column = 0; column < row.size(); ++column)
            if (!row[column].empty()) cells[column] = {Kind::text, row[column]};
        grid.add_row(std::move(cells));
    }
    return grid;
}

ByField<ColumnChoice> columns_of(const Rows& rows, const AskedColumns& asked = {}) {
    const Grid grid = grid_of(rows);
    return choose_columns(grid, 0, 1, 0, grid.end_column() - 1, asked);
}

TEST(HeaderWords, AreSortedAndFolded) {
    std::string_view last;
    for (const HeaderWord& word : header_words()) {
        EXPECT_LT(last, word.words);
        EXPECT_EQ(text::folded(word.words), word.words);
        last = word.words;
    }
}

TEST(HeaderWords, DoNotMindCaseBlanksAccentsAndPunctuation) {
    EXPECT_EQ(meaning_of("  INVITED\u00a0on: "), Meaning::invited_on);
    EXPECT_EQ(meaning_of("Contrasena"), Meaning::password);
    EXPECT_EQ(meaning_of("Imię i nazwisko"), Meaning::name);
    EXPECT_EQ(meaning_of("Nom d’utilisateur"), Meaning::username);
    EXPECT_EQ(meaning_of("Schüler*in"), Meaning::name);
    EXPECT_EQ(meaning_of("Data di nascita"), Meaning::other);
    EXPECT_EQ(meaning_of("Name of the ship"), Meaning::none);
}

TEST(Columns, ANameBesideAGivenNameIsTheFamilyName) {
    const auto german = columns_of({{"Name", "Vorname"}, {"Müller", "Hans"}});
    EXPECT_EQ(german[Field::family_name].column, 0);
    EXPECT_EQ(german[Field::given_name].column, 1);
    const auto spanish = columns_of({{"Nombre", "Apellidos"}, {"Ana", "Costa Gil"}});
    EXPECT_EQ(spanish[Field::given_name].column, 0);
    EXPECT_EQ(columns_of({{"Name"}, {"Ana Costa"}})[Field::name].state, State::found);
}

TEST(Columns, TwoThatFitAreAmbiguousUnlessOneIsSelected) {
    const Rows rows = {{"Pupil name", "Username", "User name"}, {"Ana Costa", "a", "b"}};
    EXPECT_EQ(columns_of(rows)[Field::username].state, State::ambiguous);
    AskedColumns asked;
    asked.selected = {2};
    const auto chosen = columns_of(rows, asked)[Field::username];
    EXPECT_EQ(chosen.state, State::found);
    EXPECT_EQ(chosen.column, 2);
}

TEST(Columns, AreNamedByHeaderElseByLetter) {
    const Rows rows = {{"Pupil name", "B", "Key", ""}, {"Ana Costa", "x", "y", ""}};
    AskedColumns asked;
    asked.named[Field::password] = "key";
    asked.named[Field::username] = "D";
    asked.named[Field::role] = "B";
    asked.named[Field::class_name] = "Shoe size";
    const auto columns = columns_of(rows, asked);
    EXPECT_EQ(columns[Field::password].column, 2);
    EXPECT_EQ(columns[Field::username].state, State::empty);
    EXPECT_EQ(columns[Field::role].column, 1);
    EXPECT_EQ(columns[Field::class_name].state, State::not_found);
}

TEST(Columns, AreKnownByWhatTheyHold) {
    const auto columns = columns_of({{"Lernende 3b", "Zugang", "Geheim", "Wann"},
                                     {"Ana Costa", "ana.costa", "blue-tiger-42", "08.10.2019"},
                                     {"Li Wu", "li.wu", "red-apple-17", "06.11.2020"}});
    EXPECT_EQ(columns[Field::name].column, 0);
    EXPECT_EQ(columns[Field::username].column, 1);
    EXPECT_EQ(columns[Field::password].column, 2);
    EXPECT_EQ(columns[Field::invited_on].column, 3);
}

TEST(HeaderRows, AreFoundBelowProseAndSideBySide) {
    const auto below = find_header_rows(
        grid_of({{"Class"}, {"Our list for the project"}, {"Pupil name", "Username"}, {"Ana Costa"}}), {});
    ASSERT_EQ(below.size(), 1U);
    EXPECT_EQ(below[0].row, 2);
    const auto beside = find_header_rows(
        grid_of({{"Pupil name", "Username", "", "Class", "Pupil name"}, {"Ana Costa", "", "", "3B", "Li Wu"}}), {});
    ASSERT_EQ(beside.size(), 2U);
    EXPECT_EQ(beside[0].last_column, 1);
    EXPECT_EQ(beside[1].first_column, 3);
}

TEST(References, ToOtherRowsAreToldFromThoseToTheOwn) {
    constexpr SortedRows sorted{2, 40};
    EXPECT_FALSE(reads_other_row("=B2&\"@school.example\"", 2, sorted));
    EXPECT_FALSE(reads_other_row("=UPPER(B2)&\"B4\"", 2, sorted));
    EXPECT_TRUE(reads_other_row("=B2&B4", 2, sorted));
    EXPECT_TRUE(reads_other_row("=SUM(C2:C40)", 2, sorted));
    EXPECT_FALSE(reads_other_row("=SUM(C$2:C$40)", 2, sorted));
    EXPECT_TRUE(reads_other_row("=C$3", 2, sorted));
    EXPECT_FALSE(reads_other_row("=C2*$F$1", 2, sorted));
    EXPECT_TRUE(reads_other_row("=Sheet2.B2", 2, sorted));
    EXPECT_FALSE(reads_other_row("=$'Last year'.$B$2", 2, sorted));
    EXPECT_FALSE(reads_other_row("=LOG10(C2)", 2, sorted));
}

TEST(Letters, NameColumns) {
    EXPECT_EQ(column_of_letters("A"), 0);
    EXPECT_EQ(column_of_letters("ab"), 27);
    EXPECT_EQ(column_of_letters("AMJ"), 1023);
    EXPECT_FALSE(column_of_letters("").has_value());
    EXPECT_FALSE(column_of_letters("A1").has_value());
}

}  // namespace
}  // namespace classkeys::roster
