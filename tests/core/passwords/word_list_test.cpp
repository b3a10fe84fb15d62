#include "passwords/word_list.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "core/passwords/test_words.hpp"

namespace classkeys::passwords {
namespace {

struct BadCase {
    std::string_view what;
    std::string_view text;
    WordFault fault;
    int line;
    std::string_view word;
    int other;
};

constexpr BadCase bad[] = {
    {"a capital", "tiger\nViolin\nmaple", WordFault::letter, 2, "Violin", 0},
    {"an accent", "tiger\ncrème\nmaple", WordFault::letter, 2, "crème", 0},
    {"two words on a line", "tiger\nred rose\nmaple", WordFault::letter, 2, "red rose", 0},
    {"three letters", "tiger\nviolin\nowl", WordFault::too_short, 3, "owl", 0},
    {"nine letters", "crocodile\ntiger\nmaple", WordFault::too_long, 1, "crocodile", 0},
    {"empty lines count as lines", "\n\ntiger\n\nowl\nmaple", WordFault::too_short, 5, "owl", 0},
    {"a word again", "tiger\nviolin\ntiger", WordFault::repeated, 3, "tiger", 1},
    {"the beginning of a later word", "rose\nviolin\nrosebush", WordFault::prefix, 1, "rose", 3},
    {"the beginning of an earlier word", "rosebush\nviolin\nrose", WordFault::prefix, 3, "rose", 1},
    {"the first line at fault is told", "maple\nrosebush\nviolin\nrose\nmaple", WordFault::prefix, 4, "rose", 2},
    {"one word too few", "tiger\nviolin", WordFault::too_few, 0, "", 0},
    {"no words", "", WordFault::too_few, 0, "", 0},
};

TEST(WordList, RefusesWithTheLineAndTheReason) {
    for (const BadCase& row : bad) {
        const auto list = WordList::parse(row.text, 3);
        ASSERT_FALSE(list) << row.what;
        EXPECT_EQ(list.error().fault, row.fault) << row.what;
        EXPECT_EQ(list.error().line, row.line) << row.what;
        EXPECT_EQ(list.error().word, row.word) << row.what;
        EXPECT_EQ(list.error().other, row.other) << row.what;
    }
}

TEST(WordList, SaysHowManyWordsAreNeeded) {
    const auto list = WordList::parse("tiger\nviolin");
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().fault, WordFault::too_few);
    EXPECT_EQ(list.error().found, 2);
    EXPECT_EQ(list.error().needed, 600);
}

TEST(WordList, LineEndsBlanksAndAMarkDoNotMatter) {
    for (const std::string_view text :
         {"tiger\nmaple\nviolin\n", "tiger\r\nmaple\r\nviolin", "\uFEFFtiger\n  maple \n\n\tviolin\n\n"}) {
        const auto list = WordList::parse(text, 3);
        ASSERT_TRUE(list) << text << " line " << list.error().line;
        ASSERT_EQ(list.value().size(), 3) << text;
        EXPECT_EQ(list.value()[0], "maple");
        EXPECT_EQ(list.value()[1], "tiger");
        EXPECT_EQ(list.value()[2], "violin");
    }
}

TEST(WordList, CountsWordsThatADateMayHold) {
    EXPECT_EQ(WordList::parse("tiger\nmarch\nsunday\nviolin", 4).value().value_words(), 2);
}

TEST(WordList, TheTestsOwnListsAreGood) {
    EXPECT_EQ(few_words().size(), 32);
    EXPECT_EQ(many_words().size(), 600);
}

}  // namespace
}  // namespace classkeys::passwords
