#include "dates/read_date.hpp"

#include <gtest/gtest.h>

#include <span>

#include "in_words.hpp"

namespace classkeys::dates {
namespace {

struct Row {
    std::string_view sentence;
    std::string_view text;
    std::string_view date;
};

void check(std::span<const Row> rows, const Reading& reading) {
    for (const auto& [sentence, text, date] : rows)
        EXPECT_EQ(in_words(read_date(text, reading)), date) << sentence << ": '" << text << "'";
}

constexpr Reading british{DateOrder::dmy, 1930};
constexpr Reading american{DateOrder::mdy, 1930};

TEST(ReadDate, KeepsTheHeadersPromises) {
    EXPECT_EQ(in_words(read_date("08.10.2019", british)), "2019-10-08");
    EXPECT_EQ(in_words(read_date("8 Oct 2019, 2:05 PM", british)), "2019-10-08T14:05:00");
    EXPECT_EQ(in_words(read_date("31/02/2018", british)), "no such day at 0");
    for (const std::string_view text :
         {"8.10.2019", "08. 10. 19", "8.10.2019.", "2019-10-08", "2019/10/8", "2019. 10. 08.", "20191008", "8/10/2019",
          "8-10-19", "8 de octubre de 2019", "Oct 8th, 2019", "2019. október 8.", "8-Oct-2019"})
        EXPECT_EQ(in_words(read_date(text, british)), "2019-10-08") << text;
}

TEST(ReadDate, NumbersSayTheirOrderByTheirForm) {
    constexpr Row rows[] = {
        {"dots are day first in every order", "08.10.2019", "2019-10-08"},
        {"dots with one digit each", "8.1.2019", "2019-01-08"},
        {"dots and a year of two digits", "19.10.93", "1993-10-19"},
        {"blanks after the dots", "8. 10. 2019", "2019-10-08"},
        {"Croatian ends with a dot", "08. 10. 2019.", "2019-10-08"},
        {"Hungarian begins with the year", "2019. 10. 08.", "2019-10-08"},
        {"ISO", "2025-03-04", "2025-03-04"},
        {"a year in front of slashes", "2025/3/4", "2025-03-04"},
        {"eight digits", "20191008", "2019-10-08"},
        {"a leap day", "29.02.2000", "2000-02-29"},
        {"before any spreadsheet's epoch", "01.01.1890", "1890-01-01"},
        {"the first year there is", "0001-01-01", "0001-01-01"},
        {"the last year there is", "31.12.9999", "9999-12-31"},
    };
    check(rows, british);
    check(rows, american);
}

TEST(ReadDate, SlashesAndHyphensFollowTheOrder) {
    constexpr Row days_first[] = {
        {"slashes", "1/9/2012", "2012-09-01"},
        {"hyphens", "01-09-2012", "2012-09-01"},
        {"two digits", "1/9/12", "2012-09-01"},
    };
    constexpr Row months_first[] = {
        {"slashes", "1/9/2012", "2012-01-09"},
        {"hyphens", "01-09-2012", "2012-01-09"},
        {"two digits", "1/9/12", "2012-01-09"},
    };
    constexpr Row years_first[] = {
        {"slashes", "12/1/9", "unreadable at 5"},
        {"two digits each", "12/01/09", "2012-01-09"},
        {"four digits last are no year in front", "01/09/2012", "unreadable at 0"},
        {"dots are still day first", "01.09.12", "2012-09-01"},
    };
    check(days_first, british);
    check(months_first, american);
    check(years_first, {DateOrder::ymd, 1930});
}

TEST(ReadDate, ATimeMayFollow) {
    constexpr Row rows[] = {
        {"ISO with T", "2025-03-04T14:05:00", "2025-03-04T14:05:00"},
        {"a blank for the T", "2025-03-04 14:05", "2025-03-04T14:05:00"},
        {"a fraction is dropped", "2025-03-04T14:05:09.987654321Z", "2025-03-04T14:05:09"},
        {"a fraction after a comma", "2025-03-04T14:05:09,9", "2025-03-04T14:05:09"},
        {"an offset is ignored", "2025-03-04T23:05:09+02:00", "2025-03-04T23:05:09"},
        {"a short offset", "2025-03-04 23:05-0330", "2025-03-04T23:05:00"},
        {"as Google Forms writes it", "2025/03/04 2:05:00 PM GMT+1", "2025-03-04T14:05:00"},
        {"as Moodle writes it", "Tuesday, 8 October 2019, 2:05 PM", "2019-10-08T14:05:00"},
        {"as C writes it", "Tue Oct  8 14:05:09 2019", "2019-10-08T14:05:09"},
        {"midnight is 12 am", "8.10.2019 12:05 a.m.", "2019-10-08T00:05:00"},
        {"noon is 12 pm", "8.10.2019 12:05pm", "2019-10-08T12:05:00"},
        {"Spanish p. m. with narrow blanks", "8.10.2019, 2:05\u202Fp.\u00A0m.", "2019-10-08T14:05:00"},
        {"Greek μ.μ.", "8.10.2019 2:05 μ.μ.", "2019-10-08T14:05:00"},
        {"Danish dots", "tirsdag den 8. oktober 2019 kl. 14.05", "2019-10-08T14:05:00"},
        {"Finnish dots", "8.10.2019 14.05", "2019-10-08T14:05:00"},
        {"French h", "8 octobre 2019 à 14 h 05", "2019-10-08T14:05:00"},
        {"French h without blanks", "8 octobre 2019 14h05", "2019-10-08T14:05:00"},
        {"German Uhr", "8. Oktober 2019 um 14:05 Uhr", "2019-10-08T14:05:00"},
        {"a calendar file's stamp", "20191008T140509Z", "2019-10-08T14:05:09"},
        {"the time in front", "14:05 08.10.2019", "2019-10-08T14:05:00"},
        {"midnight is a time", "2025-03-04T00:00", "2025-03-04T00:00:00"},
    };
    check(rows, british);
}

TEST(ReadDate, BlanksAndInvisibleMarksDoNotCount) {
    constexpr Row rows[] = {
        {"no-break space in front, blank behind", "\u00A008.10.2019 ", "2019-10-08"},
        {"narrow no-break spaces", "8.\u202F10.\u202F2019", "2019-10-08"},
        {"tabs and line ends", "\t8. Oktober\r\n2019", "2019-10-08"},
        {"direction marks", "\u200E8\u200F/10\u200E/2019", "2019-10-08"},
        {"doubled blanks", "8   Oct   2019", "2019-10-08"},
        {"blanks around slashes", "8 / 10 / 2019", "2019-10-08"},
        {"byte order mark", "\uFEFF2019-10-08", "2019-10-08"},
        {"an apostrophe that forces text", "'08.10.2019", "2019-10-08"},
        {"any hyphen", "2019\u201010\u201108", "2019-10-08"},
        {"en dashes", "2019–10–08", "2019-10-08"},
        {"Arabic-Indic digits", "٠٨/١٠/٢٠١٩", "2019-10-08"},
        {"Persian digits", "۲۰۱۹-۱۰-۰۸", "2019-10-08"},
        {"full-width digits and marks", "２０１９／１０／０８", "2019-10-08"},
    };
    check(rows, british);
}

TEST(ReadDate, NamesOfMonthsInManyLanguages) {
    constexpr Row rows[] = {
        {"French with a weekday", "sam. 01 avril 2017", "2017-04-01"},
        {"French août", "1 août 2017", "2017-08-01"},
        {"French in capitals without accents", "1 AOUT 2017", "2017-08-01"},
        {"French decomposed accents", "15 fe\u0301vr. 2024", "2024-02-15"},
        {"French ordinal", "1er mai 2017", "2017-05-01"},
        {"Turkish", "20 Mart 2001", "2001-03-20"},
        {"Turkish dotted and dotless i", "20 KASIM 2001", "2001-11-20"},
        {"Turkish weekday at the end", "8 Ekim 2019 Salı", "2019-10-08"},
        {"Spanish particles", "8 de octubre del 2019", "2019-10-08"},
        {"Portuguese weekday with a hyphen", "terça-feira, 8 de outubro de 2019", "2019-10-08"},
        {"Italian degree sign", "1° aprile 2019", "2019-04-01"},
        {"Polish genitive", "8 października 2019 r.", "2019-10-08"},
        {"Polish nominative", "8 październik 2019", "2019-10-08"},
        {"Hungarian order and ending", "2019. október 8-án, kedd", "2019-10-08"},
        {"Lithuanian", "2019 m. spalio 8 d., antradienis", "2019-10-08"},
        {"Latvian: year, day, month", "otrdiena, 2019. gada 8. oktobris", "2019-10-08"},
        {"Ukrainian weekday with an apostrophe", "п’ятниця, 8 листопада 2019 р.", "2019-11-08"},
        {"Russian", "8 октября 2019 г.", "2019-10-08"},
        {"Greek", "Τρίτη 8 Οκτωβρίου 2019", "2019-10-08"},
        {"Greek capitals without accents", "8 ΜΑΙΟΥ 2019", "2019-05-08"},
        {"English ordinal", "the 8th of October, 2019", "2019-10-08"},
        {"month first", "October 8, 2019", "2019-10-08"},
        {"year first", "2019 Oct 8", "2019-10-08"},
        {"as Excel writes it", "8-Oct-19", "2019-10-08"},
        {"slashes around a name", "08/Oct/2019", "2019-10-08"},
        {"dots around a name", "8.Okt.2019", "2019-10-08"},
        {"mar is March", "5 mar 2019", "2019-03-05"},
        {"mar is March in front too", "Mar 5, 2019", "2019-03-05"},
        {"mar is a Tuesday before another month", "mar. 5 nov. 2019", "2019-11-05"},
        {"mar is a Tuesday before numbers", "mar 05/11/2019", "2019-11-05"},
        {"both at once", "mar. 5 mar. 2019", "2019-03-05"},
    };
    check(rows, british);
}

TEST(ReadDate, ANameWithTwoMeaningsNeedsALanguage) {
    constexpr Row unknown[] = {{"no language", "3 listopada 2019", "ambiguous at 2"},
                               {"abbreviated", "3. lis. 2019", "ambiguous at 3"}};
    constexpr Row polish[] = {{"Polish", "3 listopada 2019", "2019-11-03"},
                              {"Polish July", "3 lip 2019", "2019-07-03"}};
    constexpr Row croatian[] = {{"Croatian", "3. listopada 2019.", "2019-10-03"},
                                {"Croatian June", "3. lip 2019.", "2019-06-03"}};
    constexpr Row german[] = {{"German does not help", "3 lis 2019", "ambiguous at 2"}};
    check(unknown, british);
    check(polish, {DateOrder::dmy, 1930, "pl"});
    check(croatian, {DateOrder::dmy, 1930, "hr-HR"});
    check(german, {DateOrder::dmy, 1930, "de"});
}

TEST(ReadDate, TwoDigitsFallIntoTheDocumentsCentury) {
    for (const int start : {1, 100, 1900, 1930, 1941, 1999, 2000, 9900})
        for (int two = 0; two < 100; ++two) {
            const std::string text = "1.2." + std::string(two < 10 ? "0" : "") + std::to_string(two);
            const auto read = read_date(text, {DateOrder::dmy, start});
            ASSERT_TRUE(read) << text << " from " << start;
            EXPECT_EQ(read.value().year % 100, two);
            EXPECT_GE(read.value().year, start);
            EXPECT_LT(read.value().year, start + 100);
        }
}

}  // namespace
}  // namespace classkeys::dates
