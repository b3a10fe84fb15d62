#include "text/characters.hpp"

#include <gtest/gtest.h>
#include <unicode/uchar.h>
#include <utf8proc.h>

#include <cstdlib>
#include <string>

#include "text/utf8.hpp"

namespace classkeys::text {
namespace {

TEST(Characters, BlanksAreUnicodesWhiteSpace) {
    for (char32_t point = 0; point <= 0x10FFFF; ++point)
        EXPECT_EQ(is_blank(point), u_isUWhiteSpace(static_cast<UChar32>(point)) != 0)
            << std::hex << std::uint32_t{point};
}

// The points of `points` that `is` does not hold for.
std::u32string without(std::u32string_view points, bool (*is)(char32_t)) {
    std::u32string left;
    for (const char32_t point : points)
        if (!is(point)) left.push_back(point);
    return left;
}

TEST(Characters, KindsAreTold) {
    struct Kind {
        const char* sentence;
        bool (*is)(char32_t);
        std::u32string_view yes;
        std::u32string_view no;
    };
    constexpr Kind kinds[] = {
        {"invisible marks", is_invisible, U"\u00AD\u200B\u200E\u200F\u2060\uFEFF\uFE0F\u034F", U"a -\u00A0é李🌻"},
        {"apostrophes", is_apostrophe, U"'`’‘ʼ´＇", U"\"-,a"},
        {"hyphens", is_hyphen, U"-‐‑‒–—−－", U"_'~\u00AD"},
        {"letters and their marks", is_letter, U"azAZéßłЖ李ع\u0301\u093E", U"0٣ .@🌻"},
        {"what words are made of", is_word_character, U"a0٣é", U" .-_🌻"},
    };
    for (const auto& [sentence, is, yes, no] : kinds) {
        EXPECT_EQ(encode(without(yes, is)), "") << sentence;
        EXPECT_EQ(encode(without(no, is)), encode(no)) << sentence;
    }
}

TEST(Characters, ADigitIsAsciiOnly) {
    EXPECT_TRUE(is_digit(U'0') && is_digit(U'9'));
    EXPECT_FALSE(is_digit(U'٣') || is_digit(U'３') || is_digit(U'²') || is_digit(U'/') || is_digit(U':'));
}

std::u32string composed(std::u32string points) {
    compose(points);
    return points;
}

TEST(Compose, GivesOneLetterForLetterAndMark) {
    EXPECT_EQ(composed(U"Gu\u0308nter"), U"Günter");
    EXPECT_EQ(composed(U"e\u0302\u0301"), U"ế") << "two marks on one letter";
    EXPECT_EQ(composed(U"a\u0301\u0323"), U"ạ\u0301") << "marks in the other order";
    EXPECT_EQ(composed(U"\u1100\u1161\u11A8"), U"각");
    EXPECT_EQ(composed(U"\u212B"), U"Å") << "the Ångström sign";
    EXPECT_EQ(composed(U"\u0301a"), U"\u0301a") << "a stray mark";
    EXPECT_EQ(composed(U""), U"");
    EXPECT_EQ(composed(U"plain"), U"plain");
}

// Every code point between marks and, where nothing may be left to compose, between letters; against utf8proc's own
// NFC.
TEST(Compose, IsNfc) {
    for (char32_t point = 1; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        for (const std::u32string& text :
             {std::u32string{U'\u0323', U'a', U'\u0327', point, U'\u0301'}, std::u32string{U'a', point, point, U'e'}}) {
            auto* bytes = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(encode(text).c_str()));
            const std::string nfc(reinterpret_cast<const char*>(bytes));
            std::free(bytes);
            ASSERT_EQ(encode(composed(text)), nfc) << std::hex << std::uint32_t{point};
        }
    }
}

TEST(Trimmed, LosesBlanksAndInvisibleMarksAtItsEnds) {
    EXPECT_EQ(trimmed(" \t\u00A0Ana Costa\u3000\r\n"), "Ana Costa");
    EXPECT_EQ(trimmed("\uFEFF\u200Fa\u200E b\u200B"), "a\u200E b");
    EXPECT_EQ(trimmed(" \u200B "), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("é"), "é");
    EXPECT_EQ(trimmed("\x80 "), "\x80") << "a broken byte is no blank";
}

TEST(FoldedCase, ChangesCaseAndNothingElse) {
    EXPECT_EQ(folded_case("John.SMITH"), "john.smith");
    EXPECT_EQ(folded_case("ÀÉ ß Σς"), "àé ss σσ");
    EXPECT_EQ(folded_case("e\u0301 -_ 1"), "e\u0301 -_ 1");
}

struct Row {
    std::string_view sentence;
    std::string_view text;
    std::string_view folded;
};

TEST(Folded, ComparesWhatPeopleType) {
    constexpr Row rows[] = {
        {"the header's example", "  Invited\u00A0On: ", "invited on"},
        {"accents and case", "CONTRASEÑA Élève", "contrasena eleve"},
        {"decomposed is the same", "Contrasen\u0303a", "contrasena"},
        {"ß is ss, ł is l", "Straße HASŁO", "strasse haslo"},
        {"punctuation is one blank", "Name, -- Vorname(n)", "name vorname n"},
        {"an apostrophe too", "Nom d\u2019utilisateur", "nom d utilisateur"},
        {"invisible marks are nothing", "\uFEFFUser\u00ADname\u200B", "username"},
        {"full-width letters and digits", "Ｎａｍｅ１", "name1"},
        {"ligatures", "Proﬁl", "profil"},
        {"other scripts stay", "Όνομα Имя", "ονομα имя"},
        {"nothing", " .:- ", ""},
    };
    for (const auto& [sentence, text, expected] : rows) EXPECT_EQ(folded(text), expected) << sentence << ": " << text;
}

TEST(Folded, FoldsTheFoldedToItself) {
    for (char32_t point = 1; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF) continue;
        const std::string once = folded("a" + encode({&point, 1}) + "b");
        ASSERT_EQ(folded(once), once) << std::hex << std::uint32_t{point};
    }
}

TEST(ShownWidth, CountsColumnsNotBytes) {
    EXPECT_EQ(shown_width("Ana"), 3U);
    EXPECT_EQ(shown_width("Contraseña"), 10U);
    EXPECT_EQ(shown_width("e\u0301"), 1U);
    EXPECT_EQ(shown_width("李雷"), 4U);
    EXPECT_EQ(shown_width(""), 0U);
}

}  // namespace
}  // namespace classkeys::text
