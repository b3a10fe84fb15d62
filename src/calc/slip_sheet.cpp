#include "calc/slip_sheet.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "calc/cell_writer.hpp"
#include "calc/office_text.hpp"
#include "calc/slip_look.hpp"
#include "calc/typeface.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

using css::beans::XPropertySet;
using css::container::XNameContainer;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

Reference<css::sheet::XSpreadsheets> sheets_of(const Document& document) {
    return Reference<css::sheet::XSpreadsheetDocument>(document.model(), UNO_QUERY_THROW)->getSheets();
}

Reference<XNameContainer> page_styles_of(const Document& document) {
    const Reference<css::style::XStyleFamiliesSupplier> styles(document.model(), UNO_QUERY_THROW);
    return {styles->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW};
}

Reference<css::uno::XInterface> create(const Document& document, const char* service) {
    return Reference<css::lang::XMultiServiceFactory>(document.model(), UNO_QUERY_THROW)
        ->createInstance(OUString::createFromAscii(service));
}

// Keeps the office from painting and from laying out pages between the calls.
class Still {
 public:
    explicit Still(const Document& document) : model_(document.model()), actions_(model_, UNO_QUERY_THROW) {
        model_->lockControllers();
        actions_->addActionLock();
    }
    Still(const Still&) = delete;
    Still& operator=(const Still&) = delete;
    ~Still() {
        try {
            actions_->removeActionLock();
            model_->unlockControllers();
        } catch (const css::uno::Exception&) {
            // The document is being closed: nothing is painted any more.
        }
    }

 private:
    Reference<css::frame::XModel> model_;
    Reference<css::document::XActionLockable> actions_;
};

// Makes one sheet; every call that changes something has a lock of the undo list of its own, but for merges, which the
// office records all the same.
class Maker {
 public:
    Maker(const Reference<css::uno::XComponentContext>& context, const Document& document, const OUString& name,
          const SlipPrint& print)
        : context_(context), document_(document), undo_(document.undo_manager()), name_(name), print_(print) {}

    void begin() {
        add_page_style();
        add_sheet();
        size_columns_and_rows();
        dress_first_slips(document_, sheet_, print_.plan, fixed_width_typeface(context_));
    }

    void merge() {
        find_sheet();
        merge_first_slips(document_, sheet_, print_.plan);
    }

    void finish() {
        find_sheet();
        dress_other_slips(document_, sheet_, print_.plan);
        write_texts();
        break_pages();
        if (!print_.qr_picture.empty()) add_qr_codes();
    }

 private:
    void quietly(const auto& change) const {
        const UndoLock lock(undo_);
        change();
    }

    void add_page_style() const {
        const Reference<XPropertySet> style(create(document_, "com.sun.star.style.PageStyle"), UNO_QUERY_THROW);
        quietly([&] { page_styles_of(document_)->insertByName(name_, Any(style)); });
        const handouts::SlipSheet& plan = print_.plan;
        const auto margin = static_cast<sal_Int32>(plan.form->margin);
        const std::pair<const char*, Any> values[] = {
            {"HeaderIsOn", Any(false)},
            {"FooterIsOn", Any(false)},
            {"IsLandscape", Any(false)},
            {"Width", Any(sal_Int32{plan.paper.width})},
            {"Height", Any(sal_Int32{plan.paper.height})},
            {"LeftMargin", Any(margin)},
            {"RightMargin", Any(margin)},
            {"TopMargin", Any(margin)},
            {"BottomMargin", Any(margin)},
            {"CenterHorizontally", Any(true)},
            {"PrintGrid", Any(false)},
            {"PrintHeaders", Any(false)},
            {"PageScale", Any(sal_Int16{100})},
        };
        for (const auto& value : values)
            quietly([&] { style->setPropertyValue(OUString::createFromAscii(value.first), value.second); });
    }

    void add_sheet() {
        const auto sheets = sheets_of(document_);
        const auto count = static_cast<sal_Int16>(sheets->getElementNames().getLength());
        quietly([&] { sheets->insertNewByName(name_, count); });
        const auto added = find_sheet();
        // A long value that reaches over its cell might else ask for a page of its own. First of all: with every later
        // call the office looks for page breaks in what is printed, which is else the whole sheet.
        const Reference<css::sheet::XPrintAreas> areas(added, UNO_QUERY_THROW);
        const CellRangeAddress printed = all_cells();
        quietly([&] { areas->setPrintAreas(Sequence<CellRangeAddress>(&printed, 1)); });
        const Reference<XPropertySet> properties(added, UNO_QUERY_THROW);
        quietly([&] { properties->setPropertyValue("PageStyle", Any(name_)); });
    }

    Reference<css::sheet::XCellRangeAddressable> find_sheet() {
        const Reference<css::sheet::XCellRangeAddressable> sheet(sheets_of(document_)->getByName(name_),
                                                                 UNO_QUERY_THROW);
        sheet_ = sheet->getRangeAddress().Sheet;
        return sheet;
    }

    CellRangeAddress all_cells() const {
        return {sheet_, 0, 0, static_cast<sal_Int32>(print_.plan.column_widths.size()) - 1, print_.plan.rows - 1};
    }

