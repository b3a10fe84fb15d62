#include "calc/cell_writer.hpp"

#include <algorithm>
#include <functional>

#include <com/sun/star/beans/PropertyState.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <cppuhelper/implbase1.hxx>

#include "calc/status_bar.hpp"

namespace classkeys::calc {

using css::beans::XPropertySet;
using css::beans::XPropertyState;
using css::document::XUndoAction;
using css::document::XUndoManager;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

constexpr sal_Int32 chunk = 50'000;  // rows that are written at once
const char number_format[] = "NumberFormat";
const char fits_heights[] = "IsAdjustHeightEnabled";

// Rows one below the other, as a piece of ColumnWrite::rows. A cell with a note is a run of its own.
struct Run {
    std::size_t from;
    sal_Int32 count;
    bool noted;
};

struct FormatRange {
    CellRangeAddress range;
    std::optional<sal_Int32> format;  // none: the cell style's
};

std::vector<bool> rows_with_notes(const Document& document, const ColumnWrite& cells) {
    std::vector<bool> noted(cells.rows.size());
    const CellRangeAddress span(cells.sheet, cells.column, cells.rows.front(), cells.column, cells.rows.back());
    for (const CellRangeAddress& area : cells_with(document, span, css::sheet::CellFlags::ANNOTATION)) {
        auto at = std::ranges::lower_bound(cells.rows, area.StartRow);
        for (; at != cells.rows.end() && *at <= area.EndRow; ++at)
            noted[static_cast<std::size_t>(at - cells.rows.begin())] = true;
    }
    return noted;
}

std::vector<Run> runs_of(const Document& document, const ColumnWrite& cells) {
    const std::vector<bool> noted = rows_with_notes(document, cells);
    std::vector<Run> runs;
    for (std::size_t at = 0; at < cells.rows.size(); ++at) {
        const bool follows = !runs.empty() && !noted[at] && !runs.back().noted && runs.back().count < chunk &&
                             cells.rows[at] == cells.rows[at - 1] + 1;
        if (follows)
            ++runs.back().count;
        else
            runs.push_back({at, 1, noted[at]});
    }
    return runs;
}

// All cells as one object; a plain range where they are one below the other, since that is faster.
Reference<css::sheet::XSheetOperation> all_cells(const Document& document, const ColumnWrite& cells) {
    std::vector<CellRangeAddress> areas;
    for (const std::int32_t row : cells.rows) {
        if (!areas.empty() && areas.back().EndRow + 1 == row)
            ++areas.back().EndRow;
        else
            areas.emplace_back(cells.sheet, cells.column, row, cells.column, row);
    }
    if (areas.size() == 1) return {range_of(document, areas[0]), UNO_QUERY_THROW};
    const Reference<css::lang::XMultiServiceFactory> factory(document.model(), UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetCellRangeContainer> ranges(
        factory->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY_THROW);
    ranges->addRangeAddresses(Sequence<CellRangeAddress>(areas.data(), static_cast<sal_Int32>(areas.size())), false);
    return {ranges, UNO_QUERY_THROW};
}

std::optional<sal_Int32> format_of(const Reference<css::uno::XInterface>& cells) {
    sal_Int32 format = 0;
    Reference<XPropertySet>(cells, UNO_QUERY_THROW)->getPropertyValue(number_format) >>= format;
    const auto state = Reference<XPropertyState>(cells, UNO_QUERY_THROW)->getPropertyState(number_format);
    if (state == css::beans::PropertyState_DEFAULT_VALUE) return std::nullopt;
    return format;
}

bool is_mixed(const Reference<css::uno::XInterface>& cells) {
    return Reference<XPropertyState>(cells, UNO_QUERY_THROW)->getPropertyState(number_format) ==
           css::beans::PropertyState_AMBIGUOUS_VALUE;
}

std::vector<FormatRange> formats_of(const Document& document, const ColumnWrite& cells) {
    const CellRangeAddress span(cells.sheet, cells.column, cells.rows.front(), cells.column, cells.rows.back());
    const auto range = range_of(document, span);
    if (!is_mixed(range)) return {{span, format_of(range)}};
    std::vector<FormatRange> formats;
    const auto groups =
        Reference<css::sheet::XUniqueCellFormatRangesSupplier>(range, UNO_QUERY_THROW)->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < groups->getCount(); ++index) {
        const Reference<css::sheet::XSheetCellRanges> group(groups->getByIndex(index), UNO_QUERY_THROW);
        const auto format = format_of(group);
        for (const CellRangeAddress& area : group->getRangeAddresses()) formats.push_back({area, format});
    }
    return formats;
}

// Sets number formats back. Rows that were not written have kept theirs, so setting it again changes nothing.
class FormatsAction : public cppu::WeakImplHelper1<XUndoAction> {
 public:
    FormatsAction(const Document& document, std::vector<FormatRange> formats)
        : document_(document), formats_(std::move(formats)) {}

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL redo() override {}
    void SAL_CALL undo() override {
        for (const FormatRange& part : formats_) {
            const auto range = range_of(document_, part.range);
            const UndoLock lock(document_.undo_manager());
            if (part.format)
                Reference<XPropertySet>(range, UNO_QUERY_THROW)->setPropertyValue(number_format, Any(*part.format));
            else
                Reference<XPropertyState>(range, UNO_QUERY_THROW)->setPropertyToDefault(number_format);
        }
    }

