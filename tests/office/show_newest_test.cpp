// Each pupil's newest invitation alone, and all of them again, in a real office.
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Hidden = std::set<int>;
using Texts = std::vector<std::string>;
using com::sun::star::beans::XPropertySet;
namespace sheet = com::sun::star::sheet;
using uno::Reference;
using uno::UNO_QUERY_THROW;

const Arguments silent = {{"Interactive", as_any(false)}};
const Arguments newest = {{"Show", as_any("newest")}};
const Arguments all = {{"Show", as_any("all")}};

// Ana's newest invitation is in row 4, Bo's in row 7, Cem's in row 3.
void fill_export(Document& list) {
    fill(list, "A1",
         {{"Pupil name", "Username", "Invited on"},
          {"Ana Costa", "ana.costa", "08.10.2019"},
          {"Cem Su", "cem.su", "21.11.2019"},
          {"Ana Costa", "ana.costa", "06.11.2020"},
          {"Ana Costa", "ana.costa", "21.11.2019"},
          {"Bo Ek", "bo.ek", "01.02.2020"},
          {"Bo Ek", "bo.ek", "13.02.2020"},
          {"Ana Costa", "ana.costa.1", "08.10.2018"}});
    list.clear_undo();
}

Reference<XPropertySet> row_of(const Document& document, int number) {
    const Reference<com::sun::star::table::XColumnRowRange> range(document.range("A" + std::to_string(number)),
                                                                  UNO_QUERY_THROW);
    return {range->getRows(), UNO_QUERY_THROW};
}

bool is_filtered(const Document& document, int number) {
    bool filtered = false;
    row_of(document, number)->getPropertyValue("IsFiltered") >>= filtered;
    return filtered;
}

sal_Int32 height(const Document& document, int number) {
    sal_Int32 height = 0;
    row_of(document, number)->getPropertyValue("Height") >>= height;
    return height;
}

Hidden hidden(const Document& document) {
    return snapshot(document).hidden_rows;
}

TEST(ShowNewest, HidesTheOlderInvitationsAsAFilterDoesAndShowsThemAgain) {
    Document list(office());
    fill_export(list);
    const auto before = snapshot(list);
    const Outcome hides = run(list, "ShowNewest", silent);
    EXPECT_TRUE(hides.success) << hides;
    EXPECT_EQ(hidden(list), (Hidden{2, 5, 6}));
    EXPECT_TRUE(is_filtered(list, 2));
    EXPECT_FALSE(is_filtered(list, 3));
    EXPECT_EQ(hides.changed, 3);
    EXPECT_EQ(hides.skipped, 4);
    EXPECT_EQ(hides.summary, "3 older invitations are hidden; of each pupil the newest is shown.");
    EXPECT_TRUE(hides.findings.empty()) << hides;
    EXPECT_EQ(list.undo_titles(), Texts{"Show newest invitations"});

    const Outcome shows = run(list, "ShowNewest", silent);
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_FALSE(is_filtered(list, 2));
    EXPECT_EQ(shows.changed, 3);
    EXPECT_EQ(shows.summary, "3 hidden invitations are shown again.");
    EXPECT_EQ(list.undo_titles(), (Texts{"Show newest invitations", "Show newest invitations"}));
}

TEST(ShowNewest, UndoAndRedoAreExact) {
    Document list(office());
    fill_export(list);
    hide_row(list, 5);
    row_of(list, 2)->setPropertyValue("Height", as_any(sal_Int32{1500}));
    add_note(list, "A2", "Ana's note");
    list.clear_undo();
    const auto before = snapshot(list);
    const auto high = height(list, 2);
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 2);
    const auto after = snapshot(list);
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_FALSE(is_filtered(list, 2));
    EXPECT_EQ(height(list, 2), high);
    list.redo();
    EXPECT_TRUE(same(after, snapshot(list)));
    EXPECT_TRUE(is_filtered(list, 2));
    EXPECT_FALSE(is_filtered(list, 5));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 2);
    EXPECT_TRUE(same(before, snapshot(list)));
    list.undo();
    EXPECT_TRUE(same(after, snapshot(list)));
    EXPECT_TRUE(is_filtered(list, 2));
    EXPECT_EQ(list.undo_titles().size(), 1U);
}