    void size_columns_and_rows() const {
        const Reference<css::table::XColumnRowRange> range(range_of(document_, all_cells()), UNO_QUERY_THROW);
        const auto columns = range->getColumns();
        for (std::size_t at = 0; at < print_.plan.column_widths.size(); ++at) {
            const Reference<XPropertySet> column(columns->getByIndex(static_cast<sal_Int32>(at)), UNO_QUERY_THROW);
            quietly([&] { column->setPropertyValue("Width", Any(sal_Int32{print_.plan.column_widths[at]})); });
        }
        const Reference<XPropertySet> rows(range->getRows(), UNO_QUERY_THROW);
        quietly([&] { rows->setPropertyValue("Height", Any(sal_Int32{print_.plan.row_height})); });
    }

    // The cells have the text format already, so that every value stays as it is.
    void write_texts() const {
        const Any nothing((OUString()));
        const Sequence<Any> blank_row = [&] {
            Sequence<Any> row(static_cast<sal_Int32>(print_.plan.column_widths.size()));
            for (Any& cell : row) cell = nothing;
            return row;
        }();
        Sequence<Sequence<Any>> rows(print_.plan.rows);
        Sequence<Any>* const row = rows.getArray();
        for (sal_Int32 at = 0; at < print_.plan.rows; ++at) row[at] = blank_row;
        for (const handouts::SlipCell& cell : print_.plan.cells)
            row[cell.at.row].getArray()[cell.at.column] <<= to_office(cell.text);
        const Reference<css::sheet::XCellRangeData> range(range_of(document_, all_cells()), UNO_QUERY_THROW);
        quietly([&] { range->setDataArray(rows); });
    }

    void break_pages() const {
        const Reference<css::table::XColumnRowRange> range(document_.sheet(sheet_), UNO_QUERY_THROW);
        const auto rows = range->getRows();
        for (const int row : print_.plan.page_starts) {
            const Reference<XPropertySet> first(rows->getByIndex(row), UNO_QUERY_THROW);
            quietly([&] { first->setPropertyValue("IsStartOfNewPage", Any(true)); });
        }
    }

    void add_qr_codes() const {
        const Any picture(read_picture());
        const Reference<css::drawing::XDrawPagesSupplier> supplier(document_.model(), UNO_QUERY_THROW);
        const Reference<css::drawing::XDrawPage> page(supplier->getDrawPages()->getByIndex(sheet_), UNO_QUERY_THROW);
        const sal_Int32 side = print_.plan.form->qr_side;
        for (const handouts::Place& slip : print_.plan.slips) {
            const Reference<css::drawing::XShape> shape(create(document_, "com.sun.star.drawing.GraphicObjectShape"),
                                                        UNO_QUERY_THROW);
            const Reference<XPropertySet> properties(shape, UNO_QUERY_THROW);
            const Reference<XPropertySet> cell(
                document_.sheet(sheet_)->getCellByPosition(slip.column + handouts::qr_column, slip.row),
                UNO_QUERY_THROW);
            css::awt::Point corner;
            cell->getPropertyValue("Position") >>= corner;
            corner.Y += print_.plan.form->qr_offset;
            quietly([&] { page->add(shape); });
            quietly([&] { properties->setPropertyValue("Graphic", picture); });
            quietly([&] { properties->setPropertyValue("Title", Any(to_office(print_.address))); });
            quietly([&] { shape->setSize({side, side}); });
            quietly([&] { shape->setPosition(corner); });
        }
    }

    Reference<css::graphic::XGraphic> read_picture() const {
        const std::string& bytes = print_.qr_picture;
        const Sequence<sal_Int8> content(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                         static_cast<sal_Int32>(bytes.size()));
        css::beans::PropertyValue source;
        source.Name = "InputStream";
        source.Value <<= css::io::SequenceInputStream::createStreamFromSequence(context_, content);
        return css::graphic::GraphicProvider::create(context_)->queryGraphic(
            Sequence<css::beans::PropertyValue>(&source, 1));
    }

    Reference<css::uno::XComponentContext> context_;
    const Document& document_;
    Reference<css::document::XUndoManager> undo_;
    OUString name_;
    const SlipPrint& print_;
    sal_Int16 sheet_ = 0;
};

}  // namespace

SlipSheet::SlipSheet(const Reference<css::uno::XComponentContext>& context, const Document& document,
                     const std::string& name, SlipPrint print)
    : context_(context), document_(document), name_(to_office(name)), print_(std::move(print)) {}

void SlipSheet::begin() const {
    const Still still(document_);
    Maker(context_, document_, name_, print_).begin();
}

void SlipSheet::merge() const {
    const Still still(document_);
    Maker(context_, document_, name_, print_).merge();
}

void SlipSheet::finish() const {
    const Still still(document_);
    Maker(context_, document_, name_, print_).finish();
}

void SlipSheet::remove() const {
    const auto undo = document_.undo_manager();
    const auto sheets = sheets_of(document_);
    if (sheets->hasByName(name_)) {
        const UndoLock lock(undo);
        sheets->removeByName(name_);
    }
    const auto styles = page_styles_of(document_);
    if (styles->hasByName(name_)) {
        const UndoLock lock(undo);
        styles->removeByName(name_);
    }
}

}  // namespace classkeys::calc
