// Words of many scripts and what they are in a username. The oracle test (cldr_oracle_test.cpp) holds the same function
// against ICU; this one needs no ICU.
#include "text/cldr.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace classkeys::text {
namespace {

struct Spelling {
    const char* sentence;
    std::u32string_view word;
    std::string_view username;
};

void PrintTo(const Spelling& row, std::ostream* out) {
    *out << row.sentence;
}

constexpr Spelling spellings[] = {
    {"ASCII is lower-cased", U"Anna2", "anna2"},
    {"accents fall away", U"Ñandú", "nandu"},
    {"an accent that no letter is composed with falls away", U"x\u0301y", "xy"},
    {"ligatures come apart", U"ﬁÆŒß", "fiaeoess"},
    {"fullwidth letters are letters", U"Ａｎｎａ", "anna"},
    {"styled letters are letters", U"𝓐𝓷𝓷𝓪Ⓑⓑ", "annabb"},
    {"the Azerbaijani schwa is e", U"Əliyev", "eliyev"},
    {"a word of Han stays a word", U"李雷", "lilei"},
    {"two ideographs can be read otherwise together", U"重庆", "chongqing"},
    {"the ideograph for the month keeps its own reading elsewhere", U"重量", "zhongliang"},
    {"an ideograph without a reading is spelled by its code point", U"𪚦", "u2a6a6"},
    {"々 says the reading before it again", U"佐々木", "zuozuomu"},
    {"kana with small letters", U"きょうこ", "kyouko"},
    {"a small tsu doubles the consonant after it", U"はっとり", "hattori"},
    {"a small tsu before a syllable of two kana", U"マッチャ", "matcha"},
    {"long marks fall away", U"コーヒー", "kohi"},
    {"an apostrophe after n falls away", U"しんいち", "shinichi"},
    {"halfwidth kana are kana", U"ﾔﾏﾀﾞ", "yamada"},
    {"ゝ and ゞ say the kana again", U"みすゞ", "misuzu"},
    {"Hangul is spelled letter by letter", U"김철수", "gimcheolsu"},
    {"Hangul is not assimilated", U"신라", "sinla"},
    {"loose jamo are spelled too", U"ㅋㅋ", "kk"},
    {"Arabic without vowels", U"محمد", "mhmd"},
    {"ayn has no letter", U"علي", "ly"},
    {"Arabic with vowels", U"مُحَمَّد", "muhamad"},
    {"Persian and Urdu letters", U"پروینٹں", "prwyntn"},
    {"Hebrew", U"שלום", "slwm"},
    {"Georgian", U"გიორგი", "giorgi"},
    {"Georgian capitals are the same letters", U"ᲒᲘᲝᲠᲒᲘ", "giorgi"},
    {"Armenian", U"Երևան", "erevan"},
    {"Greek ευ, γγ and rough breathing", U"Ευάγγελος", "euangelos"},
    {"a rough breathing is h", U"Ὅμηρος", "homeros"},
    {"a diaeresis parts two Greek vowels", U"Ταΰγετος", "taugetos"},
    {"Cyrillic letters that CLDR leaves", U"Ңүө", "nuo"},
    {"the inherent vowel is written", U"राम", "rama"},
    {"a vowel sign takes its place", U"मोहन", "mohana"},
    {"a virama removes it", U"कृष्ण", "krsna"},
    {"a dotted consonant carries a vowel too", U"ज़ाकिर", "zakira"},
    {"an anusvara is n before most consonants", U"अंजलि", "anjali"},
    {"an anusvara is m before lip letters", U"अंबा", "amba"},
    {"Tamil", U"தமிழ்", "tamil"},
    {"Gurmukhi letters with a dot below", U"ਸ਼ੀਲ", "sila"},
    {"Sinhala, which Any-Latin leaves", U"සුනිල්", "sunil"},
    {"a Thai vowel written before its consonant is read after it", U"ไพโรจน์", "phirocn"},
    {"a Lao vowel too", U"ເກດ", "ked"},
    {"Khmer signs take the vowel of their consonant", U"សុខា", "sukha"},
    {"Burmese rhymes", U"မောင်", "maung"},
    {"Burmese consonants are parted by a", U"ကလ", "kal"},
    {"Tibetan", U"མིང", "minga"},
    {"Ethiopic", U"ተስፋዬ", "tasfaye"},
    {"Cherokee", U"ᏣᎳᎩ", "tsalagi"},
    {"Inuktitut", U"ᐃᓄᒃ", "inok"},
    {"Bopomofo syllables, without tones", U"ㄓㄨㄤ", "zhuang"},
    {"Mongolian", U"ᠪᠠᠲᠤ", "batu"},
    {"Tifinagh", U"ⴰⵎⴰⵣⵉⵖ", "amazigh"},
    {"digits of any script are digits", U"٣४๕５", "3455"},
    {"scripts can stand side by side", U"李Tomさん", "litomsan"},
    {"punctuation, symbols and emoji give nothing", U"a-b’c·d€🌻🅰㈱™", "abcd"},
    {"marks of direction and width give nothing", U"\u200f\u200dא\ufe0f\u202e", ""},
    {"ordinal indicators are no letters of a name", U"Mª", "m"},
    {"what is no character gives nothing", U"a\ufffe\U0010ffff\U000e0041z", "az"},
    {"nothing gives nothing", U"", ""},
};

class CldrSpelling : public testing::TestWithParam<Spelling> {};

TEST_P(CldrSpelling, IsRight) {
    std::string out;
    append_cldr(GetParam().word, out);
    EXPECT_EQ(out, GetParam().username) << GetParam().sentence;
}

INSTANTIATE_TEST_SUITE_P(Cldr, CldrSpelling, testing::ValuesIn(spellings));

TEST(Cldr, AppendsToWhatIsThere) {  // the example of cldr.hpp
    std::string out;
    append_cldr(U"李雷", out);
    EXPECT_EQ(out, "lilei");
    append_cldr(U"김철수", out);
    EXPECT_EQ(out, "lileigimcheolsu");
    append_cldr(U"მარია", out);
    EXPECT_EQ(out, "lileigimcheolsumaria");
}

TEST(Cldr, RepeatsNothingOfAnotherWord) {
    std::string out = "anna";
    append_cldr(U"々", out);
    EXPECT_EQ(out, "anna");
}

bool is_username_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

TEST(Cldr, EveryValueGivesOnlyLettersAndDigits) {
    std::string out;
    for (char32_t c = 0; c < 0x120000; ++c) {  // surrogates and values past Unicode too
        out.clear();
        append_cldr({&c, 1}, out);
        ASSERT_TRUE(std::ranges::all_of(out, is_username_letter)) << std::hex << static_cast<std::uint32_t>(c) << out;
        ASSERT_LE(out.size(), 24U) << std::hex << static_cast<std::uint32_t>(c) << out;
    }
    const char32_t last = 0xffffffff;
    append_cldr({&last, 1}, out);
}

TEST(Cldr, IdeographsWithoutReadingDoNotFallTogether) {
    std::string out;
    append_cldr(U"𪚣𪚦兡", out);
    EXPECT_EQ(out, "u2a6a3u2a6a6u5161");
}

}  // namespace
}  // namespace classkeys::text
