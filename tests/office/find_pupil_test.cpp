// Finding a pupil and going there, in a real office.
#include <com/sun/star/sheet/XViewPane.hpp>

#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;
namespace sheet = com::sun::star::sheet;
using uno::Reference;
using uno::UNO_QUERY_THROW;

void fill_class(Document& list) {
    fill(list, "B3",
         {{"Pupil name", "Username", "Password"},
          {"Anna Müller", "anna.mueller", "kite-desk-07"},
          {"Pedro Sánchez", "pedro.sanchez", "blue-tiger-42"},
          {"Шевченко Тарас", "taras.shevchenko", ""},
          {"MUELLER, Bernd", "", ""},
          {"Anna Müller", "anna.mueller", "kite-desk-07"}});
    list.clear_undo();
}

Outcome find(Document& list, const char* text) {
    return run(list, "FindPupil", {{"Text", as_any(text)}});
}

TEST(FindPupil, GoesFromOneToTheNextAndRound) {
    Document list(office());
    fill_class(list);
    const auto before = snapshot(list);
    list.select("A1");
    const Outcome first = find(list, "muller");
    EXPECT_TRUE(first.success) << first;
    EXPECT_EQ(list.cursor(), "0 B4");
    EXPECT_EQ(first.changed, 0);
    EXPECT_EQ(first.skipped, 5);
    EXPECT_EQ(first.summary, "“muller” fits 2 rows. The cursor is in row 4 now.");
    EXPECT_EQ(codes_of(first), (Texts{"Sheet1.B4 pupil-found", "Sheet1.B8 pupil-found"}));
    EXPECT_EQ(first.findings[0].message, "Found: Anna Müller, anna.mueller");
    find(list, "muller");
    EXPECT_EQ(list.cursor(), "0 B8");
    find(list, "muller");
    EXPECT_EQ(list.cursor(), "0 B4");
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_EQ(list.undo_titles(), Texts{});
}

TEST(FindPupil, InAnySpellingByNameOrUsername) {
    Document list(office());
    fill_class(list);
    const std::pair<const char*, const char*> searches[] = {
        {"sanchez", "0 B5"}, {"SÁNCHEZ, pedro", "0 B5"}, {"shevchenko", "0 B6"}, {"шевч", "0 B6"},
        {"bernd", "0 B7"},   {"Bernd Müller", "0 B7"},   {"o.sanch", "0 B5"},
    };
    for (const auto& [text, cell] : searches) {
        list.select("A1");
        EXPECT_EQ(find(list, text).findings.size(), 1U) << text;
        EXPECT_EQ(list.cursor(), cell) << text;
    }
    EXPECT_EQ(find(list, "Bernd").findings[0].message, "Found: MUELLER, Bernd");
}

TEST(FindPupil, NobodyIsSaidAndTheCursorStays) {
    Document list(office());
    fill_class(list);
    list.select("C5");
    const Outcome outcome = find(list, "Zoé");
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_EQ(outcome.summary, "Nobody here has “Zoé” in the name or the username.");
    EXPECT_TRUE(outcome.findings.empty());
    EXPECT_EQ(list.cursor(), "0 C5");
}

TEST(FindPupil, PassesOverHiddenRows) {
    Document list(office());
    fill_class(list);
    list.select("A1");
    run(list, "ShowNewest", {{"Show", as_any("newest")}});
    const Outcome outcome = find(list, "anna");
    EXPECT_EQ(list.cursor(), "0 B8");
    EXPECT_EQ(outcome.summary, "“anna” fits 2 rows. The cursor is in row 8 now. 1 hidden row was passed over.");
    hide_row(list, 5);
    EXPECT_EQ(find(list, "pedro").summary, "“pedro” fits 1 row. 1 hidden row was passed over.");
    EXPECT_EQ(list.cursor(), "0 B8");
}

TEST(FindPupil, BringsARowFarBelowIntoSight) {
    Document list(office());
    Rows rows = {{"Pupil name", "Username"}};
    for (int number = 1; number < 600; ++number) rows.push_back({"Ana", "ana." + std::to_string(number)});
    rows.push_back({"Bo Ek", "bo.ek"});
    fill(list, "A1", rows);
    find(list, "ek");
    EXPECT_EQ(list.cursor(), "0 A601");
    const Reference<sheet::XViewPane> pane(list.frame()->getController(), UNO_QUERY_THROW);
    const auto seen = pane->getVisibleRange();
    EXPECT_LE(seen.StartRow, 600);
    EXPECT_GE(seen.EndRow, 600);
}

TEST(FindPupil, GoesToAnotherSheetAndIntoAProtectedOne) {
    Document list(office());
    list.insert_sheet("Class");
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", "ana.costa"}, {"Bo Ek", "bo.ek"}}, 1);
    protect(list, {}, 1);
    list.select("A5");
    const Outcome outcome = run(list, "FindPupil", {{"Text", as_any("ana")}, {"Range", as_any("Class.A1:B3")}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(list.cursor(), "1 A2") << "the cursor of another sheet does not count";
}

TEST(FindPupil, WithUsernamesAlone) {
    Document list(office());
    fill(list, "A1", {{"Username", "Password"}, {"ana.costa", "x"}, {"bo.ek", "y"}});
    EXPECT_EQ(codes_of(find(list, "EK")), Texts{"Sheet1.A3 pupil-found"});
    EXPECT_EQ(list.cursor(), "0 A3");
}

TEST(FindPupil, NeedsAText) {
    Document list(office());
    fill_class(list);
    for (const Arguments& arguments : {Arguments{{"Interactive", as_any(false)}}, Arguments{{"Text", as_any(" ")}},
                                       Arguments{{"Text", as_any(true)}}})
        EXPECT_EQ(run(list, "FindPupil", arguments).error, "argument-invalid");
    EXPECT_EQ(find(list, "\u00A0").summary, "Say in Text whom to look for: any part of a name or a username.");
}

}  // namespace
}  // namespace classkeys::tests
