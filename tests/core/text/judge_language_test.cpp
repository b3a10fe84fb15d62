#include "text/judge_language.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "text/romanise.hpp"
#include "text/utf8.hpp"

namespace classkeys::text {

std::ostream& operator<<(std::ostream& out, const Verdict& verdict) {
    return out << "latin " << verdict.latin << ", cyrillic " << verdict.cyrillic << ", column " << verdict.column;
}

namespace {

// `names` are parted by blanks.
Verdict judged(const std::string& names) {
    LanguageJudge judge;
    const std::u32string points = decode(names);
    for (std::size_t from = 0; from <= points.size();) {
        const std::size_t to = std::min(points.find(U' ', from), points.size());
        judge.see(std::u32string_view(points).substr(from, to - from));
        from = to + 1;
    }
    return judge.verdict();
}

constexpr const char* spanish_class =
    " Alfonso Gómez Ruiz María García López José Núñez Peña Lucía Martínez Pérez Ana Sánchez Íñigo Güell Begoña Muñoz"
    " Andrés Jiménez Raúl Díaz Ángela Vázquez ";
constexpr const char* german_class =
    " Jürgen Müller Anna Weiß Günther Groß Lukas Schmidt Käthe Schröder Björn König Sophie Becker Jörg Bäcker René"
    " Krüger Mia Hoffmann Ben Fuß Emma Wolf ";
constexpr const char* ukrainian_class =
    " Юлія Гончарук Олексій Згурський Андрій Шевченко Наталія Коваленко Євген Петренко Тарас Бондар Ольга Кравець ";
constexpr const char* russian_class =
    " Юлия Щербакова Дмитрий Быков Эмма Крылова Алёна Соловьёва Иван Петров Ольга Смирнова Сергей Чернышёв ";

struct Row {
    const char* says;
    std::string names;
    Verdict verdict;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.says; }
};

class Columns : public testing::TestWithParam<Row> {};

TEST_P(Columns, AreJudged) {
    EXPECT_EQ(judged(GetParam().names), GetParam().verdict);
}

TEST_P(Columns, AreJudgedByCellsAsByWords) {
    LanguageJudge judge;
    judge.see(GetParam().names);
    EXPECT_EQ(judge.verdict(), GetParam().verdict);
}

INSTANTIATE_TEST_SUITE_P(
    Latin, Columns,
    testing::Values(
        Row{"nothing proves nothing", "", {"", "", ""}},
        Row{"ASCII proves nothing", "John Smith Mary Jones", {"", "", ""}},
        Row{"a German class", german_class, {"de", "", "de"}},
        Row{"a Swiss class, which has no ß", "Jürg Müller Urs Schürch Rüegg Schmid Zürcher Lüthi", {"de", "", "de"}},
        Row{"ß without a ü, ö or ä proves nothing", "Weiß Groß Fuß Strauß", {"", "", ""}},
        Row{"one German pupil alone", "Jörg Weiß", {"de", "", "de"}},
        Row{"half of the words are German", "Jürgen Weiß Anna Smith", {"de", "", "de"}},
        Row{"ß twice, and not one ü", "Jörg Weiß Anna Smith Lena Groß Käthe Smith Max Smith", {"de", "", "de"}},
        Row{"one Hungarian letter is proof", "Szűcs Anna", {"hu", "", "hu"}},
        Row{"one Vietnamese letter is proof", "Nguyễn Văn Ánh", {"vi", "", "vi"}},
        Row{"German pupils with Turkish names", std::string(german_class) + "Yıldırım Öztürk Şahin", {"de", "", "de"}},
        Row{"a Spanish class", spanish_class, {"es", "", "es"}},
        Row{"a German pupil in a Spanish class", std::string(spanish_class) + "Jürgen Müller Weiß", {"es", "", "es"}},
        Row{"three German words against Spanish ones without ñ",
            "José García Raúl Gómez Iván Jürgen Müller Weiß",
            {"", "", ""}},
        Row{"a German pupil in a Finnish class",
            "Mäkinen Hämäläinen Yrjö Töllö Päivi Käthe Weiß Schäfer",
            {"", "", ""}},
        Row{"German in capitals", "JÜRGEN MÜLLER GÜNTHER WEIẞ", {"de", "", "de"}},
        Row{"a Danish class", "Søren Ærø Åberg Jørgensen Bjørn Sørensen Kåre", {"da", "", "da"}},
        Row{"one Danish pupil is no class", "Søren Ærø Åberg", {"", "", ""}},
        Row{"a Swedish class", "Åsa Öberg Måns Åkerlund Björk Pål Sjögren Håkan", {"sv", "", "sv"}},
        Row{"an Icelandic class", "Þór Guðmundsson Sæunn Björk Sigurður Ægisdóttir", {"is", "", "is"}},
        Row{"a Turkish class", "Yıldırım Çağlar Öztürk Gül Şahin Işık", {"tr", "", "tr"}},
        Row{"a Turkish class in capitals", "İNATÇI ÇAĞLAR ŞAHİN", {"tr", "", "tr"}},
        Row{"an Azerbaijani class", "Əliyev Rəşad Məmmədov İlqar Gülnarə", {"az", "", "az"}},
        Row{"a Hungarian class", "Erdős Győző Szűcs Nagy Ödön", {"hu", "", "hu"}},
        Row{"a Polish class", "Łucja Święch Wałęsa Żółć Michał", {"pl", "", "pl"}},
        Row{"a Czech class", "Jiří Dvořák Růžena Němcová", {"cs", "", "cs"}},
        Row{"a Slovak class", "Ďuriš Ľubomír Ľudovít Kráľ", {"sk", "", "sk"}},
        Row{"a Romanian class", "Ștefan Țîrlea Ionuț Brâncuși", {"ro", "", "ro"}},
        Row{"a Maltese class", "Ġorġ Ħamrun Żebbuġ Ċensu", {"mt", "", "mt"}},
        Row{"a Lithuanian class", "Rūta Šarūnė Eglė Ąžuolas Justė", {"lt", "", "lt"}},
        Row{"a Latvian class", "Ģirts Ķēniņš Līga Jānis", {"lv", "", "lv"}},
        Row{"an Estonian class", "Õnne Tõnu Tüür Pärn", {"et", "", "et"}},
        Row{"a Portuguese class", "João Simões Conceição Inês", {"pt", "", "pt"}},
        Row{"a Vietnamese class", "Nguyễn Văn Ánh Phương Trần Hươ Lương", {"vi", "", "vi"}}));

INSTANTIATE_TEST_SUITE_P(
    Cyrillic, Columns,
    testing::Values(
        Row{"a Ukrainian class", ukrainian_class, {"", "uk", "uk"}},
        Row{"one Ukrainian pupil alone", "Юлія Гончарук", {"", "uk", "uk"}},
        Row{"a Russian class", russian_class, {"", "ru", "ru"}},
        Row{"a Ukrainian pupil in a Russian class", std::string(russian_class) + "Юрій Гнатюк", {"", "ru", "ru"}},
        Row{"a Russian pupil in a Ukrainian class", std::string(ukrainian_class) + "Эмма Крылова", {"", "uk", "uk"}},
        Row{"a Belarusian class", "Сяргей Навіцкі Марыя Салаўёва Ігар Вераб'ёў Аляксандр Бабрыковіч", {"", "be", "be"}},
        Row{"a Bulgarian class", "Юлия Щерева Кръстьо Върбанов Мария Димитрова Георги Щерев", {"", "bg", "bg"}},
        Row{"ъ before a vowel is no Bulgarian ъ", "Подъячев Петров Иванов", {"", "", ""}},
        Row{"a Serbian class", "Ђорђе Петровић Љубица Јовановић Марко Његош", {"", "sr", "sr"}},
        Row{"a Macedonian class", "Ѓорѓи Јованов Билјана Ќосев Љупчо Марко", {"", "mk", "mk"}},
        Row{"a Kazakh class", "Нұрсұлтан Әлия Қайрат Ғалым Илияс Ержан", {"", "kk", "kk"}},
        Row{"letters that all share prove nothing", "Иван Петров Марко", {"", "", ""}}));

INSTANTIATE_TEST_SUITE_P(
    Mixed, Columns,
    testing::Values(
        Row{"a Greek class", "Ευαγγελία Παύλος Smith", {"", "", "el"}},
        Row{"a Georgian class", "გიორგი ბერიძე", {"", "", "ka"}},
        Row{"an Armenian class", "Երևան Սևակ", {"", "", "hy"}},
        Row{"Ukrainian pupils in a German class", std::string(german_class) + "Юлія Гончарук", {"de", "uk", "de"}},
        Row{"a German pupil in a Ukrainian class", std::string(ukrainian_class) + "Müller", {"", "uk", "uk"}}));

TEST(LanguageJudge, GivesWhatRomaniseTakes) {
    const Verdict verdict = judged(std::string(german_class) + "Юлія Гончарук");
    const Romanisation rules = together(romanisation_for(verdict.latin), romanisation_for(verdict.cyrillic));
    std::string out;
    romanise(U"Müller-Юлія", rules, out);
    EXPECT_EQ(out, "mueller-yuliia");
}

// No code point may lead outside the tables.
TEST(LanguageJudge, ReadsEveryCodePoint) {
    LanguageJudge judge;
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        const char32_t word[] = {U's', point, U'ъ', point};
        judge.see({word, 4});
    }
    EXPECT_EQ(judge.verdict().latin, "");
}

// A zero-width space says nothing, and keeps Latin letters off their own way.
TEST(LanguageJudge, ReadsLatinCellsAsAllOthers) {
    for (const std::string_view column : {spanish_class, german_class})
        for (const std::string_view between : {" ", "\t", "\u00A0", "×", "\x85", "\xC3", "\xC3 "}) {
            LanguageJudge latin;
            LanguageJudge any;
            std::string cell(column);
            for (std::size_t at = 1; (at = cell.find(' ', at)) != std::string::npos; at += between.size())
                cell.replace(at, 1, between);
            latin.see(cell);
            any.see(cell + "\u200B");
            EXPECT_EQ(latin.verdict(), any.verdict()) << cell;
        }
}

}  // namespace
}  // namespace classkeys::text
