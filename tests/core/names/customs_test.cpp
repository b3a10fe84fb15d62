#include "names/customs.hpp"

#include <gtest/gtest.h>

#include <string>

#include "names/name.hpp"
#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

// "given|family", with a ? where it is not certain
std::string divided(std::string_view cell, std::string_view language) {
    const Name name = read_name(cell, customs_of(language));
    return text::encode(name.given) + '|' + text::encode(name.family) + (name.certain ? "" : " ?");
}

struct Row {
    std::string_view says;
    std::string_view language;
    std::string_view cell;
    std::string_view name;
};

TEST(Customs, DivideNamesByLanguage) {
    constexpr Row rows[] = {
        {"the last word, where no language is known", "", "Ana Costa", "Ana|Costa"},
        {"of three words nothing tells", "", "Ana Maria Costa", "Ana Maria|Costa ?"},
        {"in Portuguese the last word is the family name", "pt", "Ana Maria Costa", "Ana Maria|Costa"},
        {"particles are no words of their own", "", "Juan de la Cruz", "Juan|de la Cruz"},
        {"Spanish pupils have two family names", "es", "Alfonso Gómez Ruiz", "Alfonso|Gómez Ruiz"},
        {"and two given names", "es", "María José Pérez Gómez", "María José|Pérez Gómez"},
        {"the second of three may be a given name", "es", "María José Pérez", "María José|Pérez ?"},
        {"one family name", "es", "Ana Costa", "Ana|Costa"},
        {"particles within the given name", "es", "María de los Ángeles Pérez Gómez",
         "María de los Ángeles|Pérez Gómez"},
        {"particles within the first family name", "es", "Juan de la Cruz Martín", "Juan|de la Cruz Martín"},
        {"y joins two family names", "es", "José Ortega y Gasset", "José|Ortega y Gasset"},
        {"without a language as well", "", "José Ortega y Gasset", "José|Ortega y Gasset"},
        {"e joins them in Portuguese", "pt", "Ana Costa e Silva", "Ana|Costa e Silva"},
        {"i in Catalan", "ca", "Josep Puig i Cadafalch", "Josep|Puig i Cadafalch"},
        {"an initial is no joiner", "en", "JOHN E SMITH", "JOHN E|SMITH"},
        {"Hungarian family names come first", "hu", "Nagy Anna Mária", "Anna Mária|Nagy"},
        {"Vietnamese ones too", "vi", "Nguyễn Văn Ánh", "Văn Ánh|Nguyễn"},
        {"a comma decides against any custom", "hu", "Smith, John Paul", "John Paul|Smith"},
        {"words in capitals are the family name", "fr", "DUPONT Jean Pierre", "Jean Pierre|DUPONT"},
        {"at the end too", "", "Jean Pierre DUPONT MOREAU", "Jean Pierre|DUPONT MOREAU"},
        {"with their particles", "nl", "Jan van DIJK", "Jan|van DIJK"},
        {"initials are no family name", "en", "JP Smith", "JP|Smith"},
        {"capitals in the middle tell nothing", "", "Ana MARIA Costa", "Ana MARIA|Costa ?"},
        {"all in capitals: particles count all the same", "nl", "ANNE VAN DER HOEK", "ANNE|VAN DER HOEK"},
        {"Van is a given name", "", "Van Nguyen", "Van|Nguyen"},
        {"Arabic particles", "", "Omar ben Ali", "Omar|ben Ali"},
        {"one word is a given name", "es", "Putri", "Putri|"},
        {"nothing is no name", "es", "", "|"},
    };
    for (const auto& [says, language, cell, name] : rows)
        EXPECT_EQ(divided(cell, language), name) << says << ": " << cell;
}

TEST(Customs, GoByTheLanguageOfATag) {
    EXPECT_EQ(customs_of(""), Customs::unknown);
    EXPECT_EQ(customs_of("ES-mx"), Customs::two_family_names);
    EXPECT_EQ(customs_of("zh-Hant-TW"), Customs::family_first);
    EXPECT_EQ(customs_of("de"), Customs::given_first);
    EXPECT_EQ(customs_of("x-own"), Customs::given_first);
}

TEST(Customs, NamesOfAnyLengthAreDivided) {
    std::string words = "A";
    for (int word = 0; word < 100; ++word) words += " de Bc";
    for (const std::string_view language : {"", "es", "hu"}) {
        const Name name = read_name(words, customs_of(language));
        EXPECT_FALSE(name.given.empty()) << language;
        EXPECT_FALSE(name.family.empty()) << language;
        EXPECT_EQ(name.given.size() + 1 + name.family.size(), words.size()) << language;
    }
}

}  // namespace
}  // namespace classkeys::names
