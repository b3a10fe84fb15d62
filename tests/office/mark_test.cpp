// CheckAccounts with Mark: what it shows in the sheet, and what a later check or an undo takes back.
#include "suite.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

const Arguments marking = {{"Mark", as_any(true)}};

Rows class_list() {
    return {{"Pupil name", "Username", "Password"},
            {"Ana Costa", "ana.costa", "tiger"},
            {"Li Wu", "li.wu", "blue-tiger-42"},
            {"Bo Ek", "", "password1"}};
}

CellState state(const Document& list, const char* cell) {
    const auto address = list.cell(cell);
    CellState found;
    const uno::Reference<com::sun::star::beans::XPropertySet> look(address, uno::UNO_QUERY_THROW);
    rtl::OUString style;
    look->getPropertyValue("CellStyle") >>= style;
    found.style = utf8(style);
    look->getPropertyValue("CellBackColor") >>= found.background;
    return found;
}

std::string note(const Document& list, Place place) {
    const auto seen = snapshot(list);
    return seen.cells.contains(place) ? seen.cells.at(place).note : "";
}

void set_property(Document& list, const char* cell, const char* name, const uno::Any& value) {
    const uno::Reference<com::sun::star::beans::XPropertySet> look(list.cell(cell), uno::UNO_QUERY_THROW);
    look->setPropertyValue(wide(name), value);
}

uno::Any property(const Document& list, const char* cell, const char* name) {
    const uno::Reference<com::sun::star::beans::XPropertySet> look(list.cell(cell), uno::UNO_QUERY_THROW);
    return look->getPropertyValue(wide(name));
}

bool has_style(const Document& list, const char* name) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier(list.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::container::XNameAccess> styles(
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW);
    return styles->hasByName(wide(name));
}

constexpr Place b4{3, 1}, c2{1, 2}, c3{2, 2}, c4{3, 2};

TEST(Mark, ShowsEachFindingInOneUndoStep) {
    Document list(office());
    fill(list, "A1", class_list());
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "CheckAccounts", marking);
    EXPECT_EQ(codes_of(outcome), (Texts{"Sheet1.C2 password-too-short", "Sheet1.C2 password-no-digit",
                                        "Sheet1.B4 username-missing", "Sheet1.C4 password-common"}));
    EXPECT_EQ(outcome.changed, 0) << "no value";
    EXPECT_EQ(outcome.skipped, 3);
    EXPECT_EQ(list.undo_titles(), Texts{"Check accounts"});
    const auto after = snapshot(list);
    EXPECT_EQ(after.cells.at(c2).note,
              "ClassKeys: The password has 5 characters; eTwinning TwinSpace asks for at least 8.\n"
              "ClassKeys: The password needs a digit from 0 to 9.");
    EXPECT_EQ(after.cells.at(b4).note, "ClassKeys: There is no username. Generate one.");
    for (const Place place : {b4, c2, c4}) EXPECT_EQ(after.cells.at(place).style, "ClassKeys");
    EXPECT_EQ(after.cells.at(c3).style, "Default");
    for (int round = 0; round < 2; ++round) {
        list.undo();
        EXPECT_TRUE(same(before, snapshot(list)));
        EXPECT_FALSE(has_style(list, "ClassKeys"));
        list.redo();
        EXPECT_TRUE(same(after, snapshot(list)));
        EXPECT_TRUE(has_style(list, "ClassKeys"));
    }
}

TEST(Mark, ALaterCheckTakesBackItsOwnMarks) {
    Document list(office());
    fill(list, "A1", class_list());
    const auto before = snapshot(list);
    run(list, "CheckAccounts", marking);
    EXPECT_TRUE(list.undo_titles().size() > 0);
    list.clear_undo();
    EXPECT_TRUE(run(list, "CheckAccounts", marking).success);
    EXPECT_TRUE(list.undo_titles().empty()) << "everything is marked already";

    set_text(list, "C2", "violin-desk-42");
    list.clear_undo();
    const auto marked = snapshot(list);
    EXPECT_EQ(run(list, "CheckAccounts", marking).findings.size(), 2U);
    EXPECT_EQ(state(list, "C2").style, "Default");
    EXPECT_EQ(note(list, c2), "");
    EXPECT_EQ(state(list, "C4").style, "ClassKeys");
    list.undo();
    EXPECT_TRUE(same(marked, snapshot(list)));

    set_text(list, "B4", "bo.ek");
    set_text(list, "C4", "kite-desk-07");
    run(list, "CheckAccounts", marking);
    auto clean = snapshot(list);
    for (const Place place : {b4, c2, c4}) clean.cells[place].content = state(list, "A1").content;
    auto expected = before;
    for (const Place place : {b4, c2, c4}) expected.cells[place].content = state(list, "A1").content;
    EXPECT_TRUE(same(expected, clean));
}

