// The printed hand-outs: a sheet of slips, and a PDF of it.
#include "suite.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <fstream>
#include <iterator>
#include <map>

namespace classkeys::tests {
namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using uno::Reference;
using uno::UNO_QUERY_THROW;

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Rows class_list(int pupils) {
    Rows rows = {{"Pupil name", "Class", "Username", "Password"}};
    for (int number = 1; number <= pupils; ++number) {
        const std::string which = std::to_string(number);
        rows.push_back({"Pupil " + which, number % 2 == 0 ? "3A" : "3B", "pupil." + which, "blue-tiger-" + which});
    }
    return rows;
}

std::vector<std::string> sheets_of(const Document& document) {
    std::vector<std::string> names;
    const Reference<css::sheet::XSpreadsheetDocument> sheets(document.model(), UNO_QUERY_THROW);
    for (const rtl::OUString& name : sheets->getSheets()->getElementNames()) names.push_back(utf8(name));
    return names;
}

Reference<css::container::XNameAccess> page_styles_of(const Document& document) {
    const Reference<css::style::XStyleFamiliesSupplier> styles(document.model(), UNO_QUERY_THROW);
    return {styles->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW};
}

template <class T>
T property(const Reference<uno::XInterface>& object, const char* name) {
    T value{};
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

// The rows, counted from 0, before which a page ends by hand.
std::vector<sal_Int32> page_starts(const Document& document, int sheet) {
    std::vector<sal_Int32> starts;
    const Reference<css::table::XColumnRowRange> used(document.range("A1:A200", sheet), UNO_QUERY_THROW);
    const auto rows = used->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        if (property<bool>(Reference<uno::XInterface>(rows->getByIndex(row), UNO_QUERY_THROW), "IsManualPageBreak"))
            starts.push_back(row);
    return starts;
}

Reference<css::drawing::XDrawPage> drawings(const Document& document, int sheet) {
    const Reference<css::drawing::XDrawPagesSupplier> pages(document.model(), UNO_QUERY_THROW);
    return {pages->getDrawPages()->getByIndex(sheet), UNO_QUERY_THROW};
}

void set_locale(Document& document, const char* language, const char* country) {
    const css::lang::Locale locale(rtl::OUString::createFromAscii(language), rtl::OUString::createFromAscii(country),
                                   {});
    Reference<css::beans::XPropertySet>(document.model(), UNO_QUERY_THROW)
        ->setPropertyValue("CharLocale", uno::Any(locale));
}

// LibreOffice writes one such object a page, not compressed.
std::size_t pages_of_pdf(const std::string& pdf) {
    std::size_t pages = 0;
    for (std::size_t at = 0; (at = pdf.find("/Type/Page/", at)) != std::string::npos; ++at) ++pages;
    return pages;
}

Arguments slips(Arguments more = {}) {
    more.emplace_back("Format", as_any("slips"));
    return more;
}

TEST(Slips, ASheetOfThemIsOneUndoStep) {
    Document list(office());
    fill(list, "A1", class_list(9));
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "MakeHandouts", slips({{"School", as_any("Hill School")}}));
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_NE(outcome.summary.find("has the passwords"), std::string::npos) << outcome.summary;
    EXPECT_EQ(sheets_of(list), (std::vector<std::string>{"Sheet1", "Slips"}));
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_EQ(list.undo_titles(), std::vector<std::string>{"Save hand-outs"});
    EXPECT_EQ(column_of(list, "B1:B8", 1),
              (std::vector<std::string>{"Hill School", "Pupil 1", "Class 3B", "", "Username", "pupil.1", "Password",
                                        "blue-tiger-1"}));
    EXPECT_EQ(shown(list, "F3", 1), "Class 3A") << "classes come mixed, as in the sheet";
    const auto made = snapshot(list, 1);

    list.undo();
    EXPECT_EQ(sheets_of(list), std::vector<std::string>{"Sheet1"});
    EXPECT_FALSE(page_styles_of(list)->hasByName("Slips"));
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(list.undo_titles().empty());

    list.redo();
    EXPECT_EQ(sheets_of(list), (std::vector<std::string>{"Sheet1", "Slips"}));
    EXPECT_TRUE(same(made, snapshot(list, 1)));
    EXPECT_EQ(page_starts(list, 1), std::vector<sal_Int32>{32});
    EXPECT_EQ(list.undo_titles().size(), 1U);
}

TEST(Slips, ThePaperIsThatOfTheDocumentsCountry) {
    struct Case {
        const char* language;
        const char* country;
        sal_Int32 width, height;
    };
    for (const Case& one : {Case{"es", "ES", 21'000, 29'700}, Case{"es", "MX", 21'590, 27'940},
                            Case{"en", "US", 21'590, 27'940}, Case{"en", "GB", 21'000, 29'700}}) {
        Document list(office());
        set_locale(list, one.language, one.country);
        fill(list, "A1", class_list(40));
        EXPECT_TRUE(run(list, "MakeHandouts", slips()).success);
        EXPECT_EQ(property<rtl::OUString>(list.sheet(1), "PageStyle"), "Slips");
        const Reference<uno::XInterface> style(page_styles_of(list)->getByName("Slips"), UNO_QUERY_THROW);
        EXPECT_NEAR(property<sal_Int32>(style, "Width"), one.width, 2) << one.country;
        EXPECT_NEAR(property<sal_Int32>(style, "Height"), one.height, 2) << one.country;
        EXPECT_EQ(page_starts(list, 1), (std::vector<sal_Int32>{32, 64, 96, 128})) << one.country;
    }
}

TEST(Slips, ValuesArePrintedAsTheyWereTyped) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Password"},
          {"Ana", "=1+1", "0012"},
          {"Li", "1/2", "'x"},
          {"Bo", "TRUE", "  l1O0 "}});
    EXPECT_TRUE(run(list, "MakeHandouts", slips()).success);
    EXPECT_EQ(tagged(list, "B6", 1), "T:=1+1");
    EXPECT_EQ(tagged(list, "B8", 1), "T:0012");
    EXPECT_EQ(tagged(list, "F6", 1), "T:1/2");
    EXPECT_EQ(tagged(list, "F8", 1), "T:'x");
    EXPECT_EQ(tagged(list, "B14", 1), "T:TRUE");
    EXPECT_EQ(tagged(list, "B16", 1), "T:  l1O0 ");
    for (const char* cell : {"B6", "B8"}) {
        const std::string typeface = utf8(property<rtl::OUString>(list.cell(cell, 1), "CharFontName"));
        EXPECT_NE(typeface.find("DejaVu Sans Mono"), std::string::npos) << typeface;
        EXPECT_NE(typeface.find("Liberation Mono"), std::string::npos) << typeface;
    }
}

