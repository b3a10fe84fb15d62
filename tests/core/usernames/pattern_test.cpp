#include "usernames/pattern.hpp"

#include <gtest/gtest.h>

namespace classkeys::usernames {
namespace {

std::string username(const char* pattern, const std::string& cell, const char* language = "",
                     const Surroundings& around = {}) {
    return Pattern::parse(pattern).value().expand(names::read_name(cell), text::romanisation_for(language), around);
}

struct Row {
    std::string cell;
    const char* language;
    const char* username;
};

// Rows of public reports and standards: the default pattern of TwinSpace.
const Row twinspace[] = {
    {"Alfonso Gómez Ruiz", "", "alfonso.gomez.ruiz"},
    {"Jens-Uwe Müller", "de", "jens-uwe.mueller"},
    {"Ömer Übel", "de", "oemer.uebel"},
    {"Günter Hürst", "es", "gunter.hurst"},
    {"Gu\u0308nter Hu\u0308rst", "de", "guenter.huerst"},
    {"Nicolò Provino", "it", "nicolo.provino"},
    {"İNATÇI IŞIK", "tr", "inatci.isik"},
    {"Yıldırım Çağlar", "", "yildirim.caglar"},
    {"Łucja Żółć-Święch", "pl", "lucja.zolc-swiech"},
    {"Sean O'Connor", "", "sean.oconnor"},
    {"Sean O’Connor", "", "sean.oconnor"},
    {"Anne Marie van der Hoek", "nl", "anne.marie.van.der.hoek"},
    {"  Ana\u00a0\u00a0Costa ", "pt", "ana.costa"},
    {"Gómez Ruiz, Lucía", "es", "lucia.gomez.ruiz"},
    {"Putri", "", "putri"},
    {"Ana 🌻 López", "es", "ana.lopez"},
    {"MÜLLER, HANS-PETER", "de", "hans-peter.mueller"},
    {"Dr. José M.ª Pérez", "es", "dr.jose.m.perez"},
    {"María José D'Aragón-Núñez", "es", "maria.jose.daragon-nunez"},
    {"🌻", "", ""},
};

TEST(Pattern, AllWordsWithDots) {
    for (const Row& row : twinspace) EXPECT_EQ(username("{words:.}", row.cell, row.language), row.username) << row.cell;
}

TEST(Pattern, FieldsSlicesAndLiterals) {
    const std::string name = "Anne Marie van der Hoek";
    EXPECT_EQ(username("{given}.{family}", name), "annemarie.vanderhoek");
    EXPECT_EQ(username("{given1}.{family1}", name), "anne.van");
    EXPECT_EQ(username("{given:1}{family:7}", name), "avanderh");
    EXPECT_EQ(username("{initials}", name), "amvdh");
    EXPECT_EQ(username("{class}-{given1}", name, "", {"3 B", 1}), "3b-anne");
    EXPECT_EQ(username("{given1}{n:3}", name, "", {"", 7}), "anne007");
    EXPECT_EQ(username("s_{given1}@x", name), "s_anne@x");
}

TEST(Pattern, AFieldThatGivesNothingTakesItsSeparatorWithIt) {
    EXPECT_EQ(username("{given}.{family}", "Putri"), "putri");
    EXPECT_EQ(username("{family}.{given}", "Putri"), "putri");
    EXPECT_EQ(username("{class}.{given}", "Putri"), "putri");
}

TEST(Pattern, OneThatCannotBeReadIsRefusedAtItsPlace) {
    const auto fault = [](const char* pattern) { return Pattern::parse(pattern).error(); };
    EXPECT_EQ(fault("{nickname}").fault, PatternFault::unknown_field);
    EXPECT_EQ(fault("a.{given").fault, PatternFault::not_closed);
    EXPECT_EQ(fault("a.{given").at, 2U);
    EXPECT_EQ(fault("{given} x").fault, PatternFault::not_allowed);
    EXPECT_EQ(fault("{given} x").at, 7U);
    EXPECT_EQ(fault("{given:x}").fault, PatternFault::bad_number);
    EXPECT_EQ(fault("{given:0}").fault, PatternFault::bad_number);
    EXPECT_EQ(fault("class").fault, PatternFault::no_field);
    EXPECT_EQ(fault("").fault, PatternFault::no_field);
}

}  // namespace
}  // namespace classkeys::usernames
