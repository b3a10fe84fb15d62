#include "names/name.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>

#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

// "given|family"
std::string told(const Name& name) {
    return text::encode(name.given) + '|' + text::encode(name.family);
}

struct Row {
    std::string_view sentence;
    std::string_view cell;
    std::string_view name;
};

void check(std::span<const Row> rows) {
    for (const auto& [sentence, cell, name] : rows) EXPECT_EQ(told(read_name(cell)), name) << sentence << ": " << cell;
}

TEST(ReadName, TheExamplesOfTheHeader) {
    constexpr Row rows[] = {
        {"a comma turns it round", "Gómez Ruiz,  Lucía", "Lucía|Gómez Ruiz"},
        {"apostrophes join", "Sean O’Connor", "Sean|OConnor"},
        {"dots and ª are no letters", "Dr. José M.ª Pérez", "Dr José M|Pérez"},
    };
    check(rows);
}

TEST(ReadName, TheFamilyNameIsTheLastWordAndItsParticles) {
    constexpr Row rows[] = {
        {"one word is a given name", "Putri", "Putri|"},
        {"the last word", "Alfonso Gómez Ruiz", "Alfonso Gómez|Ruiz"},
        {"two Dutch particles", "Anne Marie van der Hoek", "Anne Marie|van der Hoek"},
        {"Spanish ones", "Juan de la Cruz", "Juan|de la Cruz"},
        {"a German one", "Otto von Bismarck", "Otto|von Bismarck"},
        {"a particle in capitals may be a given name", "Van Nguyen", "Van|Nguyen"},
        {"nor does a capital one in the middle count", "Thi Van Nguyen", "Thi Van|Nguyen"},
        {"the first word is given, whatever it is", "de la Cruz", "de|la Cruz"},
        {"a hyphen joins", "María José D'Aragón-Núñez", "María José|DAragón-Núñez"},
    };
    check(rows);
}

TEST(ReadName, ACommaTurnsRound) {
    constexpr Row rows[] = {
        {"without a blank behind it", "Costa,Ana", "Ana|Costa"},
        {"with blanks before it", "Costa , Ana", "Ana|Costa"},
        {"a full-width comma", "李，雷", "雷|李"},
        {"an Arabic comma", "علي، محمد", "محمد|علي"},
        {"nothing behind it: no turn", "Ana Costa,", "Ana|Costa"},
        {"nothing before it: no turn", ", Ana Costa", "Ana|Costa"},
        {"a second comma is a blank", "Costa, Ana, Rita", "Ana Rita|Costa"},
    };
    check(rows);
}

TEST(ReadName, BlanksOfAnyKindPartWords) {
    constexpr Row rows[] = {
        {"n13: NBSP, double blanks, at the ends", "  Ana\u00A0 Costa ", "Ana|Costa"},
        {"tabs and line ends", "Ana\tMaria\r\nCosta", "Ana Maria|Costa"},
        {"narrow and ideographic blanks", "Ana\u202FMaria\u3000Costa", "Ana Maria|Costa"},
        {"a slash does as a blank does", "Ana/María Costa", "Ana María|Costa"},
        {"nothing but blanks is no name", " \u00A0\t", "|"},
        {"nothing at all is no name", "", "|"},
    };
    check(rows);
}

TEST(ReadName, WhatIsNoLetterOfAName) {
    constexpr Row rows[] = {
        {"brackets are dropped", "Ana (Anita) Costa", "Ana Anita|Costa"},
        {"a dot does not part", "J.R. Smith", "JR|Smith"},
        {"a dot by itself is no word", "Ana . Costa", "Ana|Costa"},
        {"n26: direction marks", "\u200Fمحمد\u200E علي", "محمد|علي"},
        {"a zero-width blank and a soft hyphen", "A\u200Bna Cos\u00ADta", "Ana|Costa"},
        {"n27: an emoji is no word", "Ana 🌻 López", "Ana|López"},
        {"digits stay: they tell pupils apart", "John Smith2", "John|Smith2"},
        {"only punctuation is no name", "- . ?", "|"},
        {"a broken byte is no letter", "Ana\xFF Costa", "Ana|Costa"},
    };
    check(rows);
}

