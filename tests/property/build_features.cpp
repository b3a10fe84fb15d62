#include "build_sheet.hpp"
#include "sheet.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/text/WritingMode2.hpp>
#include <com/sun/star/text/XText.hpp>

namespace classkeys::tests {

namespace {

using com::sun::star::beans::XPropertySet;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace text = com::sun::star::text;

class Builder {
 public:
    Builder(Document& document, const SheetRecipe& recipe, const FeatureRecipe& feature, int index, int count)
        : document_(document), recipe_(recipe), feature_(feature), index_(index), count_(count) {}

    void build() {
        switch (feature_.feature) {
            case Feature::array_formula:
                return set_array_formula(document_, range(), "=ROW(A1:A2)*2", index_);
            case Feature::auto_filter:
                return filter_rows(
                    document_,
                    address(recipe_, HEADER, 0) + ':' + address(recipe_, recipe_.rows() - 1, recipe_.width() - 1),
                    feature_.column, feature_.text, index_);
            case Feature::background:
                return set_background(document_, range(), feature_.number, index_);
            case Feature::border:
                return set("BottomBorder", uno::Any(table::BorderLine2(0x808080, 0, 26, 0, 0, 26)));
            case Feature::bold:
                return set("CharWeight", uno::Any(com::sun::star::awt::FontWeight::BOLD));
            case Feature::cell_style:
                return set("CellStyle", as_any(feature_.text));
            case Feature::chart:
                return add_chart();
            case Feature::column_hidden:
                return column()->setPropertyValue("IsVisible", as_any(false));
            case Feature::column_width:
                return column()->setPropertyValue("Width", as_any(sal_Int32{feature_.number}));
            case Feature::conditional_format:
                return add_condition();
            case Feature::language:
                return set_language(document_, range(), feature_.text, index_);
            case Feature::merge:
                return merge(document_, range(), index_);
            case Feature::named_range:
                return add_name();
            case Feature::note:
                return add_note(document_, cell(), feature_.text, index_);
            case Feature::number_format:
                return set_number_format(document_, range(), feature_.text, index_);
            case Feature::page_break:
                return row()->setPropertyValue("IsStartOfNewPage", as_any(true));
            case Feature::print_area:
                return set_print_area();
            case Feature::protection:
                return protect(document_, {}, index_);
            case Feature::record_changes:
                return record_changes(document_);
            case Feature::remark_above:
                return document_.sheet(index_)
                    ->getCellByPosition(recipe_.first_column, 0)
                    ->setFormula(wide(feature_.text));
            case Feature::remark_below:
                return document_.sheet(index_)
                    ->getCellByPosition(recipe_.first_column, recipe_.first_row + recipe_.rows() + 2)
                    ->setFormula(wide(feature_.text));
            case Feature::rich_text:
                return enrich();
            case Feature::right_to_left:
                return of_sheet()->setPropertyValue("TableLayout", uno::Any(text::WritingMode2::RL_TB));
            case Feature::row_height:
                return row()->setPropertyValue("Height", as_any(sal_Int32{feature_.number}));
            case Feature::row_hidden:
                return hide_row(document_, recipe_.first_row + 2 + feature_.row, index_);
            case Feature::tab_colour:
                return of_sheet()->setPropertyValue("TabColor", as_any(sal_Int32{0x336699}));
            case Feature::validity:
                return add_validity();
            case Feature::wrapped:
                return set("IsTextWrapped", as_any(true));
        }
    }

 private:
    std::string range() const { return address(recipe_, feature_); }
    std::string cell() const { return address(recipe_, feature_.row, feature_.column); }
    Reference<XPropertySet> of_sheet() const { return {document_.sheet(index_), UNO_QUERY_THROW}; }
    Reference<XPropertySet> of_range() const { return {document_.range(range(), index_), UNO_QUERY_THROW}; }
    void set(const char* name, const uno::Any& value) const { of_range()->setPropertyValue(wide(name), value); }
    table::CellRangeAddress place() const {
        return Reference<sheet::XCellRangeAddressable>(of_range(), UNO_QUERY_THROW)->getRangeAddress();
    }
    Reference<XPropertySet> row() const {
        return {Reference<table::XColumnRowRange>(document_.range(cell(), index_), UNO_QUERY_THROW)
                    ->getRows()
                    ->getByIndex(0),
                UNO_QUERY_THROW};
    }
    Reference<XPropertySet> column() const {
        return {Reference<table::XColumnRowRange>(document_.range(cell(), index_), UNO_QUERY_THROW)
                    ->getColumns()
                    ->getByIndex(0),
                UNO_QUERY_THROW};
    }
    rtl::OUString own_name(std::string_view stem) const {
        return wide(std::string(stem) + '_' + std::to_string(index_) + '_' + std::to_string(count_));
    }

