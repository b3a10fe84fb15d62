// The generators in a real office: what they write, where, and how undo takes it back.
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "suite.hpp"

#include <filesystem>
#include <fstream>

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

Rows class_list() {
    return {{"Pupil name", "Username", "Password", "Invited on"},
            {"Alfonso Gómez Ruiz", "", "", "08.10.2019"},
            {"Pedro Sanchez", "", "", "06.11.2020"},
            {"Pedro Sanchez", "", "", "21.11.2019"},
            {"Sean O’Connor", "", "", "01.02.2021"}};
}

sal_Int32 height_of(const Document& document, int row) {
    const uno::Reference<com::sun::star::table::XColumnRowRange> range(document.range("A" + std::to_string(row)),
                                                                       uno::UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::beans::XPropertySet> line(range->getRows(), uno::UNO_QUERY_THROW);
    sal_Int32 height = 0;
    line->getPropertyValue("Height") >>= height;
    return height;
}

TEST(Generate, UsernamesAreWrittenInOneUndoStep) {
    Document list(office());
    fill(list, "A1", class_list());
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 4);
    EXPECT_EQ(outcome.skipped, 0);
    EXPECT_EQ(column_of(list, "B2:B5"),
              (Texts{"alfonso.gomez.ruiz", "pedro.sanchez", "pedro.sanchez.1", "sean.oconnor"}));
    const auto after = snapshot(list);
    EXPECT_EQ(list.undo_titles(), Texts{"Generate usernames"});
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    list.redo();
    EXPECT_TRUE(same(after, snapshot(list)));
}