TEST(ReadName, HyphensOfEveryKindAreOne) {
    constexpr Row rows[] = {
        {"the real hyphen", "Jens\u2010Uwe Müller", "Jens-Uwe|Müller"},
        {"a non-breaking one", "Jens\u2011Uwe Müller", "Jens-Uwe|Müller"},
        {"an en dash", "Jens\u2013Uwe Müller", "Jens-Uwe|Müller"},
        {"two in a row are one", "Jens--Uwe Müller", "Jens-Uwe|Müller"},
        {"none begins or ends a word", "-Jens- Müller", "Jens|Müller"},
        {"one between blanks is no word", "Jens - Uwe", "Jens|Uwe"},
    };
    check(rows);
}

TEST(ReadName, ApostrophesOfEveryKindJoin) {
    for (const std::string_view mark : {"'", "\u2019", "\u2018", "\u02BC", "`", "\u00B4", "\uFF07"})
        EXPECT_EQ(told(read_name("Sean O" + std::string(mark) + "Connor")), "Sean|OConnor") << mark;
}

TEST(ReadName, DecomposedLettersAreTheSameLetters) {
    EXPECT_EQ(read_name("Gu\u0308nter Hu\u0308rst").given, U"Günter");
    EXPECT_EQ(read_name("Gu\u0308nter Hu\u0308rst").family, U"Hürst");
    EXPECT_EQ(read_name("A\u0323\u0302nh").given, U"\u1EACnh") << "two marks on one letter";
}

TEST(ReadName, FromTwoCells) {
    EXPECT_EQ(told(read_name(" Ana ", "da  Costa")), "Ana|da Costa");
    EXPECT_EQ(told(read_name("Ana Rita", "Costa Silva")), "Ana Rita|Costa Silva");
    EXPECT_EQ(told(read_name("", "Costa")), "Costa|") << "a name of one word is a given name";
    EXPECT_EQ(told(read_name("Ana", "")), "Ana|");
    EXPECT_TRUE(read_name(" ", "\u00A0").empty());
    EXPECT_FALSE(read_name("Ana", "").empty());
}

// A zero-width space is nothing to a name, and keeps Latin letters off their own way.
void reads_alike(const std::string& cell) {
    const Name latin = read_name(cell);
    const Name any = read_name(cell + "\u200B");
    ASSERT_EQ(told(latin), told(any)) << cell;
    ASSERT_EQ(latin.family_first, any.family_first) << cell;
    ASSERT_EQ(latin.certain, any.certain) << cell;
}

TEST(ReadName, ReadsLatinLettersAsAllOthers) {
    for (char32_t point = 1; point < 0x300; ++point) {
        const std::string letter = text::encode({&point, 1});
        reads_alike("A" + letter + "b de " + letter + "C");
        reads_alike(letter + letter + "DE " + letter + ", Ana");
    }
    for (int first = 0x80; first < 0x100; ++first)
        for (int second = 0; second < 0x100; ++second) {
            const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
            reads_alike("An" + std::string(bytes, 2) + "a B");
        }
}

TEST(NameReader, KeepsNothingOfTheNameBefore) {
    constexpr std::string_view cells[] = {
        "María de la Cruz Gómez", "Putri", "",      "Smith, John", "NAGY Anna",
        "Ελένη Παπαδοπούλου",     " , ",   "Li Wu", "e\u0301",
    };
    NameReader reader;
    for (const std::string_view first : cells)
        for (const std::string_view second : cells) {
            reader.read(first, Customs::unknown);
            const Name& name = reader.read(second, Customs::family_first);
            const Name fresh = read_name(second, Customs::family_first);
            EXPECT_EQ(told(name), told(fresh)) << first << " before " << second;
            EXPECT_EQ(name.family_first, fresh.family_first) << first << " before " << second;
            EXPECT_EQ(name.certain, fresh.certain) << first << " before " << second;
            EXPECT_EQ(told(reader.read(second, first)), told(read_name(second, first)));
        }
}

}  // namespace
}  // namespace classkeys::names