 private:
    Document document_;
    std::vector<FormatRange> formats_;
};

}  // namespace

UndoLock::UndoLock(const Reference<XUndoManager>& undo) : undo_(undo) {
    undo_->lock();
}

UndoLock::~UndoLock() {
    try {
        undo_->unlock();
    } catch (const css::uno::Exception&) {
        // The office has released the lock itself: that is what each call's own lock is for.
    }
}

struct CellWriter::Cells {
    Document document;
    ColumnWrite cells;
    std::vector<Run> runs;

    void clear() const { all_cells(document, cells)->clearContents(any_value); }

    // Has Calc clear what the cells do not have, formatting of single letters, after which it fits the rows to the
    // cells.
    void fit_heights() const { all_cells(document, cells)->clearContents(css::sheet::CellFlags::EDITATTR); }

    void put(const Reference<XUndoManager>& undo, const std::function<void(std::size_t cells)>& advance) const {
        for (const Run& run : runs) {
            if (run.noted)
                put_beside_note(run, undo);
            else
                put_run(run, undo);
            advance(static_cast<std::size_t>(run.count));
        }
    }

 private:
    Any value(std::size_t at) const { return cells.texts.empty() ? Any(cells.numbers[at]) : Any(cells.texts[at]); }

    void put_run(const Run& run, const Reference<XUndoManager>& undo) const {
        Sequence<Sequence<Any>> data(run.count);
        auto* row = data.getArray();
        for (sal_Int32 index = 0; index < run.count; ++index) {
            const Any cell = value(run.from + static_cast<std::size_t>(index));
            *row++ = Sequence<Any>(&cell, 1);
        }
        const sal_Int32 first = cells.rows[run.from];
        const auto range = range_of(document, {cells.sheet, cells.column, first, cells.column, first + run.count - 1});
        const UndoLock lock(undo);
        Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(data);
    }

    // setDataArray would delete the note.
    void put_beside_note(const Run& run, const Reference<XUndoManager>& undo) const {
        const auto cell = document.sheet(cells.sheet)->getCellByPosition(cells.column, cells.rows[run.from]);
        const UndoLock lock(undo);
        if (cells.texts.empty())
            cell->setValue(cells.numbers[run.from]);
        else
            Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(cells.texts[run.from]);
    }
};

namespace {

// Keeps Calc from fitting the heights of rows. Where a height changes while cells are written, Calc records the writing
// in spite of any lock.
class HeldHeights {
 public:
    explicit HeldHeights(const Document& document)
        : settings_(document.model(), UNO_QUERY_THROW), before_(settings_->getPropertyValue(fits_heights)) {
        settings_->setPropertyValue(fits_heights, Any(false));
    }
    HeldHeights(const HeldHeights&) = delete;
    HeldHeights& operator=(const HeldHeights&) = delete;
    ~HeldHeights() {
        try {
            settings_->setPropertyValue(fits_heights, before_);
        } catch (const css::uno::Exception&) {
            // The document is being closed: no row is seen any more.
        }
    }

 private:
    Reference<XPropertySet> settings_;
    Any before_;
};

class ValuesAction : public cppu::WeakImplHelper1<XUndoAction> {
 public:
    explicit ValuesAction(std::shared_ptr<const CellWriter::Cells> cells) : cells_(std::move(cells)) {}

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override {
        const UndoLock lock(cells_->document.undo_manager());
        cells_->clear();
    }
    void SAL_CALL redo() override {
        const auto undo = cells_->document.undo_manager();
        {
            const HeldHeights held(cells_->document);
            cells_->put(undo, [](std::size_t) {});
        }
        const UndoLock lock(undo);
        cells_->fit_heights();
    }

 private:
    std::shared_ptr<const CellWriter::Cells> cells_;
};

}  // namespace

CellWriter::CellWriter(const Document& document, ColumnWrite cells) {
    auto runs = runs_of(document, cells);
    cells_ = std::make_shared<const Cells>(Cells{document, std::move(cells), std::move(runs)});
}

Reference<XUndoAction> CellWriter::formats_action() const {
    return new FormatsAction(cells_->document, formats_of(cells_->document, cells_->cells));
}

Reference<XUndoAction> CellWriter::values_action() const {
    return new ValuesAction(cells_);
}

void CellWriter::clear() const {
    const ColumnWrite& cells = cells_->cells;
    const CellRangeAddress span(cells.sheet, cells.column, cells.rows.front(), cells.column, cells.rows.back());
    if (!cells_with(cells_->document, span, any_value).empty()) cells_->clear();
}

void CellWriter::set_format() const {
    const Reference<XPropertySet> properties(all_cells(cells_->document, cells_->cells), UNO_QUERY_THROW);
    if (!is_mixed(properties) && format_of(properties) == cells_->cells.number_format) return;
    properties->setPropertyValue(number_format, Any(cells_->cells.number_format));
}

void CellWriter::put(const Reference<XUndoManager>& undo, const std::string& title) const {
    StatusBar bar(cells_->document, title, cells_->cells.rows.size());
    cells_->put(undo, [&](std::size_t cells) { bar.advance(cells); });
}

}  // namespace classkeys::calc
