#include "usernames/pattern.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "policy/platform.hpp"

namespace classkeys::usernames {
namespace {

std::string expanded(std::string_view pattern, std::string_view name, std::string_view language = "",
                     const Surroundings& around = {}) {
    return Pattern::parse(pattern).value().expand(names::read_name(name, names::customs_of(language)),
                                                  text::romanisation_for(language), around);
}

struct Case {
    const char* says;
    const char* name;
    const char* language;
    const char* username;

    friend std::ostream& operator<<(std::ostream& out, const Case& row) { return out << row.says << ": " << row.name; }
};

class FromCellToUsername : public testing::TestWithParam<Case> {};

TEST_P(FromCellToUsername, UnderTheDefaultPattern) {
    const auto& [says, name, language, username] = GetParam();
    const auto pattern = policy::find_platform("etwinning")->username.pattern;
    EXPECT_EQ(pattern, "{words:.}");
    EXPECT_EQ(expanded(pattern, name, language), username);
}

// The rows of cases/names.tsv, by their numbers there. Where the language is `auto`, one name alone settles none of
// these, and the base rules hold.
INSTANTIATE_TEST_SUITE_P(
    Cases, FromCellToUsername,
    testing::Values(
        Case{"n01 the export itself", "Alfonso Gómez Ruiz", "", "alfonso.gomez.ruiz"},
        Case{"n02 a hyphen stays", "Jens-Uwe Müller", "de", "jens-uwe.mueller"},
        Case{"n03 an initial umlaut too", "Ömer Übel", "de", "oemer.uebel"},
        Case{"n04 ü is u outside German", "Günter Hürst", "es", "gunter.hurst"},
        Case{"n05 decomposed letters are the same letters", "Gu\u0308nter Hu\u0308rst", "de", "guenter.huerst"},
        Case{"n06 no letter is dropped", "Nicolò Provino", "it", "nicolo.provino"},
        Case{"n07 lower-casing never depends on the machine", "İNATÇI IŞIK", "tr", "inatci.isik"},
        Case{"n08 Turkish letters without the language", "Yıldırım Çağlar", "", "yildirim.caglar"},
        Case{"n09 ł has no decomposition", "Łucja Żółć-Święch", "pl", "lucja.zolc-swiech"},
        Case{"n10 an apostrophe joins", "Sean O'Connor", "", "sean.oconnor"},
        Case{"n11 a curly apostrophe is an apostrophe", "Sean O\u2019Connor", "", "sean.oconnor"},
        Case{"n12 every word counts", "Anne Marie van der Hoek", "nl", "anne.marie.van.der.hoek"},
        Case{"n13 NBSP and double blanks", "  Ana\u00A0 Costa ", "pt", "ana.costa"},
        Case{"n14 Family, Given is turned round", "Gómez Ruiz, Lucía", "es", "lucia.gomez.ruiz"},
        Case{"n15 one name", "Putri", "", "putri"}, Case{"n27 an emoji is no letter", "Ana 🌻 López", "es", "ana.lopez"},
        Case{"n31 apostrophe and hyphen in one word", "María José D'Aragón-Núñez", "es", "maria.jose.daragon-nunez"},
        Case{"n32 all capitals, turned round", "MÜLLER, HANS-PETER", "de", "hans-peter.mueller"},
        Case{"n16 Greek by ELOT 743", "Ξανθοπούλου Ευαγγελία", "el", "xanthopoulou.evangelia"},
        Case{"n17 an initial μπ is b", "Μπάμπης Αγγέλου", "el", "bampis.angelou"},
        Case{"n18 Ukrainian by resolution 55", "Юлія Гончарук", "uk", "yuliia.honcharuk"},
        Case{"n19 зг is zgh", "Згурський Олексій", "uk", "zghurskyi.oleksii"},
        Case{"n20 Russian passports", "Юлия Щербакова", "ru", "iuliia.shcherbakova"},
        Case{"n21 a final ия is ia in Bulgarian", "Юлия Щерева", "bg", "yulia.shtereva"},
        Case{"n22 a word stays a word", "李雷", "", "lilei"}, Case{"n23 Hangul", "김철수", "", "gimcheolsu"},
        Case{"n24 Georgian", "გიორგი ბერიძე", "ka", "giorgi.beridze"},
        Case{"n25 never empty, never shared by all", "محمد علي", "", "mhmd.ly"},
        Case{"n26 direction marks are no letters", "\u200Fمحمد\u200E علي", "", "mhmd.ly"},
        Case{"n28 not THor", "Þór Guðmundsson", "is", "thor.gudmundsson"},
        Case{"n29 Danish", "Søren Ærøskøbing Åberg", "da", "soeren.aeroeskoebing.aaberg"},
        Case{"n30 no language known", "Søren Ærø Åberg", "", "soren.aero.aberg"},
        Case{"n33 two marks on one letter", "Nguyễn Văn Ánh", "vi", "nguyen.van.anh"},
        Case{"n35 comma and cedilla alike", "Ștefan Țîrlea", "ro", "stefan.tirlea"},
        Case{"n36 Slovak", "Ďuriš Ľubomír", "sk", "duris.lubomir"},
        Case{"n34 a title stays, ª goes", "Dr. José M.ª Pérez", "es", "dr.jose.m.perez"}));

struct Row {
    std::string_view sentence;
    std::string_view pattern;
    std::string_view name;
    std::string_view username;
};

TEST(Pattern, EachFieldTakesItsPart) {
    constexpr Row rows[] = {
        {"the header's first example", "{words:.}", "Alfonso Gómez Ruiz", "alfonso.gomez.ruiz"},
        {"the header's second", "{given:1}{family}", "Alfonso Gómez Ruiz", "aruiz"},
        {"words without anything between", "{words}", "Ana Maria Costa", "anamariacosta"},
        {"words with another separator", "{words:_}", "Ana Maria Costa", "ana_maria_costa"},
        {"the whole given and family name", "{given}.{family}", "Anne Marie van der Hoek", "annemarie.vanderhoek"},
        {"their first words", "{given1}.{family1}", "Anne Marie van der Hoek", "anne.van"},
        {"the first letter of each word", "{initials}", "Anne Marie van der Hoek", "amvdh"},
        {"a few letters of each", "{given:1}{family:7}", "Anne Marie van der Hoek", "avanderh"},
        {"the family name in front", "{family}-{given}", "Ana Costa", "costa-ana"},
        {"letters taken of a short word", "{given:9}{family:2}", "Ana Costa", "anaco"},
        {"letters are counted after romanising", "{given:3}", "Þór", "tho"},
        {"text stands for itself", "x{given1}@3b", "Ana Costa", "xana@3b"},
    };
    for (const auto& [sentence, pattern, name, username] : rows)
        EXPECT_EQ(expanded(pattern, name), username) << sentence << ": " << pattern;
}

TEST(Pattern, AFieldThatGivesNothingTakesItsSeparatorWithIt) {
    constexpr Row rows[] = {
        {"one name has no family name", "{given}.{family}", "Putri", "putri"},
        {"in front", "{family}.{given}", "Putri", "putri"},
        {"in the middle", "{given}.{class}.{family}", "Ana Costa", "ana.costa"},
        {"a word without a letter", "{words:.}", "Ana 🌻 Costa", "ana.costa"},
        {"no separator comes first or last", ".{words}-", "Ana", "ana"},
    };
    for (const auto& [sentence, pattern, name, username] : rows)
        EXPECT_EQ(expanded(pattern, name), username) << sentence << ": " << pattern;
}

TEST(Pattern, ClassAndNumberComeFromAround) {
    const Surroundings around{.class_name = "3 B", .number = 7};
    EXPECT_EQ(expanded("{class}.{given1}", "Ana Costa", "", around), "3b.ana");
    EXPECT_EQ(expanded("{given1}{n}", "Ana Costa", "", around), "ana7");
    EXPECT_EQ(expanded("{given1}{n:3}", "Ana Costa", "", around), "ana007");
    EXPECT_EQ(expanded("{given1}{n:3}", "Ana Costa", "", {.class_name = "", .number = 1234}), "ana1234")
        << "a number is never cut";
}

TEST(Pattern, DrawsOnTheYear) {
    const Surroundings around{.class_name = "", .number = 1, .year = 2026};
    EXPECT_EQ(expanded("{given1}{year}", "Ana Costa", "", around), "ana2026");
    EXPECT_EQ(expanded("{year:2}{family1}", "Ana Costa", "", around), "26costa");
    EXPECT_EQ(Pattern::parse("{year}").error().fault, PatternFault::no_field) << "all usernames would be alike";
}

TEST(Pattern, PresetsStandForTheirPatterns) {
    constexpr std::pair<std::string_view, std::string_view> rows[] = {
        {"class-first", "3b.ana"}, {"first", "ana"},   {"first-initial", "anar"},       {"first.last", "anamaria.ruiz"},
        {"flast", "aruiz"},        {"lastf", "ruiza"}, {"twinspace", "ana.maria.ruiz"},
    };
    ASSERT_EQ(presets().size(), std::size(rows));
    for (std::size_t at = 0; at < std::size(rows); ++at) {
        EXPECT_EQ(presets()[at].name, rows[at].first);
        EXPECT_EQ(expanded(rows[at].first, "Ana María Ruiz", "", {.class_name = "3B"}), rows[at].second);
    }
}

TEST(Pattern, FamilyFirstNamesKeepTheirOrderInWords) {
    EXPECT_EQ(expanded("{words:.}", "Nagy Anna Mária", "hu"), "nagy.anna.maria");
    EXPECT_EQ(expanded("{given}.{family}", "Nagy Anna Mária", "hu"), "annamaria.nagy");
    EXPECT_EQ(expanded("{given}.{family}", "Alfonso Gómez Ruiz", "es"), "alfonso.gomezruiz");
}

TEST(Pattern, IsDrawnOutLetterByLetter) {
    const names::Name name = names::read_name("Ana María Rosa Ruiz");
    const auto drawn_out = [&](std::string_view pattern, Longer longer) {
        std::string out;
        for (int steps = 0; steps < 5; ++steps)
            out += Pattern::parse(pattern).value().expand_longer(name, text::romanisation_for(""), {}, longer, steps) +
                   ' ';
        return out;
    };
    EXPECT_EQ(drawn_out("{given1}.{family}", Longer::initials), "ana.ruiz anam.ruiz anamr.ruiz anamr.ruiz anamr.ruiz ");
    EXPECT_EQ(drawn_out("{given:1}{family}", Longer::initials), "aruiz amruiz amrruiz amrruiz amrruiz ");
    EXPECT_EQ(drawn_out("{given:1}{family}", Longer::slice), "aruiz anruiz anaruiz anamruiz anamaruiz ");
    EXPECT_EQ(drawn_out("{family:3}{n:2}", Longer::slice), "rui01 ruiz01 ruiz01 ruiz01 ruiz01 ");
    EXPECT_EQ(drawn_out("{words:.}", Longer::slice), drawn_out("{words:.}", Longer::initials)) << "nothing is left out";
}

TEST(Pattern, NothingOfTheNameGivesNothing) {
    for (const std::string_view name : {"", " ", "?!", "🌻"}) {
        EXPECT_EQ(expanded("{words:.}", name), "") << name;
        EXPECT_EQ(expanded("pupil.{given}.{class}", name, "", {.class_name = "3b", .number = 1}), "")
            << "a literal and a class are nobody's username: " << name;
    }
}

struct BadRow {
    std::string_view pattern;
    PatternFault fault;
    std::size_t at;
};

TEST(Pattern, AFaultIsToldWithItsPlace) {
    constexpr BadRow rows[] = {
        {"", PatternFault::no_field, 0},
        {"pupil", PatternFault::no_field, 0},
        {"{class}", PatternFault::no_field, 0},   // the same for a whole class
        {"{given", PatternFault::not_closed, 0},  // no }
        {"a.{given}.{family", PatternFault::not_closed, 10},
        {"{first}", PatternFault::unknown_field, 1},  // its name here is given
        {"{}", PatternFault::unknown_field, 1},
        {"{given} {family}", PatternFault::not_allowed, 7},  // a blank
        {"{given}A", PatternFault::not_allowed, 7},          // usernames are lower case
        {"{given}}", PatternFault::not_allowed, 7},
        {"{words:.é}", PatternFault::not_allowed, 8},
        {"{given:0}", PatternFault::bad_number, 7},   // no letter at all
        {"{given:65}", PatternFault::bad_number, 7},  // longer than any username
        {"{given:x}", PatternFault::bad_number, 7},
        {"{n:}", PatternFault::bad_number, 3},
    };
    for (const auto& [pattern, fault, at] : rows) {
        const auto parsed = Pattern::parse(pattern);
        ASSERT_FALSE(parsed.has_value()) << pattern;
        EXPECT_EQ(static_cast<int>(parsed.error().fault), static_cast<int>(fault)) << pattern;
        EXPECT_EQ(parsed.error().at, at) << pattern;
    }
}

TEST(Pattern, EveryPlatformsOwnIsGood) {
    for (const policy::Platform& platform : policy::platforms())
        EXPECT_EQ(expanded(platform.username.pattern, "Ana Costa"), "ana.costa") << platform.id;
}

TEST(Pattern, TakesNamesWholeWhereNobodyAsksWhichPartIsWhich) {
    for (const std::string_view text : {"{words:.}", "{words}{class}", "x{n:3}{words}{year}", "{words:-}.{words}"}) {
        const Pattern pattern = Pattern::parse(text).value();
        EXPECT_TRUE(pattern.takes_names_whole()) << text;
        for (const std::string_view cell :
             {"Ana", "Ana María de la Cruz", "DUPONT Jean", "Smith, John", "Ortega y Gasset José", "+ Ana !"})
            for (const auto customs :
                 {names::Customs::unknown, names::Customs::family_first, names::Customs::two_family_names}) {
                const auto expand = [&](names::Customs divided) {
                    return pattern.expand(names::read_name(cell, divided), text::romanisation_for(""), {});
                };
                EXPECT_EQ(expand(names::Customs::undivided), expand(customs)) << text << ": " << cell;
            }
    }
    for (const std::string_view text : {"{initials}", "{words}{given:1}", "{family1}"})
        EXPECT_FALSE(Pattern::parse(text).value().takes_names_whole()) << text;
}

// One string for all: what stood there is gone, also where a name makes nothing.
TEST(Pattern, WritesOverWhatStoodThere) {
    const Pattern pattern = Pattern::parse("{words:.}.x").value();
    std::string out = "ana.costa.ruiz";
    pattern.expand(names::read_name("Bo Ek"), text::romanisation_for(""), {}, out);
    EXPECT_EQ(out, "bo.ek.x");
    pattern.expand(names::read_name("!"), text::romanisation_for(""), {}, out);
    EXPECT_EQ(out, "");
}

}  // namespace
}  // namespace classkeys::usernames
