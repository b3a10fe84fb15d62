#include "roster/find_pupils.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

Roster school() {
    return roster(
        {{Field::name,
          {"Anna Müller", "MUELLER, Bernd", "Pedro Sánchez Gil", "Шевченко Тарас", "Søren Aagård", "王小明",
           "Seán O’Connor", "Anne-Marie Łukasz", ""}},
         {Field::username,
          {"anna.mueller", "b.m.7", "pedro.sanchez.1", "taras", "", "wang.xiaoming", "sean", "amarie", "Guest_9"}}});
}

// The rows that are found, as people count them: "2 3"; empty: none.
std::string rows_with(std::string_view text, const char* language = "") {
    std::string out;
    for (const Record record : find_pupils(school(), text, text::romanisation_for(language)))
        out += (out.empty() ? "" : " ") + row_of(record);
    return out;
}

TEST(FindPupils, ByAnySpelling) {
    for (const char* text : {"Müller", "mueller", "MÜLLER", "Mu\u0308ller", "  müller "})
        EXPECT_EQ(rows_with(text), "2 3") << text;
    EXPECT_EQ(rows_with("muller"), "2") << "Bernd is spelt with ue";
    for (const char* text : {"sanchez", "Sánchez", "SÁNCHEZ", "chez"}) EXPECT_EQ(rows_with(text), "4") << text;
    for (const char* text : {"Шевченко", "шевч", "shevchenko", "Taras"}) EXPECT_EQ(rows_with(text, "uk"), "5") << text;
    for (const char* text : {"soren", "Søren", "soeren", "aagard", "Ågård", "agard", "aagaard"})
        EXPECT_EQ(rows_with(text), "6") << text;
    for (const char* text : {"王", "小明", "wang xiao"}) EXPECT_EQ(rows_with(text), "7") << text;
    for (const char* text : {"o'connor", "O’Connor", "oconnor", "Sean"}) EXPECT_EQ(rows_with(text), "8") << text;
    for (const char* text : {"Anne-Marie", "anne marie", "lukasz", "Łuk"}) EXPECT_EQ(rows_with(text), "9") << text;
}

TEST(FindPupils, ByAnyPartOfNameAndUsernameInAnyOrder) {
    for (const char* text : {"pedro.sanchez.1", "sanchez.1", "pedro sanchez", "Sánchez, Pedro", "gil ped", "pedro 1"})
        EXPECT_EQ(rows_with(text), "4") << text;
    EXPECT_EQ(rows_with("guest_9"), "10");
    EXPECT_EQ(rows_with("."), "2 3 4 7");
    EXPECT_EQ(rows_with("ann"), "2 9");
}

TEST(FindPupils, AllWordsMustBeThere) {
    EXPECT_EQ(rows_with("anna pedro"), "");
    EXPECT_EQ(rows_with("annamuller"), "") << "no word goes over a blank";
    EXPECT_EQ(rows_with("sanchez.2"), "");
}

TEST(FindPupils, NothingIsFoundByNothing) {
    for (const char* text : {"", "  ", "\u00A0", "?", "’"}) EXPECT_EQ(rows_with(text), "") << '"' << text << '"';
}

TEST(FindPupils, InTwoColumnsOfNamesAndAmongTheChosenAlone) {
    Roster list = roster({{Field::given_name, {"Ana", "Ana", "Bo"}}, {Field::family_name, {"Costa", "Costa", "Ek"}}});
    EXPECT_EQ(find_pupils(list, "costa ana", text::romanisation_for("")), (std::vector<Record>{0, 1}));
    list.chosen[0] = false;
    EXPECT_EQ(find_pupils(list, "costa ana", text::romanisation_for("")), (std::vector<Record>{1}));
}

TEST(NextShown, GoesDownFromARowAndRoundPastHiddenOnes) {
    Roster list = roster({{Field::name, {"Ana", "Ana", "Bo", "Ana", "Ana"}}});  // rows 1 to 5, counted from 0
    const std::vector<Record> found = {0, 1, 3, 4};
    EXPECT_EQ(next_shown(list, found, -1), Record{0});
    EXPECT_EQ(next_shown(list, found, 1), Record{1});
    EXPECT_EQ(next_shown(list, found, 2), Record{3}) << "the next one, though the row's own pupil fits";
    EXPECT_EQ(next_shown(list, found, 5), Record{0}) << "from the top again";
    list.hidden = {true, true, false, false, true};
    EXPECT_EQ(next_shown(list, found, -1), Record{3});
    EXPECT_EQ(next_shown(list, found, 4), Record{3});
    list.hidden[3] = true;
    EXPECT_EQ(next_shown(list, found, -1), std::nullopt);
    EXPECT_EQ(next_shown(list, {}, 2), std::nullopt);
}

}  // namespace
}  // namespace classkeys::roster