TEST(Generate, AccountsFillNewColumnsRightOfTheTable) {
    Document list(office());
    fill(list, "B3", {{"Pupil name", "Class"}, {"Ana Costa", "3B"}, {"Li Wu", "3B"}});
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "CreateAccounts", {{"Interactive", as_any(false)}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown_block(list, "B3:D5"),
              (Rows{{"Pupil name", "Class", "Username"}, {"Ana Costa", "3B", "ana.costa"}, {"Li Wu", "3B", "li.wu"}}));
    EXPECT_EQ(tagged(list, "E3"), "T:Password");
    EXPECT_GE(shown(list, "E4").size(), 8u);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST(Generate, AHiddenColumnHidesNoRow) {
    Document list(office());
    fill(list, "A1", class_list());
    const uno::Reference<com::sun::star::table::XColumnRowRange> first(list.range("A1"), uno::UNO_QUERY_THROW);
    uno::Reference<com::sun::star::beans::XPropertySet>(first->getColumns(), uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", as_any(false));
    hide_row(list, 3);
    const Outcome outcome = run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_EQ(outcome.changed, 3) << outcome;
    EXPECT_EQ(column_of(list, "B2:B5"), (Texts{"alfonso.gomez.ruiz", "", "pedro.sanchez", "sean.oconnor"}));
}

// Calc records what is written where the rows grow with it, even while it is told not to.
TEST(Generate, RowsThatGrowWithTheirValuesStayOneUndoStep) {
    Document list(office());
    fill(list, "A1", class_list());
    uno::Reference<com::sun::star::beans::XPropertySet>(list.range("B2:C5"), uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsTextWrapped", uno::Any(true));
    uno::Reference<com::sun::star::beans::XPropertySet>(
        uno::Reference<com::sun::star::table::XColumnRowRange>(list.range("B1:C1"), uno::UNO_QUERY_THROW)->getColumns(),
        uno::UNO_QUERY_THROW)
        ->setPropertyValue("Width", uno::Any(sal_Int32{1000}));
    add_note(list, "B4", "new this year");
    list.clear_undo();
    const auto before = snapshot(list);
    EXPECT_TRUE(run(list, "CreateAccounts", {{"Interactive", as_any(false)}}).success);
    const auto after = snapshot(list);
    const auto high = height_of(list, 2);
    for (int round = 0; round < 2; ++round) {
        list.undo();
        EXPECT_TRUE(same(before, snapshot(list)));
        EXPECT_LT(height_of(list, 2), high);
        list.redo();
        EXPECT_TRUE(same(after, snapshot(list)));
        EXPECT_EQ(height_of(list, 2), high);
        ASSERT_EQ(list.undo_titles(), Texts{"Create accounts"});
    }
}

TEST(Generate, ASecondRunChangesNothing) {
    Document list(office());
    fill(list, "A1", class_list());
    EXPECT_EQ(run(list, "CreateAccounts", {{"Interactive", as_any(false)}}).changed, 4);
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome again = run(list, "CreateAccounts", {{"Interactive", as_any(false)}});
    EXPECT_TRUE(again.success);
    EXPECT_EQ(again.changed, 0);
    EXPECT_EQ(again.skipped, 4);
    EXPECT_TRUE(list.undo_titles().empty());
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST(Generate, KeepsNotesFormulasNumbersAndFormatsThroughUndo) {
    Document list(office());
    fill(list, "A1", class_list());
    set_formula(list, "B2", "=LOWER(\"X\")&\"y\"");
    set_number(list, "B3", 12);
    set_number_format(list, "B3", "0.00");
    set_text(list, "B4", "old");
    set_background(list, "B4", 0xffcc00);
    add_note(list, "B4", "ask the parents");
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "GenerateUsernames", {{"Replace", as_any("all")}});
    EXPECT_EQ(outcome.changed, 4) << outcome;
    EXPECT_EQ(tagged(list, "B4"), "T:pedro.sanchez.1");
    EXPECT_EQ(snapshot(list).cells.at({3, 1}).note, "ask the parents");
    EXPECT_EQ(snapshot(list).cells.at({3, 1}).background, 0xffcc00);
    const auto after = snapshot(list);
    for (int round = 0; round < 2; ++round) {
        list.undo();
        EXPECT_TRUE(same(before, snapshot(list)));
        list.redo();
        EXPECT_TRUE(same(after, snapshot(list)));
    }
}

TEST(Generate, LeavesHiddenRowsAlone) {
    Document list(office());
    fill(list, "A1", class_list());
    filter_rows(list, "A1:D5", 0, "Pedro Sanchez");
    const Outcome outcome = run(list, "GeneratePasswords", {{"Interactive", as_any(false)}});
    EXPECT_EQ(outcome.changed, 2) << outcome;
    EXPECT_EQ(outcome.skipped, 2);
    EXPECT_EQ(outcome.summary, "2 passwords were made. 2 hidden rows were left as they are.");
    EXPECT_EQ(tagged(list, "C2"), "E:");
    EXPECT_NE(tagged(list, "C3"), "E:");
}

TEST(Generate, UsernamesOfHiddenAndOtherRowsAreTaken) {
    Document list(office());
    fill(list, "A1", class_list());
    set_text(list, "B4", "pedro.sanchez");
    hide_row(list, 4);
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Rows", as_any("3")}}).success);
    EXPECT_EQ(column_of(list, "B2:B5"), (Texts{"", "pedro.sanchez.1", "pedro.sanchez", ""}));
}

TEST(Generate, ALetterNamesAnEmptyColumnAndItsHeaderIsFilled) {
    Document list(office());
    fill(list, "A1", {{"Pupil name"}, {"Ana Costa"}});
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"UsernameColumn", as_any("F")}}).success);
    EXPECT_EQ(tagged(list, "F1"), "T:Username");
    EXPECT_EQ(tagged(list, "F2"), "T:ana.costa");
    EXPECT_EQ(tagged(list, "B1"), "E:");
}

TEST(Generate, ANameWithoutALetterGetsAFindingAndNoUsername) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username"}, {"🌻", ""}, {"Ana Costa", ""}});
    const Outcome outcome = run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.A2 name-unreadable"});
    EXPECT_EQ(outcome.changed, 1);
}

TEST(Generate, ARoleIsWrittenOnlyWhereThereIsAColumnForIt) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Role"}, {"Ana Costa", ""}, {"Li Wu", "Administrator"}});
    EXPECT_EQ(run(list, "CreateAccounts", {{"Role", as_any("member")}}).changed, 2);
    EXPECT_EQ(column_of(list, "B2:B3"), (Texts{"Member", "Administrator"}));
}

