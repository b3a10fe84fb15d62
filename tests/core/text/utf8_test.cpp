#include "text/utf8.hpp"

#include <gtest/gtest.h>

namespace classkeys::text {
namespace {

struct Row {
    std::string_view sentence;
    std::string_view bytes;
    std::u32string_view points;
};

TEST(Utf8, GoodBytesAreTheirPoints) {
    constexpr Row rows[] = {
        {"nothing", "", U""},
        {"one byte", "aZ0\x7F", U"aZ0\x7F"},
        {"two bytes", "é\u0080\u07FF", U"é\u0080\u07FF"},
        {"three bytes", "李\u0800\uFFFF", U"李\u0800\uFFFF"},
        {"four bytes", "🌻\U00010000\U0010FFFF", U"🌻\U00010000\U0010FFFF"},
        {"a nought inside", {"a\0b", 3}, {U"a\0b", 3}},
    };
    for (const auto& [sentence, bytes, points] : rows) {
        EXPECT_EQ(decode(bytes), points) << sentence;
        EXPECT_EQ(encode(points), bytes) << sentence;
    }
}

TEST(Utf8, EachMalformedByteIsOneReplacement) {
    constexpr Row rows[] = {
        {"a byte that is never used",
         "a\xFF"
         "b",
         U"a\uFFFDb"},
        {"a continuation without a lead", "\x80z", U"\uFFFDz"},
        {"a lead at the end", "a\xC3", U"a\uFFFD"},
        {"a lead before a letter: the letter stays", "\xC3z", U"\uFFFDz"},
        {"three of four bytes", "\xF0\x9F\x8C", U"\uFFFD\uFFFD\uFFFD"},
        {"overlong slash", "\xC0\xAF", U"\uFFFD\uFFFD"},
        {"overlong in three bytes", "\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
        {"a surrogate", "\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},
        {"past the last point", "\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"what follows is read again",
         "\xE2\x82"
         "é",
         U"\uFFFD\uFFFDé"},
    };
    for (const auto& [sentence, bytes, points] : rows) EXPECT_EQ(decode(bytes), points) << sentence;
}

TEST(Utf8, WhatIsLatinNeedsNoComposing) {
    EXPECT_TRUE(is_latin(""));
    EXPECT_TRUE(is_latin("Ana Łucja\u02FF"));
    EXPECT_TRUE(is_latin("\xC3")) << "a broken letter is U+FFFD, which composes with nothing";
    EXPECT_FALSE(is_latin("e\u0301"));
    EXPECT_FALSE(is_latin("O\u2019Connor"));
}

TEST(Utf8, DecodeAppends) {
    std::u32string out = U"a";
    decode("é", out);
    EXPECT_EQ(out, U"aé");
}

TEST(Utf8, WhatIsNoCharacterIsWrittenAsReplacement) {
    for (const char32_t point : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
        std::string out;
        append(out, point);
        EXPECT_EQ(out, "\uFFFD");
    }
}

TEST(Utf8, EveryPointComesBack) {
    std::u32string all;
    for (char32_t point = 0; point <= 0x10FFFF; ++point)
        if (point < 0xD800 || point > 0xDFFF) all.push_back(point);
    EXPECT_TRUE(decode(encode(all)) == all);
}

}  // namespace
}  // namespace classkeys::text
