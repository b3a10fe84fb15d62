#include "text/plural.hpp"

#include <gtest/gtest.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <memory>
#include <string>

namespace classkeys::text {
namespace {

constexpr unsigned long counts[] = {0, 1, 2, 3, 4, 5, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 102, 111, 112, 121};

struct Row {
    std::string_view says;
    std::string_view languages;
    std::string_view categories;  // of `counts`, by first letter
};

TEST(PluralCategory, OfTheNumbersThatTellRulesApart) {
    constexpr Row rows[] = {
        {"only 1 is one", "de el en es it nl tr", "o 1 o o o o o o o o o o o o o o o o o o"},
        {"0 is one too", "fr pt", "1 1 o o o o o o o o o o o o o o o o o o"},
        {"2 to 4 are few in Polish, but not 12 to 14, and 21 is many", "pl", "m 1 f f f m m m m m m m f m m m f m m m"},
        {"21 is one in Ukrainian, and so are 101 and 121", "uk", "m 1 f f f m m m m m m 1 f m m 1 f m m 1"},
        {"0, 2 to 19 and 101 to 119 are few in Romanian", "ro", "f 1 f f f f f f f f o o o o o f f f f o"},
    };
    for (const auto& [says, languages, categories] : rows) {
        for (std::size_t at = 0; at < languages.size(); at += 3) {
            const std::string_view language = languages.substr(at, 2);
            std::string found;
            for (const unsigned long count : counts) {
                const PluralCategory category = plural_category(language, count);
                if (!found.empty()) found += ' ';
                found += category == PluralCategory::one ? '1' : name_of(category).front();
            }
            EXPECT_EQ(found, categories) << says << ": " << language;
        }
    }
}

TEST(PluralCategory, WithoutARuleIsAsInEnglish) {
    EXPECT_EQ(name_of(plural_category("eo", 1)), "one");
    EXPECT_EQ(name_of(plural_category("", 2)), "other");
    EXPECT_TRUE(plural_categories("eo").empty());
}

TEST(PluralCategory, IsOneOfTheCategoriesOfItsLanguage) {
    for (const std::string_view language : {"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "tr", "uk"}) {
        const auto categories = plural_categories(language);
        EXPECT_TRUE(std::ranges::is_sorted(categories)) << language;
        EXPECT_EQ(name_of(categories.back()), "other") << language;
        for (const unsigned long count : counts)
            EXPECT_NE(std::ranges::find(categories, plural_category(language, count)), categories.end())
                << language << ' ' << count;
    }
}

TEST(PluralCategory, IsThatOfIcu) {
    for (const char* language : {"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "tr", "uk"}) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(icu::Locale(language), status));
        ASSERT_TRUE(U_SUCCESS(status)) << language;
        for (int count = 0; count <= 2000; ++count) {
            std::string expected;
            rules->select(count).toUTF8String(expected);
            ASSERT_EQ(name_of(plural_category(language, static_cast<unsigned long>(count))), expected)
                << language << ' ' << count;
        }
    }
}

TEST(PluralCategory, ExamplesOfTheHeader) {
    EXPECT_EQ(name_of(plural_category("en", 1)), "one");
    EXPECT_EQ(name_of(plural_category("pl", 22)), "few");
    EXPECT_EQ(name_of(PluralCategory::few), "few");
}

}  // namespace
}  // namespace classkeys::text