    void add_chart() const {
        const auto area = place();
        Reference<table::XTableChartsSupplier>(document_.sheet(index_), UNO_QUERY_THROW)
            ->getCharts()
            ->addNewByName(own_name("chart"), {20000, 1000, 6000, 4000},
                           uno::Sequence<table::CellRangeAddress>(&area, 1), true, false);
    }

    void add_name() const {
        const auto area = place();
        const Reference<sheet::XNamedRanges> names(
            Reference<XPropertySet>(document_.model(), UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
            UNO_QUERY_THROW);
        rtl::OUString absolute;
        Reference<XPropertySet>(of_range(), UNO_QUERY_THROW)->getPropertyValue("AbsoluteName") >>= absolute;
        names->addNewByName(own_name(feature_.text), absolute, {area.Sheet, 0, 0}, 0);
    }

    void set_print_area() const {
        const auto area = place();
        Reference<sheet::XPrintAreas>(document_.sheet(index_), UNO_QUERY_THROW)
            ->setPrintAreas(uno::Sequence<table::CellRangeAddress>(&area, 1));
    }

    void add_condition() const {
        const auto cells = of_range();
        const Reference<sheet::XSheetConditionalEntries> entries(cells->getPropertyValue("ConditionalFormat"),
                                                                 UNO_QUERY_THROW);
        entries->addNew(property_values({{"Operator", uno::Any(sheet::ConditionOperator_EQUAL)},
                                         {"Formula1", as_any(feature_.text)},
                                         {"StyleName", as_any("Heading 1")}}));
        cells->setPropertyValue("ConditionalFormat", uno::Any(entries));
    }

    void add_validity() const {
        const auto cells = of_range();
        const Reference<XPropertySet> rule(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
        rule->setPropertyValue("Type", uno::Any(sheet::ValidationType_TEXT_LEN));
        const Reference<sheet::XSheetCondition> condition(rule, UNO_QUERY_THROW);
        condition->setOperator(sheet::ConditionOperator_LESS);
        condition->setFormula1("100");
        cells->setPropertyValue("Validation", uno::Any(rule));
    }

    // A second line, and the first word in bold. Only texts can have that.
    void enrich() const {
        const auto& recipe =
            recipe_.columns[static_cast<std::size_t>(feature_.column)].cells[static_cast<std::size_t>(feature_.row)];
        if (recipe.content != Content::text) return;
        const Reference<text::XText> content(document_.cell(cell(), index_), UNO_QUERY_THROW);
        content->setString(wide(recipe.text + "\nsince May"));
        const auto cursor = content->createTextCursor();
        cursor->gotoStart(false);
        cursor->goRight(1, true);
        Reference<XPropertySet>(cursor, UNO_QUERY_THROW)
            ->setPropertyValue("CharWeight", uno::Any(com::sun::star::awt::FontWeight::BOLD));
        row()->setPropertyValue("OptimalHeight", as_any(true));  // else it would be fitted by whatever comes next
    }

    Document& document_;
    const SheetRecipe& recipe_;
    const FeatureRecipe& feature_;
    int index_, count_;
};

bool forbids_changes(const FeatureRecipe& feature) {
    return feature.feature == Feature::protection || feature.feature == Feature::record_changes;
}

}  // namespace

void build_features(Document& document, const SheetRecipe& recipe, int index) {
    for (const bool last : {false, true})
        for (int count = 0; const FeatureRecipe& feature : recipe.features) {
            if (forbids_changes(feature) == last) Builder(document, recipe, feature, index, count).build();
            ++count;
        }
}

}  // namespace classkeys::tests