TEST(ShowNewest, AskedForWhatIsThereChangesNothing) {
    Document list(office());
    fill_export(list);
    const Outcome shown = run(list, "ShowNewest", all);
    EXPECT_EQ(shown.changed, 0);
    EXPECT_EQ(shown.summary, "No older invitation is hidden; nothing was changed.");
    EXPECT_EQ(run(list, "ShowNewest", newest).changed, 3);
    const Outcome again = run(list, "ShowNewest", newest);
    EXPECT_EQ(again.changed, 0);
    EXPECT_EQ(again.skipped, 7);
    EXPECT_EQ(again.summary, "All older invitations are hidden already; nothing was changed.");
    EXPECT_EQ(list.undo_titles().size(), 1U);
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana", "ana"}}, (list.insert_sheet("Class"), 1));
    const Outcome once = run(list, "ShowNewest", {{"Range", as_any("Class.A1:B2")}});
    EXPECT_EQ(once.summary, "No pupil was invited more than once; nothing was hidden.");
}

TEST(ShowNewest, WhatATeacherHasHiddenStaysHidden) {
    Document list(office());
    fill_export(list);
    hide_row(list, 3);
    hide_row(list, 5);
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 2);
    EXPECT_EQ(hidden(list), (Hidden{2, 3, 5, 6}));
    EXPECT_EQ(run(list, "ShowNewest", all).changed, 2);
    EXPECT_EQ(hidden(list), (Hidden{3, 5}));
}

TEST(ShowNewest, WhatAnAutoFilterHidesStaysHidden) {
    Document list(office());
    fill_export(list);
    filter_rows(list, "A1:C8", 0, "Ana Costa");
    ASSERT_EQ(hidden(list), (Hidden{3, 6, 7}));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 2);
    EXPECT_EQ(hidden(list), (Hidden{2, 3, 5, 6, 7}));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 2);
    EXPECT_EQ(hidden(list), (Hidden{3, 6, 7}));
    EXPECT_TRUE(is_filtered(list, 6));
}

// Data ▸ More Filters ▸ Standard Filter, on a range that has no name.
TEST(ShowNewest, WhatAStandardFilterHidesStaysHidden) {
    Document list(office());
    fill_export(list);
    const Reference<sheet::XSheetFilterable> range(list.range("A1:C8"), UNO_QUERY_THROW);
    const auto criteria = range->createFilterDescriptor(true);
    sheet::TableFilterField field;
    field.Field = 0;
    field.Operator = sheet::FilterOperator_EQUAL;
    field.StringValue = "Bo Ek";
    criteria->setFilterFields(uno::Sequence<sheet::TableFilterField>(&field, 1));
    Reference<XPropertySet>(criteria, UNO_QUERY_THROW)->setPropertyValue("ContainsHeader", as_any(true));
    range->filter(criteria);
    ASSERT_EQ(hidden(list), (Hidden{2, 3, 4, 5, 8}));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 1);
    EXPECT_EQ(hidden(list), (Hidden{2, 3, 4, 5, 6, 8}));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 1);
    EXPECT_EQ(hidden(list), (Hidden{2, 3, 4, 5, 8}));
}

TEST(ShowNewest, ASortTakesTheHiddenRowsAlong) {
    Document list(office());
    fill_export(list);
    run(list, "ShowNewest", silent);
    EXPECT_TRUE(run(list, "SortByInvitedOn", silent).success);
    EXPECT_EQ(column_of(list, "C2:C8"), (Texts{"06.11.2020", "13.02.2020", "01.02.2020", "21.11.2019", "21.11.2019",
                                               "08.10.2019", "08.10.2018"}));
    EXPECT_EQ(hidden(list), (Hidden{4, 6, 7}));
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 3);
    EXPECT_EQ(hidden(list), Hidden{});
}

