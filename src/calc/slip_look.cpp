#include "calc/slip_look.hpp"

#include <algorithm>
#include <map>

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include "calc/cell_writer.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using handouts::Part;
using handouts::SlipLine;
using handouts::SlipSheet;

namespace {

constexpr sal_Int32 black = 0x000000;
constexpr sal_Int32 grey = 0x595959;
constexpr sal_uInt32 line_width = 18;  // hundredths of a millimetre

class Dresser {
 public:
    Dresser(const Document& document, sal_Int16 sheet, const SlipSheet& plan)
        : document_(document), undo_(document.undo_manager()), sheet_(sheet), plan_(plan) {}

    void dress_all() const {
        const auto cells = range({0, 0}, {plan_.rows - 1, last_column()});
        set(cells, "NumberFormat", Any(text_format(document_)));
        set(cells, "HoriJustify", Any(css::table::CellHoriJustify_LEFT));
        set(cells, "VertJustify", Any(css::table::CellVertJustify2::CENTER));
        // Nothing here is prose, and no red line shall be under a password.
        set(cells, "CharLocale", Any(css::lang::Locale("zxx", "", "")));
    }

    // In the first band.
    void dress_part(const SlipLine& line, const rtl::OUString& fixed_width_typeface) const {
        const auto cells = range({line.row, 0}, {line.row + line.rows - 1, last_column()});
        set(cells, "CharHeight", Any(static_cast<float>(line.points)));
        set(cells, "CharColor", Any(line.quiet ? grey : black));
        if (line.bold) set(cells, "CharWeight", Any(css::awt::FontWeight::BOLD));
        if (line.fixed_width)
            set(cells, "CharFontName", Any(fixed_width_typeface));
        else if (line.part == Part::message)
            set(cells, "IsTextWrapped", Any(true));
        else
            set(cells, "ShrinkToFit", Any(true));
        if (line.part == Part::username_label || line.part == Part::password_label)
            set(cells, "VertJustify", Any(css::table::CellVertJustify2::BOTTOM));
        if (line.part == Part::message || line.fixed_width)
            set(cells, "VertJustify", Any(css::table::CellVertJustify2::TOP));
    }

    // Over the QR code's column as well, which is free below the code.
    void merge_part(const SlipLine& line) const {
        for (int slip = 0; slip < slips_in_first_band(); ++slip) {
            const int column = slip * handouts::columns_of_slip;
            const auto cells = range({line.row, column + handouts::text_column},
                                     {line.row + line.rows - 1, column + handouts::qr_column});
            Reference<css::util::XMergeable>(cells, UNO_QUERY_THROW)->merge(true);
        }
    }

    void dress_long_values() const {
        std::map<double, std::vector<CellRangeAddress>> by_size;
        for (const handouts::SmallerType& value : plan_.smaller)
            by_size[value.points].push_back(address(value.at, value.at));
        for (const auto& [points, areas] : by_size) set(ranges(areas), "CharHeight", Any(static_cast<float>(points)));
    }

    // Along all four sides of the first slips; neighbours share a line.
    void draw_cut_lines() const {
        css::table::BorderLine2 line;
        line.Color = grey;
        line.OuterLineWidth = line_width;
        line.LineWidth = line_width;
        line.LineStyle = css::table::BorderLineStyle::DASHED;
        css::table::TableBorder2 frame;
        frame.TopLine = frame.BottomLine = frame.LeftLine = frame.RightLine = line;
        frame.IsTopLineValid = frame.IsBottomLineValid = frame.IsLeftLineValid = frame.IsRightLineValid = true;
        for (int slip = 0; slip < slips_in_first_band(); ++slip) {
            const int column = slip * handouts::columns_of_slip;
            set(range({0, column}, {plan_.form->rows - 1, column + handouts::columns_of_slip - 1}), "TableBorder2",
                Any(frame));
        }
    }

    // Twice as many bands with each copy: a thousand slips take nine.
    void repeat_first_band() const {
        const Reference<css::sheet::XCellRangeMovement> sheet(document_.sheet(sheet_), UNO_QUERY_THROW);
        int next = plan_.form->rows;
        while (next < plan_.rows) {
            const int rows = std::min(next, plan_.rows - next);
            const UndoLock lock(undo_);
            sheet->copyRange(css::table::CellAddress(sheet_, 0, next), address({0, 0}, {rows - 1, last_column()}));
            next += rows;
        }
    }

    // The last band has looks for more slips than there are.
    void strip_unused() const {
        const handouts::Place last = plan_.slips.back();
        const int unused = last.column + handouts::columns_of_slip;
        if (unused > last_column()) return;
        const auto cells = range({last.row, unused}, {plan_.rows - 1, last_column()});
        const UndoLock lock(undo_);
        Reference<css::sheet::XSheetOperation>(cells, UNO_QUERY_THROW)->clearContents(css::sheet::CellFlags::HARDATTR);
    }

 private:
    void set(const Reference<css::uno::XInterface>& cells, const char* property, const Any& value) const {
        const UndoLock lock(undo_);
        Reference<XPropertySet>(cells, UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }

    int last_column() const { return static_cast<int>(plan_.column_widths.size()) - 1; }

    int slips_in_first_band() const { return std::min(plan_.form->across, static_cast<int>(plan_.slips.size())); }

    CellRangeAddress address(const handouts::Place& first, const handouts::Place& last) const {
        return {sheet_, first.column, first.row, last.column, last.row};
    }

    Reference<css::uno::XInterface> range(const handouts::Place& first, const handouts::Place& last) const {
        return range_of(document_, address(first, last));
    }

    Reference<css::uno::XInterface> ranges(const std::vector<CellRangeAddress>& areas) const {
        const Reference<css::lang::XMultiServiceFactory> factory(document_.model(), UNO_QUERY_THROW);
        const Reference<css::sheet::XSheetCellRangeContainer> all(
            factory->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY_THROW);
        all->addRangeAddresses(Sequence<CellRangeAddress>(areas.data(), static_cast<sal_Int32>(areas.size())), false);
        return all;
    }

    const Document& document_;
    Reference<css::document::XUndoManager> undo_;
    sal_Int16 sheet_;
    const SlipSheet& plan_;
};

}  // namespace

void dress_first_slips(const Document& document, sal_Int16 sheet, const SlipSheet& plan,
                       const rtl::OUString& fixed_width_typeface) {
    if (plan.slips.empty()) return;
    const Dresser dresser(document, sheet, plan);
    dresser.dress_all();
    for (const SlipLine& line : plan.form->lines) dresser.dress_part(line, fixed_width_typeface);
    if (plan.form->cut_lines) dresser.draw_cut_lines();
}

void merge_first_slips(const Document& document, sal_Int16 sheet, const SlipSheet& plan) {
    if (plan.slips.empty()) return;
    for (const SlipLine& line : plan.form->lines)
        if (line.rows > 1) Dresser(document, sheet, plan).merge_part(line);
}

void dress_other_slips(const Document& document, sal_Int16 sheet, const SlipSheet& plan) {
    if (plan.slips.empty()) return;
    const Dresser dresser(document, sheet, plan);
    dresser.repeat_first_band();
    dresser.strip_unused();
    dresser.dress_long_values();
}

}  // namespace classkeys::calc
