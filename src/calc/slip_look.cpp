#include "calc/slip_look.hpp"

#include <map>

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
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
    Dresser(const Document& document, sal_Int16 sheet, const SlipSheet& plan, const rtl::OUString& fixed_width_typeface)
        : document_(document),
          undo_(document.undo_manager()),
          sheet_(sheet),
          plan_(plan),
          fixed_width_typeface_(fixed_width_typeface) {}

    void dress_all() const {
        const auto last_column = static_cast<sal_Int32>(plan_.column_widths.size()) - 1;
        const auto cells = range({0, 0}, {plan_.rows - 1, last_column});
        set(cells, "NumberFormat", Any(text_format(document_)));
        set(cells, "HoriJustify", Any(css::table::CellHoriJustify_LEFT));
        set(cells, "VertJustify", Any(css::table::CellVertJustify2::CENTER));
        // Nothing here is prose, and no red line shall be under a password.
        set(cells, "CharLocale", Any(css::lang::Locale("zxx", "", "")));
    }

    void dress_part(const SlipLine& line) const {
        const auto cells = part_of_all_slips(line);
        set(cells, "CharHeight", Any(static_cast<float>(line.points)));
        set(cells, "CharColor", Any(line.quiet ? grey : black));
        if (line.bold) set(cells, "CharWeight", Any(css::awt::FontWeight::BOLD));
        if (line.fixed_width)
            set(cells, "CharFontName", Any(fixed_width_typeface_));
        else if (line.part == Part::message)
            set(cells, "IsTextWrapped", Any(true));
        else
            set(cells, "ShrinkToFit", Any(true));
        if (line.part == Part::username_label || line.part == Part::password_label)
            set(cells, "VertJustify", Any(css::table::CellVertJustify2::BOTTOM));
        if (line.part == Part::message || line.fixed_width)
            set(cells, "VertJustify", Any(css::table::CellVertJustify2::TOP));
        if (line.rows > 1) merge_part(line);
    }

    void dress_long_values() const {
        std::map<double, std::vector<CellRangeAddress>> by_size;
        for (const handouts::SmallerType& value : plan_.smaller)
            by_size[value.points].push_back(address(value.at, value.at));
        for (const auto& [points, areas] : by_size) set(ranges(areas), "CharHeight", Any(static_cast<float>(points)));
    }

    // Along all four sides of every slip; neighbours share a line.
    void draw_cut_lines() const {
        css::table::BorderLine2 line;
        line.Color = grey;
        line.OuterLineWidth = line_width;
        line.LineWidth = line_width;
        line.LineStyle = css::table::BorderLineStyle::DASHED;
        // Calc keeps a cell's other sides only where a whole range has the same ones: so corner by corner, side by
        // side.
        const int last_row = plan_.form->rows - 1;
        const int last_column = handouts::columns_of_slip - 1;
        const Side rows[] = {{0, 0, "TopBorder2"}, {1, last_row - 1, nullptr}, {last_row, last_row, "BottomBorder2"}};
        const Side columns[] = {
            {0, 0, "LeftBorder2"}, {1, last_column - 1, nullptr}, {last_column, last_column, "RightBorder2"}};
        for (const Side& row : rows)
            for (const Side& column : columns) {
                const auto cells = part_of_slips(row, column);
                for (const char* side : {row.border, column.border})
                    if (side != nullptr) set(cells, side, Any(line));
            }
    }

 private:
    void set(const Reference<css::uno::XInterface>& cells, const char* property, const Any& value) const {
        const UndoLock lock(undo_);
        Reference<XPropertySet>(cells, UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }

    // Rows or columns of a slip, and the border that they have to the outside.
    struct Side {
        int first;
        int last;
        const char* border;
    };

    Reference<css::uno::XInterface> part_of_slips(const Side& rows, const Side& columns) const {
        std::vector<CellRangeAddress> areas;
        for (const handouts::Place& slip : plan_.slips)
            areas.push_back(address({slip.row + rows.first, slip.column + columns.first},
                                    {slip.row + rows.last, slip.column + columns.last}));
        return ranges(areas);
    }

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

    CellRangeAddress cells_of(const SlipLine& line, const handouts::Place& slip) const {
        const int column = slip.column + handouts::text_column;
        return address({slip.row + line.row, column}, {slip.row + line.row + line.rows - 1, column});
    }

    // A band's slips stand beside each other, so one range takes a part of all of them.
    Reference<css::uno::XInterface> part_of_all_slips(const SlipLine& line) const {
        std::vector<CellRangeAddress> areas;
        for (const handouts::Place& slip : plan_.slips) {
            if (slip.column > 0) continue;
            areas.push_back(cells_of(line, slip));
            areas.back().EndColumn = static_cast<sal_Int32>(plan_.column_widths.size()) - 1;
        }
        return ranges(areas);
    }

    // Over the QR code's column as well, which is free below the code.
    void merge_part(const SlipLine& line) const {
        for (const handouts::Place& slip : plan_.slips) {
            CellRangeAddress cells = cells_of(line, slip);
            cells.EndColumn = slip.column + handouts::qr_column;
            const UndoLock lock(undo_);
            Reference<css::util::XMergeable>(range_of(document_, cells), UNO_QUERY_THROW)->merge(true);
        }
    }

    const Document& document_;
    Reference<css::document::XUndoManager> undo_;
    sal_Int16 sheet_;
    const SlipSheet& plan_;
    rtl::OUString fixed_width_typeface_;
};

}  // namespace

void dress(const Document& document, sal_Int16 sheet, const SlipSheet& plan,
           const rtl::OUString& fixed_width_typeface) {
    if (plan.slips.empty()) return;
    const Dresser dresser(document, sheet, plan, fixed_width_typeface);
    dresser.dress_all();
    for (const SlipLine& line : plan.form->lines) dresser.dress_part(line);
    dresser.dress_long_values();
    if (plan.form->cut_lines) dresser.draw_cut_lines();
}

}  // namespace classkeys::calc
