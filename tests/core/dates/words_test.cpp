// What the headers below read_date.hpp promise.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "dates/draft.hpp"
#include "dates/filler_words.hpp"
#include "dates/fold.hpp"
#include "dates/month_names.hpp"
#include "dates/time_of_day.hpp"
#include "dates/tokens.hpp"
#include "dates/word_list.hpp"
#include "text/utf8.hpp"

namespace classkeys::dates {
namespace {

std::string in_words(const Tokens& tokens) {
    std::string out;
    for (const Token& token : tokens.from(0)) {
        if (!out.empty()) out += token.attached ? "" : " ";
        if (token.kind == TokenKind::number) out += '<' + std::to_string(token.value) + '>';
        if (token.kind == TokenKind::word) out += text::encode(tokens.word(token));
        if (token.kind == TokenKind::mark) text::append(out, token.value);
    }
    return out;
}

TEST(Tokens, AreNumbersWordsAndMarks) {
    struct Row {
        std::string_view sentence;
        std::string_view text;
        std::string_view tokens;
    };
    constexpr Row rows[] = {
        {"the header's example", "8. Oktober 2019", "<8>. oktober <2019>"},
        {"a blank parts two numbers", "20 19", "<20> <19>"},
        {"a direction mark does not", "20\u200E19", "<2019>"},
        {"capitals and accents go", "MÄRZ 8º", "marz <8>o"},
        {"a hyphen between letters joins them", "terça-feira", "tercafeira"},
        {"but not beside a digit or a blank", "8-Oct-2019 a - b", "<8>-oct-<2019> a - b"},
        {"dashes are hyphens", "2019–10−08", "<2019>-<10>-<8>"},
        {"no token", " \t", ""},
    };
    for (const auto& [sentence, text, tokens] : rows) EXPECT_EQ(in_words(Tokens(text)), tokens) << sentence;
}

TEST(Tokens, KnowTheirBytes) {
    const Tokens tokens("é 8\u202F٣");
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_EQ(tokens[1].at, 3U);
    EXPECT_EQ(tokens[2].at, 7U);
    EXPECT_EQ(tokens[2].value, 3U);
}

TEST(Draft, SaysWhatIsStillOpen) {
    EXPECT_EQ(draft_of("8.10.2019").form, Form::settled);
    EXPECT_EQ(draft_of("05/06/2025").form, Form::year_last);
    EXPECT_EQ(draft_of("05/06/25").form, Form::two_digits);
    EXPECT_EQ(draft_of("Never").form, Form::bad);
    EXPECT_EQ(possible_orders(draft_of("05/06/2025")), bit_of(DateOrder::dmy) | bit_of(DateOrder::mdy));
    EXPECT_EQ(possible_orders(draft_of("93-10-05")), bit_of(DateOrder::ymd));
}

TEST(TimeOfDay, ReadsWhatTheHeaderLists) {
    struct Row {
        std::string_view text;
        int second;
    };
    constexpr int hour = 3600;
    constexpr Row rows[] = {{"14:05", 14 * hour + 300},
                            {"2:05:09.250 p.m.", 14 * hour + 309},
                            {"14.05", 14 * hour + 300},
                            {"14 h 05", 14 * hour + 300},
                            {"14:05:00+02:00", 14 * hour + 300}};
    for (const auto& [text, second] : rows) {
        const Tokens tokens(text);
        ASSERT_TRUE(begins_time(tokens, 0, Before::whole_date)) << text;
        const auto time = read_time(tokens, 0);
        ASSERT_TRUE(time) << text;
        EXPECT_EQ(time.value().second, second) << text;
        EXPECT_EQ(time.value().next, tokens.size()) << text;
    }
    EXPECT_FALSE(begins_time(Tokens("14.05"), 0, Before::part_of_a_date));
}

TEST(Words, AreWhatTheHeadersSay) {
    EXPECT_EQ(fold(U'É'), U'e');
    EXPECT_EQ(fold(U"août"), U"aout");
    EXPECT_TRUE(is_weekday(U"samedi") && is_particle(U"de") && is_ordinal_ending(U"th"));
    ASSERT_EQ(months_named(U"octobre").size(), 1U);
    EXPECT_EQ(months_named(U"octobre")[0].month, 10);
    ASSERT_EQ(months_named(U"listopad").size(), 2U);
    EXPECT_EQ(months_named(U"listopad")[0].languages, language_set("hr"));
    EXPECT_EQ(months_named(U"listopad")[1].languages & language_set("pl-PL"), language_set("pl"));
    EXPECT_EQ(language_set("xx"), 0U);
    EXPECT_TRUE(months_named(U"").empty());
    std::vector<std::u32string> words;
    for_each_word(U"januar jan", [&words](std::u32string_view word) { words.emplace_back(word); });
    EXPECT_EQ(words, (std::vector<std::u32string>{U"januar", U"jan"}));
}

}  // namespace
}  // namespace classkeys::dates
