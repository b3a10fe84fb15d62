#include "passwords/char_set.hpp"

#include <gtest/gtest.h>

#include "passwords/spreadsheet_safe.hpp"

namespace classkeys::passwords {
namespace {

TEST(CharSet, Combines) {
    EXPECT_EQ(digits_to_read.characters(), "23456789");
    EXPECT_EQ((CharSet{"abc"} + CharSet{"cd"}).characters(), "abcd");
    EXPECT_EQ((CharSet{"abc"} - CharSet{"cd"}).characters(), "ab");
    EXPECT_EQ((CharSet{"abc"} & CharSet{"cd"}).characters(), "c");
    EXPECT_TRUE((CharSet{"a"} - CharSet{"a"}).empty());
    EXPECT_FALSE(CharSet{"é"}.contains('\xC3'));
}

TEST(CharSet, WhatIsToBeReadHasNoLookAlikes) {
    for (const char character : std::string_view("Il1O0|"))
        EXPECT_FALSE((lower_to_read + upper_to_read + digits_to_read + symbols_to_type).contains(character))
            << character;
    EXPECT_EQ((digits - more_look_alikes).characters(), "3479");
}

TEST(CharSet, SymbolsToTypeAreHarmlessInsideASheet) {
    for (const char symbol : symbols_to_type.characters())
        EXPECT_TRUE(spreadsheet_safe(std::string("tiger") + symbol + "violin")) << symbol;
}

}  // namespace
}  // namespace classkeys::passwords
