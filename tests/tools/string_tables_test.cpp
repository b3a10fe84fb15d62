#include "string_tables.hpp"

#include <gtest/gtest.h>

namespace classkeys::tools {
namespace {

// What BadTexts says when `work` throws it.
template <class Work>
std::string complaint_of(Work work) {
    try {
        work();
    } catch (const BadTexts& bad) {
        return bad.what();
    }
    return "no complaint";
}

TEST(StringTables, ReadsKeysFormsAndComments) {
    const Language english =
        parse_language("en", "# a comment\n\nmade[one] = {count} was made\nmade = {count} were made\n");
    EXPECT_EQ(english.texts.at("made").at("one"), "{count} was made");
    EXPECT_EQ(english.texts.at("made").at("other"), "{count} were made");
}

TEST(StringTables, RefusesAMissingKey) {
    const Language english = parse_language("en", "a = A\nb = B\n");
    const Language spanish = parse_language("es", "a = A\n");
    EXPECT_EQ(complaint_of([&] { require_same_keys({english, spanish}); }), "es lacks b");
}

TEST(StringTables, RefusesAnExtraKey) {
    const Language english = parse_language("en", "a = A\n");
    const Language spanish = parse_language("es", "a = A\nb = B\n");
    EXPECT_EQ(complaint_of([&] { require_same_keys({english, spanish}); }), "es has b, which no other has");
}

TEST(StringTables, RefusesOtherPlaceholders) {
    const Language english = parse_language("en", "a = {count} of {all}\n");
    const Language spanish = parse_language("es", "a = {count} de todos\n");
    EXPECT_EQ(complaint_of([&] { require_same_keys({english, spanish}); }), "es: a[other] has other placeholders");
}

TEST(StringTables, RefusesAKeyThatIsThereTwice) {
    EXPECT_EQ(complaint_of([] { parse_language("en", "a = A\na = B\n"); }), "en, line 2: a is there twice");
}

TEST(StringTables, RefusesAFormWithoutTheOneForAnyNumber) {
    EXPECT_EQ(complaint_of([] { parse_language("en", "a[one] = A\n"); }), "en: a lacks the form for any number");
}

TEST(StringTables, PutsEveryLanguageIntoAConfiguration) {
    const Language english = parse_language("en", "menu = ~Check & go\n");
    const Language spanish = parse_language("es", "menu = ~Comprobar\n");
    EXPECT_EQ(
        fill_configuration("<prop><value text=\"menu\"/></prop>", {english, spanish}),
        "<prop><value xml:lang=\"en-US\">~Check &amp; go</value><value xml:lang=\"es\">~Comprobar</value></prop>");
    EXPECT_EQ(complaint_of([&] { fill_configuration("<value text=\"other\"/>", {english}); }), "en lacks other");
}

}  // namespace
}  // namespace classkeys::tools
