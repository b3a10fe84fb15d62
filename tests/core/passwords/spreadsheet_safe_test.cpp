#include "passwords/spreadsheet_safe.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "passwords/value_words.hpp"

namespace classkeys::passwords {
namespace {

struct Case {
    std::string_view what;
    std::string_view text;
};

constexpr Case values[] = {
    {"a number", "12345678"},
    {"a number with its zeros", "0123"},
    {"an exponent", "1e10"},
    {"an exponent in capitals", "219E01"},
    {"a Fortran exponent", "12D4"},
    {"thousands", "1.234.567,89"},
    {"Swiss thousands", "1'234'567"},
    {"a fraction", "1/2"},
    {"a day and month", "1-2"},
    {"a date", "12.03.2024"},
    {"an ISO time stamp", "2024-03-12T10:30Z"},
    {"a time", "12:30"},
    {"a time of day", "12:30pm"},
    {"a month and day", "MARCH1"},
    {"a short month and day", "mar-12"},
    {"a month's beginning, which Excel takes", "marc12"},
    {"a Spanish month", "12septiembre"},
    {"a Spanish date with its words", "12 de marzo de 2024"},
    {"a French month", "12juillet"},
    {"a German month in capitals", "3OKTOBER1990"},
    {"an Italian month", "5maggio"},
    {"a Polish month in the genitive", "5maja"},
    {"a Dutch month", "5mei"},
    {"a Finnish month", "5kesä"},
    {"an Estonian month", "5jaanuar"},
    {"a weekday and a date", "sunday-12-march"},
    {"two months", "march-april-12"},
    {"a Japanese era", "R6.1.1"},
    {"percent", "12%"},
    {"money", "12EUR"},
    {"money before", "$12"},
    {"kroner", "kr12"},
    {"true", "TRUE"},
    {"true in Spanish", "verdadero"},
    {"false in German", "Falsch"},
    {"a formula", "=abcd"},
    {"a formula with a plus", "+tiger"},
    {"a formula with a minus", "-tiger"},
    {"an old formula", "@tiger"},
    {"an error value", "#NAME?"},
    {"digits of another script", "٤٥٧"},
    {"full-width digits", "１２３"},
    {"signs that numbers have", "%+"},
};

constexpr Case texts[] = {
    {"two words and a number", "tiger-violin-47"},
    {"with a capital", "Tiger-violin-47"},
    {"words without separators", "tigerviolin47"},
    {"a month beside another word", "march-tiger-12"},
    {"a word that goes on after a month's name", "marchx12"},
    {"eight characters with a run of four letters", "7kwMq3aT"},
    {"four runs and no blank", "a7b3c9d2"},
    {"a plus inside", "tiger+47"},
    {"a sign that no value has", "12!30"},
    {"such a sign beside a month", "3?mar"},
    {"nothing", ""},
};

TEST(LooksLikeValue, WhatSomeSpreadsheetReads) {
    for (const Case& row : values) {
        EXPECT_TRUE(looks_like_value(row.text)) << row.what << ": " << row.text;
        EXPECT_FALSE(spreadsheet_safe(row.text)) << row.what << ": " << row.text;
    }
}

TEST(LooksLikeValue, WhatNoneReads) {
    for (const Case& row : texts) {
        EXPECT_FALSE(looks_like_value(row.text)) << row.what << ": " << row.text;
        EXPECT_TRUE(spreadsheet_safe(row.text)) << row.what << ": " << row.text;
    }
}

TEST(SpreadsheetSafe, NoFieldSeparatorAnywhereNoMarkFirst) {
    constexpr Case unsafe[] = {
        {"a comma", "tiger,violin"}, {"a semicolon", "tiger;violin"}, {"a quote", "tiger\"violin"},
        {"a tab", "tiger\tviolin"},  {"a line end", "tiger\nviolin"}, {"an apostrophe first", "'tiger-violin"},
        {"a blank first", " tiger"}, {"a blank last", "tiger "},
    };
    for (const Case& row : unsafe) {
        EXPECT_FALSE(looks_like_value(row.text) && row.text.front() != ' ') << row.what << " makes no value";
        EXPECT_FALSE(spreadsheet_safe(row.text)) << row.what << ": " << row.text;
    }
    EXPECT_TRUE(spreadsheet_safe("tiger'violin"));
    EXPECT_TRUE(spreadsheet_safe("tiger violin"));
}

TEST(ValueWords, AsTheHeaderSays) {
    EXPECT_TRUE(begins_value_word("MARCH"));
    EXPECT_TRUE(begins_value_word("Marc"));
    EXPECT_FALSE(begins_value_word("tiger"));
    EXPECT_FALSE(begins_value_word("mar"));
    EXPECT_FALSE(begins_value_word(""));
    EXPECT_FALSE(begins_value_word("marchmarchmarchmarchmarchmarch"));
}

}  // namespace
}  // namespace classkeys::passwords
