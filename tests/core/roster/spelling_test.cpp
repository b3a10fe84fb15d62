#include "roster/spelling.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

const std::vector<Cell> german = {"Jürgen Groß", "Anna Müller", "Uwe Weiß"};
const std::vector<Cell> plain = {"Jürgen Lang", "Anna Smith"};

std::string spelt(std::u32string_view word, const Spelling& spelling) {
    std::string out;
    text::romanise(word, spelling.rules, out);
    return out;
}

struct Row {
    const char* says;
    std::vector<Cell> names;
    LanguageHints hints;
    const char* latin;     // how ü is spelt
    const char* cyrillic;  // how г is spelt
};

TEST(JudgedSpelling, GoesByCellsThenLettersThenDocument) {
    const Row rows[] = {
        {"nothing known", plain, {}, "u", "g"},
        {"the letters are German", german, {}, "ue", "g"},
        {"the cells were set to Spanish", german, {"es", ""}, "u", "g"},
        {"the cells were set to German", plain, {"de", ""}, "ue", "g"},
        {"the document is German", plain, {"", "de"}, "ue", "g"},
        {"letters come before the document", {"Иван Їжак"}, {"", "ru"}, "u", "h"},
        {"an English document says nothing", german, {"", "en"}, "ue", "g"},
        {"Ukrainian says nothing of Latin letters", german, {"uk", ""}, "ue", "h"},
        {"German says nothing of Cyrillic ones", {"Jürgen Groß", "Юлія Гнатюк"}, {"de", ""}, "ue", "h"},
    };
    for (const auto& [says, names, hints, latin, cyrillic] : rows) {
        const Spelling spelling = judged_spelling(roster({{Field::name, names}}), hints);
        EXPECT_EQ(spelt(U"ü", spelling), latin) << says;
        EXPECT_EQ(spelt(U"г", spelling), cyrillic) << says;
        EXPECT_FALSE(spelling.asked) << says;
    }
}

TEST(JudgedSpelling, CustomsFollowTheSameLanguage) {
    const auto customs = [](const std::vector<Cell>& names, const LanguageHints& hints) {
        return judged_spelling(roster({{Field::given_name, names}}), hints).customs;
    };
    EXPECT_EQ(customs({"Szűcs Anna"}, {}), names::Customs::family_first);
    EXPECT_EQ(customs({"Ana Costa"}, {"es", ""}), names::Customs::two_family_names);
    EXPECT_EQ(customs({"Ana Costa"}, {"", "en"}), names::Customs::unknown);
}

TEST(SpellingOf, ALanguageCellDecidesForItsRow) {
    const Roster list =
        roster({{Field::name, {"a", "b", "c", "d", "e"}}, {Field::language, {" de ", "", "German", "xx-YY", "zza"}}});
    const Spelling column = asked_spelling("da");
    const auto latin = [&](Record record) { return spelt(U"üå", spelling_of(list, record, column)); };
    EXPECT_EQ(latin(0), "uea") << "a tag";
    EXPECT_EQ(latin(1), "uaa") << "nothing: as the column";
    EXPECT_EQ(latin(2), "uaa") << "a name may be a subject";
    EXPECT_EQ(latin(3), "ua") << "a language without rules has the base rules";
    EXPECT_EQ(latin(4), "uaa") << "three letters that are no language of ours";
}

}  // namespace
}  // namespace classkeys::roster