TEST(Slips, OnlyTheAskedRowsInASheetOfTheirOwn) {
    Document list(office());
    fill(list, "A1", class_list(9));
    hide_row(list, 4);
    EXPECT_TRUE(run(list, "MakeSlips", {{"Rows", as_any("3:5")}}).success);
    EXPECT_TRUE(run(list, "MakeSlips", {{"Rows", as_any("8")}}).success);
    EXPECT_EQ(sheets_of(list), (std::vector<std::string>{"Sheet1", "Slips", "Slips 2"}));
    EXPECT_EQ(shown_block(list, "B2:F2", 1), (Rows{{"Pupil 2", "", "", "", "Pupil 4"}}));
    EXPECT_EQ(shown_block(list, "B2:F2", 2), (Rows{{"Pupil 7", "", "", "", ""}}));
    EXPECT_EQ(list.undo_titles().front(), "Make slips to print");
}

TEST(Slips, AreMadeAsTheyStandWhereNoWindowCanBeShown) {
    Document list(office());
    fill(list, "A1", class_list(2));
    EXPECT_TRUE(run(list, "MakeSlips", {{"Interactive", as_any(true)}}).success);
    EXPECT_EQ(sheets_of(list), (std::vector<std::string>{"Sheet1", "Slips"}));
}

