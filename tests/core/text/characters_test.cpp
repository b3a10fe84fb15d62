#include "text/characters.hpp"

#include <gtest/gtest.h>

#include "text/utf8.hpp"

namespace classkeys::text {
namespace {

TEST(Utf8, EveryCodePointComesBack) {
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        ASSERT_EQ(decode(encode(std::u32string(1, point))), std::u32string(1, point)) << static_cast<unsigned>(point);
    }
}

TEST(Utf8, MalformedBytesAreReplacedOneByOne) {
    EXPECT_EQ(decode("a\xffz"), U"a\uFFFDz");
    EXPECT_EQ(decode("\xc0\xaf"), U"\uFFFD\uFFFD");            // overlong
    EXPECT_EQ(decode("\xe2\x82"), U"\uFFFD\uFFFD");            // cut off
    EXPECT_EQ(decode("\xed\xa0\x80"), U"\uFFFD\uFFFD\uFFFD");  // a surrogate
    EXPECT_EQ(encode(U"\xD800"), "\uFFFD");
}

TEST(Characters, TrimmedOfBlanksAndInvisibleMarks) {
    EXPECT_EQ(trimmed("\u00a0 \u200bAna\u3000\ufeff"), "Ana");
    EXPECT_EQ(trimmed(" \t\n"), "");
    EXPECT_EQ(trimmed("é"), "é");
}

TEST(Characters, FoldedForComparing) {
    EXPECT_EQ(folded("  Invited\u00a0On: "), "invited on");
    EXPECT_EQ(folded("E-Mail"), "e mail");
    EXPECT_EQ(folded("Größe"), "grosse");
    EXPECT_EQ(folded("Hasło"), "haslo");
    EXPECT_EQ(folded_case("Ana.CÔSTA"), "ana.côsta");
}

TEST(Characters, ComposedInCanonicalOrder) {
    std::u32string name = U"A\u0302\u0323nh e\u0301";
    compose(name);
    EXPECT_EQ(name, U"\u1eacnh \u00e9");
}

TEST(Characters, WidthInATypefaceOfFixedWidth) {
    EXPECT_EQ(shown_width("Contraseña"), 10U);
    EXPECT_EQ(shown_width("李雷"), 4U);
}

}  // namespace
}  // namespace classkeys::text