TEST(ShowNewest, AFileBringsThemBack) {
    for (const auto& [name, filter] : {std::pair("newest.ods", "calc8"), std::pair("newest.xls", "MS Excel 97"),
                                       std::pair("newest.xlsx", "Calc MS Excel 2007 XML")}) {
        Document list(office());
        fill_export(list);
        run(list, "ShowNewest", silent);
        list.save_as(name, filter);
        list.reload();
        ASSERT_EQ(hidden(list), (Hidden{2, 5, 6})) << name;
        EXPECT_EQ(run(list, "ShowNewest", silent).changed, 3) << name;
        EXPECT_EQ(hidden(list), Hidden{}) << name;
    }
}

// Format ▸ Rows ▸ Show, so that it can be taken off without us as well.
TEST(ShowNewest, CalcsOwnCommandShowsThem) {
    Document list(office());
    fill_export(list);
    run(list, "ShowNewest", silent);
    list.select("A1:C9");
    dispatch(list, ".uno:ShowRow");
    EXPECT_EQ(hidden(list), Hidden{});
    EXPECT_EQ(run(list, "ShowNewest", silent).changed, 3);
    EXPECT_EQ(hidden(list), (Hidden{2, 5, 6}));
}

TEST(ShowNewest, WhatIsCopiedIsWhatIsSeen) {
    Document list(office());
    fill_export(list);
    run(list, "ShowNewest", silent);
    list.select("A1:C8");
    dispatch(list, ".uno:Copy");
    list.insert_sheet("Copy");
    list.select("A1", 1);
    dispatch(list, ".uno:Paste");
    EXPECT_EQ(shown_block(list, "B1:B6", 1),
              (Rows{{"Username"}, {"cem.su"}, {"ana.costa"}, {"bo.ek"}, {"ana.costa.1"}, {""}}));
}

TEST(ShowNewest, OnlyTheRowsAskedFor) {
    Document list(office());
    fill_export(list);
    EXPECT_EQ(run(list, "ShowNewest", {{"Rows", as_any("4:8")}}).changed, 2);
    EXPECT_EQ(hidden(list), (Hidden{5, 6}));
}

TEST(ShowNewest, DatesThatNothingDecidesAreTold) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Invited on"}, {"Ana", "ana", "03/04/2020"}, {"Ana", "ana", "04/03/2020"}});
    const Outcome outcome = run(list, "ShowNewest", silent);
    EXPECT_EQ(hidden(list), Hidden{2}) << "the document is American: 4 March is not the newest";
    EXPECT_EQ(outcome.summary,
              "1 older invitation is hidden; of each pupil the newest is shown. Nothing tells day from month here; the "
              "dates were read as month, day, year.");
    EXPECT_EQ(run(list, "ShowNewest", all).changed, 1);
    EXPECT_EQ(run(list, "ShowNewest", {{"DateOrder", as_any("dmy")}}).changed, 1);
    EXPECT_EQ(hidden(list), Hidden{3});
}

TEST(ShowNewest, RefusesBeforeAnythingIsTouched) {
    Document list(office());
    fill_export(list);
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "ShowNewest", {{"Show", as_any("oldest")}}).error, "argument-invalid");
    EXPECT_EQ(run(list, "ShowNewest", {{"UsernameColumn", as_any("Login")}}).error, "column-not-found");
    protect(list);
    EXPECT_EQ(run(list, "ShowNewest", silent).error, "sheet-protected");
    unprotect(list);
    record_changes(list);
    EXPECT_EQ(run(list, "ShowNewest", silent).error, "changes-recorded");
    EXPECT_TRUE(same(before, snapshot(list)));
    fill(list, "A1", {{"Pupil name", "Invited on"}, {"Ana", "1.1.2020"}, {"Ana", "2.1.2020"}},
         (list.insert_sheet("Class"), 1));
    EXPECT_EQ(run(list, "ShowNewest", {{"Range", as_any("Class.A1:B3")}}).error, "column-not-found")
        << "without usernames namesakes cannot be told apart";
}

}  // namespace
}  // namespace classkeys::tests
