#include "names/name.hpp"

#include <gtest/gtest.h>

#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

struct Row {
    const char* sentence;
    std::string cell;
    std::string given;
    std::string family;
};

const Row rows[] = {
    {"the last word is the family name", "Alfonso Gómez Ruiz", "Alfonso Gómez", "Ruiz"},
    {"a name of one word has no family name", "Putri", "Putri", ""},
    {"particles begin the family name", "Anne Marie van der Hoek", "Anne Marie", "van der Hoek"},
    {"a particle in capitals may be a given name", "Van Nguyen", "Van", "Nguyen"},
    {"the first word is always given", "de la Cruz", "de", "la Cruz"},
    {"a comma turns the name round", "Gómez Ruiz,  Lucía", "Lucía", "Gómez Ruiz"},
    {"a comma with nothing behind it does not", "Putri,", "Putri", ""},
    {"a comma with nothing before it does not", ", Ana", "Ana", ""},
    {"a full-width comma is a comma", "Gómez，Lucía", "Lucía", "Gómez"},
    {"apostrophes of every kind join", "Sean O’Connor", "Sean", "OConnor"},
    {"hyphens of every kind are one", "Jens‐Uwe Müller–Lüdenscheidt", "Jens-Uwe", "Müller-Lüdenscheidt"},
    {"a hyphen alone is no word", "Ana - López", "Ana", "López"},
    {"blanks of every kind part words once", "\u00a0Ana\u00a0\t Costa ", "Ana", "Costa"},
    {"direction marks are no letters", "\u200fمحمد\u200e علي", "محمد", "علي"},
    {"an emoji is no letter", "Ana 🌻 López", "Ana", "López"},
    {"dots, brackets and ordinal signs are dropped", "Dr. José M.ª (Pepe) Pérez", "Dr José M Pepe", "Pérez"},
    {"decomposed letters are composed", "Gu\u0308nter Hu\u0308rst", "Günter", "Hürst"},
    {"two marks on one letter are composed in order", "A\u0323\u0302nh", "\u1eacnh", ""},
    {"a slash parts words as a blank does", "Ana/María Costa", "Ana María", "Costa"},
    {"digits stay", "John Smith2", "John", "Smith2"},
    {"nothing is nothing", " \u200b ", "", ""},
};

TEST(Name, IsReadFromOneCell) {
    for (const Row& row : rows) {
        const Name name = read_name(row.cell);
        EXPECT_EQ(text::encode(name.given), row.given) << row.sentence;
        EXPECT_EQ(text::encode(name.family), row.family) << row.sentence;
    }
}

TEST(Name, IsReadFromTwoCells) {
    const Name name = read_name(" Anne  Marie ", "van der Hoek");
    EXPECT_EQ(name.given, U"Anne Marie");
    EXPECT_EQ(name.family, U"van der Hoek");
    EXPECT_EQ(read_name("", "Putri").given, U"Putri");
    EXPECT_TRUE(read_name("", " ").empty());
}

}  // namespace
}  // namespace classkeys::names
