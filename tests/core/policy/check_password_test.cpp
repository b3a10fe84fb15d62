#include "policy/check_password.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/policy/broken_text.hpp"

namespace classkeys::policy {
namespace {

using namespace std::string_view_literals;

struct Case {
    std::string_view what;
    std::string_view platform;
    std::string_view password;
    std::string_view told;
};

void check(const Case& row) {
    const Platform* platform = find_platform(row.platform);
    ASSERT_NE(platform, nullptr) << row.platform;
    EXPECT_EQ(told(check_password(row.password, platform->password)), row.told)
        << row.what << ": " << row.password << " under " << row.platform;
}

// /work/shared/cases/passwords.tsv, the rows about the policy alone; `found` and `needed` beside.
constexpr Case given[] = {
    {"p01 two words and a number will do", "etwinning", "blue-tiger-42", ""},
    {"p02 seven characters are one too few", "etwinning", "tiger42", "password-too-short needs 8 has 7"},
    {"p03 a digit is missing", "etwinning", "bluetiger", "password-no-digit needs 1 has 0"},
    {"p04 every reason is told, not the first", "etwinning", "qzvkx",
     "password-too-short needs 8 has 5; password-no-digit needs 1 has 0"},
    {"p07 blanks are no visible characters", "etwinning", "       1", "password-character U+0020 at 1"},
    {"p08 a digit is 0-9, not Arabic-Indic", "etwinning", "٤٥٧٨٨٩٤٥m", "password-no-digit needs 1 has 0"},
    {"p09 a tree is one character", "etwinning", "Ab1!🌲🌲", "password-too-short needs 8 has 6"},
    {"p10 Moodle wants a capital and a symbol", "moodle", "bluetiger42",
     "password-no-upper needs 1 has 0; password-no-symbol needs 1 has 0"},
    {"p11 Microsoft wants three classes of four", "microsoft365", "bluetiger42",
     "password-too-few-classes needs 3 has 2"},
    {"p12 Google takes ASCII only", "google", "bluetigér42", "password-character U+00E9 at 8"},
    {"p13 15 characters where it is the only factor", "nist", "blue-tiger-42", "password-too-short needs 15 has 13"},
    {"p14 nothing at all is missing and no more", "moodle", "", "password-missing"},
};

// Lengths count what people see.
constexpr Case lengths[] = {
    {"exactly the shortest", "etwinning", "tiger-42", ""},
    {"an accent of its own is no character", "etwinning", "te\u0301ger42", "password-too-short needs 8 has 7"},
    {"an accent within is none either", "etwinning", "téger42", "password-too-short needs 8 has 7"},
    {"a family is one picture", "etwinning", "👨‍👩‍👧‍👦tiger42", ""},
    {"a flag is one picture", "etwinning", "🇪🇸tiger4", "password-too-short needs 8 has 7"},
    {"a Korean syllable of three letters is one", "etwinning", "한tiger4", "password-too-short needs 8 has 7"},
    {"Google's longest", "google",
     "a2345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901",
     "password-too-long needs 100 has 101"},
    {"no limit, no finding", "nist",
     "a2345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901", ""},
};

// Classes: letters by Unicode's case, as Moodle counts them.
constexpr Case classes[] = {
    {"a capital with an accent is a capital", "moodle", "Éxito-42x", ""},
    {"a small letter with an accent is small", "moodle", "É-42424é", ""},
    {"Cyrillic has capitals too", "moodle", "Ёлка-42!", ""},
    {"a letter without case is no symbol", "moodle", "Tiger42漢字", "password-no-symbol needs 1 has 0"},
    {"a digit of another script is no symbol", "moodle", "Tiger42٤٥", "password-no-symbol needs 1 has 0"},
    {"an accent is no symbol", "moodle", "Tiger42e\u0301", "password-no-symbol needs 1 has 0"},
    {"a picture is a symbol", "moodle", "Tiger42🌲", ""},
    {"a currency sign is a symbol", "moodle", "Tiger42€", ""},
    {"a blank is no symbol", "microsoft365", "tiger 42", "password-too-few-classes needs 3 has 2"},
    {"lower, digit and symbol are three classes", "microsoft365", "tiger-42", ""},
};

constexpr Case alphabets[] = {
    {"a tab", "microsoft365", "blue\ttiger-42", "password-character U+0009 at 5"},
    {"a line end", "etwinning", "blue-tiger-42\r\n", "password-character U+000D at 14"},
    {"the null character", "etwinning", "blue\0tiger-42"sv, "password-character U+0000 at 5"},
    {"a blank inside, only for Microsoft", "microsoft365", "blue tiger-42", ""},
    {"a blank inside, not for Google", "google", "blue tiger-42", "password-character U+0020 at 5"},
    {"a blank at the start", "microsoft365", " blue-tiger-42", "password-character U+0020 at 1 edge"},
    {"a blank at the end", "microsoft365", "blue-tiger-42 ", "password-character U+0020 at 14 edge"},
    {"a no-break space", "etwinning", "blue\u00A0tiger-42", "password-character U+00A0 at 5"},
    {"an ideographic space", "etwinning", "blue\u3000tiger-42", "password-character U+3000 at 5"},
    {"a zero-width space", "etwinning", "blue\u200Btiger-42", "password-character U+200B at 5"},
    {"a byte order mark", "etwinning", "\uFEFFblue-tiger-42", "password-character U+FEFF at 1"},
    {"a right-to-left mark", "etwinning", "blue-tiger-42\u200F", "password-character U+200F at 14"},
    {"a soft hyphen", "etwinning", "blue\u00ADtiger-42", "password-character U+00AD at 5"},
    {"a Hangul filler", "etwinning", "blue\u3164tiger-42", "password-character U+3164 at 5"},
    {"an empty Braille cell", "etwinning", "blue\u2800tiger-42", "password-character U+2800 at 5"},
    {"a joiner that joins nothing", "etwinning", "blue-tiger-42\u200D", "password-character U+200D at 13"},
    {"a picture with a joiner left over", "etwinning", "blue-tiger-42🌲\u200D", "password-character U+200D at 14"},
    {"a heart made red by a selector", "etwinning", "blue-tiger-42❤\uFE0F", ""},
    {"a selector after a letter", "etwinning", "blue-tiger-42a\uFE0F", "password-character U+FE0F at 14"},
    {"a private character", "etwinning", "blue\uE000tiger-42", "password-character U+E000 at 5"},
    {"an unassigned character", "etwinning", "blue\u0378tiger-42", "password-character U+0378 at 5"},
    {"a lone surrogate, as bytes", "etwinning", "blue\xED\xA0\x80tiger-42", "password-character U+FFFD at 5"},
    {"bytes that are no UTF-8", "etwinning", "blue\xFFtiger-42", "password-character U+FFFD at 5"},
    {"the first of several is told", "google", "blüe-tigér-42", "password-character U+00FC at 3"},
    {"an accent of its own where ASCII is asked", "google", "blue-tige\u0301r-42", "password-character U+0301 at 9"},
    {"with the other reasons", "google", "é", "password-too-short needs 8 has 1; password-character U+00E9 at 1"},
};

TEST(CheckPassword, GivenCases) {
    for (const Case& row : given) check(row);
}
TEST(CheckPassword, CountsCharactersAsPeopleSeeThem) {
    for (const Case& row : lengths) check(row);
}
TEST(CheckPassword, CountsClasses) {
    for (const Case& row : classes) check(row);
}
TEST(CheckPassword, TellsTheFirstCharacterThatIsNotAllowed) {
    for (const Case& row : alphabets) check(row);
}

// The whole of ASCII, under every alphabet, inside a password that is otherwise fine.
TEST(CheckPassword, EveryAsciiCharacterUnderEveryPlatform) {
    for (const Platform& platform : platforms())
        for (int byte = 0; byte < 128; ++byte) {
            const std::string password = std::string("Tiger-violin-47") + static_cast<char>(byte) + "maple";
            const bool blank_allowed = platform.password.alphabet == Alphabet::ascii_and_blank;
            const bool fine = (byte > 32 && byte < 127) || (byte == 32 && blank_allowed);
            EXPECT_EQ(check_password(password, platform.password).empty(), fine) << platform.id << " and byte " << byte;
        }
}

// The way without decoding and the way for everything else agree: a tree, itself a symbol, forces the latter.
TEST(CheckPassword, AsciiCountsTheSameBesideOtherCharacters) {
    PasswordPolicy all_but_symbol{1, 0, true, true, true, false, 4, Alphabet::visible};
    for (char byte = '!'; byte <= '~'; ++byte) {
        const std::string plain = std::string(1, byte) + "?";
        EXPECT_EQ(told(check_password(plain, all_but_symbol)), told(check_password(plain + "🌲", all_but_symbol)))
            << byte;
    }
}

}  // namespace
}  // namespace classkeys::policy