TEST(Mark, AnotherReasonChangesTheNote) {
    Document list(office());
    fill(list, "A1", class_list());
    run(list, "CheckAccounts", marking);
    set_text(list, "C2", "violin-desk");
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(note(list, c2), "ClassKeys: The password needs a digit from 0 to 9.");
}

TEST(Mark, StylesAndDirectFormattingComeBack) {
    Document list(office());
    fill(list, "A1", class_list());
    set_property(list, "C2", "CellStyle", as_any("Heading 1"));
    set_background(list, "C4", 0xCCFFCC);
    set_property(list, "C4", "CharWeight", uno::Any(com::sun::star::awt::FontWeight::BOLD));
    set_number_format(list, "C4", "@");
    list.clear_undo();
    const auto before = snapshot(list);
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(state(list, "C2").style, "ClassKeys Heading 1");
    EXPECT_EQ(state(list, "C4").background, 0xCCFFCC) << "a colour of the teacher's own stays";
    const auto marked = snapshot(list);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    list.redo();
    EXPECT_TRUE(same(marked, snapshot(list)));

    for (const char* cell : {"C2", "C4"}) set_text(list, cell, std::string("kite-desk-0") + cell[1]);
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(state(list, "C2").style, "Heading 1");
    EXPECT_EQ(state(list, "C4").style, "Default");
    EXPECT_EQ(state(list, "C4").background, 0xCCFFCC);
    EXPECT_EQ(property(list, "C4", "CharWeight"), uno::Any(com::sun::star::awt::FontWeight::BOLD));
    EXPECT_EQ(snapshot(list).cells.at(c4).number_format, before.cells.at(c4).number_format);
}

TEST(Mark, ATeachersNoteStays) {
    Document list(office());
    fill(list, "A1", class_list());
    add_note(list, "C2", "ask the parents");
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(note(list, c2), "ask the parents");
    EXPECT_EQ(state(list, "C2").style, "ClassKeys");
    set_text(list, "C2", "kite-desk-07");
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(note(list, c2), "ask the parents");
    EXPECT_EQ(state(list, "C2").style, "Default");
}

TEST(Mark, ANoteThatATeacherHasAddedToStays) {
    Document list(office());
    fill(list, "A1", class_list());
    run(list, "CheckAccounts", marking);
    const std::string written = note(list, c4) + "\nasked on Monday";
    add_note(list, "C4", written);
    set_text(list, "C4", "kite-desk-07");
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(note(list, c4), written);
    EXPECT_EQ(state(list, "C4").style, "Default");
}

TEST(Mark, OnlyTheRowsThatAreChecked) {
    Document list(office());
    fill(list, "A1", class_list());
    run(list, "CheckAccounts", marking);
    set_text(list, "C2", "kite-desk-07");
    set_text(list, "C4", "kite-desk-08");
    run(list, "CheckAccounts", {{"Mark", as_any(true)}, {"Rows", as_any("4")}});
    EXPECT_EQ(state(list, "C2").style, "ClassKeys");
    EXPECT_EQ(state(list, "C4").style, "Default");
}

TEST(Mark, OutlivesSavingAndLoading) {
    Document list(office());
    fill(list, "A1", class_list());
    run(list, "CheckAccounts", marking);
    list.save_as("marked.ods", "calc8");
    list.reload();
    set_text(list, "C2", "kite-desk-07");
    run(list, "CheckAccounts", marking);
    EXPECT_EQ(state(list, "C2").style, "Default");
    EXPECT_EQ(note(list, c2), "");
    EXPECT_EQ(state(list, "C4").style, "ClassKeys");
}

// Calc makes no cell style while any sheet is protected.
TEST(Mark, IsRefusedWhereAnotherSheetIsProtectedAndTheStyleIsNotThereYet) {
    Document list(office());
    fill(list, "A1", class_list());
    list.insert_sheet("Marks of term 1");
    protect(list, {}, 1);
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome refused = run(list, "CheckAccounts", marking);
    EXPECT_EQ(refused.error, "sheet-protected");
    EXPECT_NE(refused.summary.find("Marks of term 1"), std::string::npos) << refused.summary;
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());

    unprotect(list, {}, 1);
    EXPECT_TRUE(run(list, "CheckAccounts", marking).success);
    protect(list, {}, 1);
    set_text(list, "B4", "bo.ek");
    set_text(list, "C2", "kite-desk-07");
    EXPECT_TRUE(run(list, "CheckAccounts", marking).success) << "the style is there";
    EXPECT_EQ(state(list, "C2").style, "Default");
}

TEST(Mark, IsRefusedWhereNothingMayBeWritten) {
    Document list(office());
    fill(list, "A1", class_list());
    protect(list);
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "CheckAccounts", marking).error, "sheet-protected");
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(run(list, "CheckAccounts", {{"Mark", as_any(false)}}).success);
}

}  // namespace
}  // namespace classkeys::tests