TEST(Generate, SyllablesOfALanguage) {
    Document list(office());
    fill(list, "A1", class_list());
    const Arguments spanish = {{"Style", as_any("syllables")}, {"Language", as_any("es-MX")}};
    EXPECT_EQ(run(list, "GeneratePasswords", spanish).changed, 4);
    for (const std::string& password : column_of(list, "C2:C5")) {
        EXPECT_EQ(password.find_first_of("jkqwxyz"), std::string::npos) << password;
        EXPECT_EQ(password.size() - password.find('-'), 3U) << password;
    }
    const Arguments finnish = {
        {"Style", as_any("syllables")}, {"Language", as_any("fi")}, {"Length", as_any(20)}, {"Replace", as_any("all")}};
    EXPECT_EQ(run(list, "GeneratePasswords", finnish).changed, 4);
    for (const std::string& password : column_of(list, "C2:C5")) EXPECT_GE(password.size(), 20U) << password;
}

// Six hundred words and more that no list has: "baba", "babe" …
Rows own_words(std::size_t count) {
    Rows words;
    for (std::size_t number = 0; number < count; ++number) {
        std::string word;
        for (std::size_t rest = number, place = 0; place < 2; ++place, rest /= 25) {
            word += "bdfgk"[rest % 5];
            word += "aeiou"[rest / 5 % 5];
        }
        words.push_back({word});
    }
    return words;
}

TEST(Generate, ATeachersOwnWordsFromCells) {
    Document list(office());
    fill(list, "A1", class_list());
    list.insert_sheet("Words");
    Rows words = own_words(625);
    words[3][0].front() = 'G';  // Calc puts a capital where a line begins
    words[5][0] = "";
    fill(list, "A1", words, 1);
    const Outcome outcome = run(list, "GeneratePasswords", {{"Words", as_any("Words.A1:A625")}});
    EXPECT_EQ(outcome.changed, 4) << outcome;
    for (const std::string& password : column_of(list, "C2:C5")) {
        EXPECT_EQ(password.size(), 12U) << password;
        EXPECT_EQ(password.find_first_not_of("bdfgkaeiou-0123456789"), std::string::npos) << password;
    }
}

TEST(Generate, ATeachersOwnWordsFromAFile) {
    Document list(office());
    fill(list, "A1", class_list());
    const auto path = office().file("words.txt");
    std::ofstream file(path);
    for (const auto& word : own_words(625)) file << word[0] << "\r\n";
    file.close();
    std::filesystem::permissions(path, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    EXPECT_EQ(run(list, "GeneratePasswords", {{"Words", as_any("file://" + path.string())}}).changed, 4);
}

TEST(Generate, BadWordsAreRefusedByTheFirstBadOne) {
    Document list(office());
    fill(list, "A1", class_list());
    const auto refusal = [&](const std::string& place) {
        const Outcome outcome = run(list, "GeneratePasswords", {{"Words", as_any(place)}});
        EXPECT_EQ(outcome.error, "argument-invalid");
        EXPECT_EQ(tagged(list, "C2"), "E:");
        return outcome.summary;
    };
    list.insert_sheet("Words");
    Rows words = own_words(625);
    fill(list, "A1", words, 1);
    EXPECT_EQ(refusal("Words.A1:A20"),
              "There are 20 words in your list; for passwords that are hard to guess it needs 600. Add some.");
    set_text(list, "A7", "red rose", 1);
    set_text(list, "A9", "x", 1);
    EXPECT_EQ(refusal("Words.A1:A625"),
              "“red rose” in your word list (Words.A7) has a character that is no letter "
              "from a to z. Change it, or take it out.");
    set_text(list, "A7", "rose", 1);
    EXPECT_EQ(refusal("Words.A1:A625"),
              "“x” in your word list (Words.A9) is too short; words have 4 to 8 letters. Take it out.");
    set_text(list, "A9", "rosebud", 1);
    EXPECT_EQ(refusal("Words.A1:A625"),
              "“rose” in your word list (Words.A7) is the beginning of another word there "
              "(Words.A9). Take one out.");
    set_text(list, "A9", "rose", 1);
    EXPECT_EQ(refusal("Words.A1:A625"), "“rose” is in your word list twice: Words.A7 and Words.A9. Take one out.");
    for (const char* nowhere : {"Nowhere.A1:A9", "file:///nowhere/words.txt", "my words", "file:///"})
        EXPECT_EQ(refusal(nowhere).find("“" + std::string(nowhere) + "” in Words cannot be read."), 0U) << nowhere;
}

}  // namespace
}  // namespace classkeys::tests