TEST(Slips, TheLoginAddressIsAQrCodeOnEachSlip) {
    Document list(office());
    fill(list, "A1", class_list(3));
    EXPECT_TRUE(run(list, "MakeHandouts", slips({{"LoginUrl", as_any("https://school.example")}})).success);
    EXPECT_EQ(shown(list, "B4", 1), "https://school.example");
    const auto page = drawings(list, 1);
    ASSERT_EQ(page->getCount(), 3);
    const Reference<css::drawing::XShape> third(page->getByIndex(2), UNO_QUERY_THROW);
    EXPECT_NEAR(third->getSize().Width, 2'400, 5);
    const auto cell = property<css::awt::Point>(list.cell("C9", 1), "Position");
    EXPECT_NEAR(third->getPosition().X, cell.X, 5);
    EXPECT_NEAR(third->getPosition().Y, cell.Y + 250, 5);
    list.undo();
    list.redo();
    EXPECT_EQ(drawings(list, 1)->getCount(), 3);
}

TEST(Slips, EverySlipLooksLikeTheFirstAndHasItsCutLines) {
    Document list(office());
    Rows rows = class_list(13);
    rows[13][3] = std::string(64, 'm');
    fill(list, "A1", rows);
    EXPECT_TRUE(run(list, "MakeHandouts", slips()).success);
    for (const char* cell : {"B6", "F6", "B14", "F46", "B54"})
        EXPECT_EQ(property<float>(list.cell(cell, 1), "CharHeight"), 13) << cell;
    EXPECT_LT(property<float>(list.cell("B56", 1), "CharHeight"), 8) << "64 characters";
    const auto is_drawn = [&](const char* cell, const char* side) {
        return property<css::table::BorderLine2>(list.cell(cell, 1), side).LineStyle ==
               css::table::BorderLineStyle::DASHED;
    };
    for (const char* cell : {"A1", "D1", "H9", "C49"}) EXPECT_TRUE(is_drawn(cell, "TopBorder2")) << cell;
    for (const char* cell : {"A8", "D8", "H16", "C56"}) EXPECT_TRUE(is_drawn(cell, "BottomBorder2")) << cell;
    for (const char* cell : {"A1", "A8", "A12", "A56"}) EXPECT_TRUE(is_drawn(cell, "LeftBorder2")) << cell;
    for (const char* cell : {"D1", "D8", "H12", "D56"}) EXPECT_TRUE(is_drawn(cell, "RightBorder2")) << cell;
    for (const char* side : {"TopBorder2", "BottomBorder2", "RightBorder2"})
        EXPECT_EQ(property<css::table::BorderLine2>(list.cell("H56", 1), side).LineWidth, 0U) << "no 14th slip";
}

TEST(Slips, ALetterIsAPage) {
    Document list(office());
    fill(list, "A1", class_list(3));
    const Outcome outcome =
        run(list, "MakeHandouts", slips({{"PerPage", as_any(1)}, {"Message", as_any("For {name}.")}}));
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(page_starts(list, 1), (std::vector<sal_Int32>{30, 60}));
    EXPECT_EQ(shown(list, "B37", 1), "For Pupil 2.");
    for (const char* cell : {"B7", "B37", "B67"})
        EXPECT_TRUE(Reference<css::util::XMergeable>(list.cell(cell, 1), UNO_QUERY_THROW)->getIsMerged()) << cell;
}

// Letters have merged cells, for which Calc records an undo step of its own even while it is told not to.
TEST(Slips, LettersStayOneUndoStepHoweverOftenTheyAreMadeAgain) {
    Document list(office());
    fill(list, "A1", class_list(3));
    list.clear_undo();
    run(list, "MakeHandouts", slips({{"PerPage", as_any(1)}}));
    const auto made = snapshot(list, 1);
    for (int round = 0; round < 2; ++round) {
        list.undo();
        EXPECT_EQ(sheets_of(list), std::vector<std::string>{"Sheet1"});
        list.redo();
        ASSERT_EQ(list.undo_titles(), std::vector<std::string>{"Save hand-outs"});
        EXPECT_TRUE(same(made, snapshot(list, 1)));
        for (const char* cell : {"B7", "B37", "B67"})
            EXPECT_TRUE(Reference<css::util::XMergeable>(list.cell(cell, 1), UNO_QUERY_THROW)->getIsMerged()) << cell;
    }
}

TEST(Slips, AreRefusedBeforeAnythingIsTouched) {
    struct Case {
        const char* why;
        const char* code;
        void (*forbid)(Document&);
    };
    const Case cases[] = {
        {"no sheet may be added", "sheet-protected",
         [](Document& list) { Reference<css::util::XProtectable>(list.model(), UNO_QUERY_THROW)->protect(""); }},
        {"changes are recorded", "changes-recorded", record_changes},
        {"all rows are hidden", "no-rows",
         [](Document& list) {
             hide_row(list, 2);
             hide_row(list, 3);
         }},
    };
    for (const Case& one : cases) {
        Document list(office());
        fill(list, "A1", class_list(2));
        one.forbid(list);
        list.clear_undo();
        EXPECT_EQ(run(list, "MakeHandouts", slips()).error, one.code) << one.why;
        EXPECT_EQ(sheets_of(list), std::vector<std::string>{"Sheet1"}) << one.why;
        EXPECT_TRUE(list.undo_titles().empty()) << one.why;
    }
    Document list(office());
    fill(list, "A1", class_list(2));
    EXPECT_EQ(run(list, "MakeHandouts", slips({{"PerPage", as_any(4)}})).error, "argument-invalid");
    EXPECT_EQ(run(list, "MakeHandouts", slips({{"LoginUrl", as_any("two\nlines")}})).error, "argument-invalid");
    EXPECT_EQ(run(list, "MakeHandouts", {{"Format", as_any("pdf")}}).error, "argument-invalid") << "no Url";
}

TEST(Slips, AProtectedSheetCanHaveThem) {
    Document list(office());
    fill(list, "A1", class_list(2));
    protect(list);
    EXPECT_TRUE(run(list, "MakeSlips", {{"School", as_any("Hill School")}}).success);
    EXPECT_EQ(sheets_of(list).size(), 2U);
}

TEST(Slips, APdfHasTheirPagesAndIsForItsOwnerAlone) {
    Document list(office());
    fill(list, "A1", class_list(17));
    list.clear_undo();
    const auto before = snapshot(list);
    for (const auto& [per_page, pages] : {std::pair{8, 3U}, std::pair{1, 17U}}) {
        const fs::path path = office().file("slips.pdf");
        const Outcome outcome = run(list, "MakeHandouts",
                                    {{"Format", as_any("pdf")},
                                     {"Url", uno::Any(file_url(path))},
                                     {"PerPage", as_any(per_page)},
                                     {"LoginUrl", as_any("https://school.example")}});
        EXPECT_TRUE(outcome.success) << outcome;
        EXPECT_NE(outcome.summary.find("has the passwords"), std::string::npos) << outcome.summary;
        const std::string pdf = content_of(path);
        EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
        EXPECT_EQ(pages_of_pdf(pdf), pages);
        EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_EQ(sheets_of(list), std::vector<std::string>{"Sheet1"});
    EXPECT_TRUE(list.undo_titles().empty());
}

TEST(Slips, AFileOfThemIsASpreadsheet) {
    Document list(office());
    fill(list, "A1", class_list(9));
    const fs::path path = office().file("slips.ods");
    EXPECT_TRUE(run(list, "MakeHandouts", slips({{"Url", uno::Any(file_url(path))}})).success);
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(sheets_of(list), std::vector<std::string>{"Sheet1"});
    const Document saved(office(), path);
    EXPECT_EQ(sheets_of(saved), std::vector<std::string>{"Slips"});
    EXPECT_EQ(shown(saved, "B8"), "blue-tiger-1");
    EXPECT_EQ(page_starts(saved, 0), std::vector<sal_Int32>{32});
}

TEST(Slips, APdfOfManyPagesWithQrCodesHasThemAll) {
    Document list(office());
    fill(list, "A1", class_list(40));
    const fs::path path = office().file("many.pdf");
    EXPECT_TRUE(run(list, "MakeHandouts",
                    {{"Format", as_any("pdf")},
                     {"Url", uno::Any(file_url(path))},
                     {"PerPage", as_any(1)},
                     {"LoginUrl", as_any("https://school.example")}})
                    .success);
    EXPECT_EQ(pages_of_pdf(content_of(path)), 40U);
}

// Files below a folder of the office's, with what they hold.
std::map<fs::path, std::string> files_in(const fs::path& folder) {
    std::map<fs::path, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files[entry.path()] = content_of(entry.path());
    return files;
}

TEST(Slips, NoCopyStaysInTemporaryPlaces) {
    Document list(office());
    fill(list, "A1", class_list(3));
    const fs::path path = office().file("once.pdf");
    const fs::path temporary = path.parent_path().parent_path() / "temp";
    const auto before = files_in(temporary);
    const auto beside = files_in(path.parent_path()).size();
    for (const char* format : {"pdf", "slips", "txt"})
        EXPECT_TRUE(run(list, "MakeHandouts", {{"Format", as_any(format)}, {"Url", uno::Any(file_url(path))}}).success);
    EXPECT_EQ(files_in(temporary), before);
    EXPECT_EQ(files_in(path.parent_path()).size(), beside + 1);
}

TEST(Slips, APdfThatCannotBeWrittenLeavesNothing) {
    Document list(office());
    fill(list, "A1", class_list(1));
    const fs::path path = office().file("nowhere") / "slips.pdf";
    EXPECT_EQ(run(list, "MakeHandouts", {{"Format", as_any("pdf")}, {"Url", uno::Any(file_url(path))}}).error,
              "file-not-written");
    EXPECT_FALSE(fs::exists(path.parent_path()));
}

}  // namespace
}  // namespace classkeys::tests
