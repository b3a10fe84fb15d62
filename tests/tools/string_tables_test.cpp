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
    EXPECT_EQ(complaint_of([&] { require_same_texts({english, spanish}); }), "es lacks b");
}

TEST(StringTables, RefusesAnExtraKey) {
    const Language english = parse_language("en", "a = A\n");
    const Language spanish = parse_language("es", "a = A\nb = B\n");
    EXPECT_EQ(complaint_of([&] { require_same_texts({english, spanish}); }), "es has b, which no other has");
}

TEST(StringTables, RefusesOtherPlaceholders) {
    const Language english = parse_language("en", "a = {count} of {all}\n");
    const Language spanish = parse_language("es", "a = {count} de todos\n");
    EXPECT_EQ(complaint_of([&] { require_same_texts({english, spanish}); }), "es: a[other] has other placeholders");
}

TEST(StringTables, DemandsTheFormsOfEachLanguage) {
    struct Row {
        const char* says;
        const char* tag;
        const char* content;
        const char* complaint;
    };
    constexpr Row rows[] = {
        {"Spanish needs what English needs", "es", "a[one] = A\na = A\nb = B\n", "no complaint"},
        {"a form for one is missing", "es", "a = A\nb = B\n", "es lacks a[one]"},
        {"Polish needs four", "pl", "a[one] = A\na[few] = A\na[many] = A\na = A\nb = B\n", "no complaint"},
        {"Polish with the forms of English", "pl", "a[one] = A\na = A\nb = B\n", "pl lacks a[few]"},
        {"Polish without many", "pl", "a[one] = A\na[few] = A\na = A\nb = B\n", "pl lacks a[many]"},
        {"Spanish has no few", "es", "a[one] = A\na[few] = A\na = A\nb = B\n", "es has a[few], which is never said"},
        {"English says this text without a number", "es", "a[one] = A\na = A\nb[one] = B\nb = B\n",
         "es has b[one], which is never said"},
        {"nobody has written down how it counts", "eo", "a[one] = A\na = A\nb = B\n",
         "eo has no rule for plurals in src/core/text/plural.cpp"},
    };
    const Language english = parse_language("en", "a[one] = A\na = A\nb = B\n");
    for (const auto& [says, tag, content, complaint] : rows)
        EXPECT_EQ(complaint_of([&] {
                      require_same_texts({english, parse_language(tag, content)});
                  }),
                  complaint)
            << says;
}

TEST(StringTables, DemandsTheFormForOneOfEnglishToo) {
    const Language english = parse_language("en", "a[few] = A\na = A\n");
    EXPECT_EQ(complaint_of([&] { require_same_texts({english}); }), "en lacks a[one]");
}

TEST(StringTables, WritesAFormForEachCategory) {
    const Language polish =
        parse_language("pl", "a[one] = uczeń\na[few] = uczniowie\na[many] = uczniów\na = x\nb = B\n");
    const std::string source = source_of({polish});
    EXPECT_NE(source.find(R"({"uczeń", "uczniowie", "uczniów", "x"})"), std::string::npos) << source;
    EXPECT_NE(source.find(R"({"B", "B", "B", "B"})"), std::string::npos) << source;
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
