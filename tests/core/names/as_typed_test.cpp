#include "names/as_typed.hpp"

#include <gtest/gtest.h>

namespace classkeys::names {
namespace {

std::string split(std::string_view cell) {
    const TypedName name = split_as_typed(cell);
    return name.given + '|' + name.family;
}

TEST(SplitAsTyped, KeepsEverySignOfBothParts) {
    struct Row {
        const char* what;
        const char* cell;
        const char* parts;
    };
    const Row rows[] = {
        {"the last word is the family name", "Ana Costa", "Ana|Costa"},
        {"an apostrophe stays", "Sean O’Connor", "Sean|O’Connor"},
        {"dots and the sign of an abbreviation stay", "Dr. José M.ª Pérez", "Dr. José M.ª|Pérez"},
        {"particles belong to the family name", "Anne Marie van der Hoek", "Anne Marie|van der Hoek"},
        {"what is turned round comes back", "Gómez Ruiz,  Lucía", "Lucía|Gómez Ruiz"},
        {"an emoji stays where it is", "Ana 🌻 López", "Ana|🌻 López"},
        {"decomposed letters stay decomposed", "Gu\u0308nter Hu\u0308rst", "Gu\u0308nter|Hu\u0308rst"},
        {"blanks of every kind part, and go at the ends", " Ana\u00A0\nCosta ", "Ana|Costa"},
        {"an equals sign first stays", "=Ana Costa", "=Ana|Costa"},
        {"quotes stay", "Ana \"Nita\" Costa", "Ana \"Nita\"|Costa"},
        {"one word has no family name", "Putri", "Putri|"},
        {"a comma with nothing behind it parts nothing", "Putri,", "Putri,|"},
        {"other signs part as read_name has it", "Ana_Costa", "Ana|Costa"},
        {"nothing is nothing", " ", "|"},
    };
    for (const Row& row : rows) EXPECT_EQ(split(row.cell), row.parts) << row.what;
}

TEST(SplitAsTyped, TheFamilyNameMayComeFirst) {
    const TypedName name = split_as_typed("Nagy Anna-Mária", customs_of("hu"));
    EXPECT_EQ(name.given, "Anna-Mária");
    EXPECT_EQ(name.family, "Nagy");
}

TEST(SplitAsTyped, TheWholeNameIsGivenAndFamily) {
    EXPECT_EQ(split_as_typed("Gómez Ruiz, Lucía").whole(), "Lucía Gómez Ruiz");
    EXPECT_EQ(split_as_typed("Putri").whole(), "Putri");
}

}  // namespace
}  // namespace classkeys::names
