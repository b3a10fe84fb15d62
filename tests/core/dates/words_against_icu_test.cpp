// Our words against ICU's CLDR: every language's dates as the office writes them are read, and every letter folds as
// Unicode takes it apart.
#include <gtest/gtest.h>
#include <unicode/dtfmtsym.h>
#include <unicode/gregocal.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/smpdtfmt.h>
#include <unicode/uchar.h>

#include <memory>
#include <set>

#include "dates/filler_words.hpp"
#include "dates/fold.hpp"
#include "dates/month_names.hpp"
#include "dates/read_date.hpp"
#include "in_words.hpp"
#include "text/utf8.hpp"

namespace classkeys::dates {
namespace {

constexpr const char* locales[] = {"bg",    "cs", "da",    "de", "de_AT", "el",      "en",    "en_GB", "en_AU",
                                   "en_CA", "es", "es_MX", "et", "fi",    "fr",      "fr_CA", "hr",    "hu",
                                   "it",    "lt", "lv",    "nb", "nn",    "nl",      "pl",    "pt",    "pt_PT",
                                   "ro",    "ru", "sk",    "sl", "sr",    "sr_Latn", "sv",    "tr",    "uk"};

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

using Symbols = icu::DateFormatSymbols;
constexpr Symbols::DtContextType contexts[] = {Symbols::FORMAT, Symbols::STANDALONE};

// Calls `use` with a name, without a final dot, and its number from 0.
template <class Read, class Use>
void for_each_name(const char* locale, std::initializer_list<Symbols::DtWidthType> widths, Read names, Use use) {
    UErrorCode error = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale(locale), error);
    ASSERT_TRUE(U_SUCCESS(error)) << locale;
    for (const auto context : contexts)
        for (const auto width : widths) {
            int32_t count = 0;
            const icu::UnicodeString* list = (symbols.*names)(count, context, width);
            for (int32_t i = 0; i < count; ++i) {
                std::u32string name = text::decode(utf8(list[i]));
                if (name.ends_with(U'.')) name.pop_back();
                if (!name.empty()) use(fold(name), i);
            }
        }
}

TEST(WordsAgainstIcu, EveryMonthIsKnown) {
    const auto names = static_cast<const icu::UnicodeString* (
        Symbols::*)(int32_t&, Symbols::DtContextType, Symbols::DtWidthType) const>(&Symbols::getMonths);
    for (const char* locale : locales)
        for_each_name(locale, {Symbols::WIDE, Symbols::ABBREVIATED}, names, [&](const std::u32string& name, int month) {
            const LanguageSet language =
                language_set(locale[1] == 'n' && locale[0] == 'n' ? "nb" : std::string(locale, 2));
            int meant = 0;
            for (const MonthName& known : months_named(name))
                if ((known.languages & language) != 0) meant = known.month;
            EXPECT_EQ(meant, month + 1) << locale << ": " << text::encode(name);
        });
}

TEST(WordsAgainstIcu, EveryWeekdayIsKnown) {
    const auto names = static_cast<const icu::UnicodeString* (
        Symbols::*)(int32_t&, Symbols::DtContextType, Symbols::DtWidthType) const>(&Symbols::getWeekdays);
    for (const char* locale : locales)
        for_each_name(locale, {Symbols::WIDE, Symbols::ABBREVIATED, Symbols::SHORT}, names,
                      [&](const std::u32string& name, int) {
                          if (name.size() > 1) {
                              EXPECT_TRUE(is_weekday(name)) << locale << ": " << text::encode(name);
                          }
                      });
}

TEST(WordsAgainstIcu, TheWordsWithTwoMeaningsAreThese) {
    std::set<std::string> two_months;
    std::set<std::string> weekdays_too;
    const auto months = static_cast<const icu::UnicodeString* (
        Symbols::*)(int32_t&, Symbols::DtContextType, Symbols::DtWidthType) const>(&Symbols::getMonths);
    for (const char* locale : locales)
        for_each_name(locale, {Symbols::WIDE, Symbols::ABBREVIATED}, months, [&](const std::u32string& name, int) {
            if (months_named(name).size() > 1) two_months.insert(text::encode(name));
            if (is_weekday(name)) weekdays_too.insert(text::encode(name));
            EXPECT_FALSE(is_particle(name) || is_ordinal_ending(name)) << text::encode(name);
        });
    EXPECT_EQ(two_months, (std::set<std::string>{"lip", "lis", "listopad", "listopada", "srp"}));
    EXPECT_EQ(weekdays_too, (std::set<std::string>{"mar", "paz", "sub"}));
}

// Every day of a leap year in the four styles of every locale, with a time.
TEST(WordsAgainstIcu, WhatALocaleWritesIsRead) {
    const std::unique_ptr<icu::TimeZone> utc(icu::TimeZone::createTimeZone("UTC"));
    for (const char* locale : locales)
        for (const auto style :
             {icu::DateFormat::kFull, icu::DateFormat::kLong, icu::DateFormat::kMedium, icu::DateFormat::kShort}) {
            const std::unique_ptr<icu::DateFormat> format(
                icu::DateFormat::createDateTimeInstance(style, icu::DateFormat::kMedium, icu::Locale(locale)));
            format->setTimeZone(*utc);
            icu::UnicodeString pattern;
            dynamic_cast<icu::SimpleDateFormat&>(*format).toPattern(pattern);
            const bool month_first = utf8(pattern).starts_with("M/d");
            const bool year_first = utf8(pattern).starts_with("yy-");
            const DateOrder order = month_first ? DateOrder::mdy : year_first ? DateOrder::ymd : DateOrder::dmy;
            const std::string language(locale[1] == 'n' && locale[0] == 'n' ? "nb" : std::string(locale, 2));
            for (int day = 0; day < 366; ++day) {
                const double serial = 45292 + day + 0.25 + (day % 2) / 2.0;  // from 2024-01-01, 6:00 and 18:00
                icu::UnicodeString text;
                format->format((serial - 25569) * 86'400'000, text);
                const auto read = read_date(utf8(text), {order, 1930, language});
                const DateTime date = *from_serial(serial, {1899, 12, 30});
                ASSERT_EQ(in_words(read), in_words(date)) << locale << ": " << utf8(text);
            }
        }
}

TEST(WordsAgainstIcu, EveryLetterFoldsToItsBase) {
    const std::set<char32_t> by_hand = {U'ª', U'°', U'º', U'Đ', U'đ', U'Ħ', U'ħ', U'ı',
                                        U'Ł', U'ł', U'Ø', U'ø', U'ŧ', U'Ŧ', U'ς'};
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2& nfd = *icu::Normalizer2::getNFDInstance(error);
    struct Range {
        char32_t first;
        char32_t last;
    };
    for (const auto [first, last] : {Range{0x00A1, 0x017F}, {0x0218, 0x021B}, {0x0386, 0x03CE}, {0x0400, 0x045F}})
        for (char32_t point = first; point <= last; ++point) {
            if (by_hand.contains(point) || !u_isalpha(static_cast<UChar32>(point))) continue;
            icu::UnicodeString parts(static_cast<UChar32>(point));
            parts = nfd.normalize(parts, error);
            const auto base = static_cast<char32_t>(u_tolower(parts.char32At(0)));
            const bool taken_apart = parts.length() > 1;
            if (taken_apart || u_isupper(static_cast<UChar32>(point)))
                if (base < 0x0100 || base > 0x017F) {
                    EXPECT_EQ(fold(point), base) << text::encode({&point, 1});
                }
        }
    EXPECT_EQ(fold(U"É"), U"e");
    EXPECT_EQ(fold(U'\u0301'), U'\0');
    EXPECT_EQ(fold(U"terça-feira"), U"tercafeira");
}

}  // namespace
}  // namespace classkeys::dates
