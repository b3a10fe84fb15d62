#include "calc/row_states.hpp"

#include <algorithm>
#include <utility>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <cppuhelper/implbase1.hxx>

#include "calc/cell_writer.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

using css::beans::XPropertySet;
using css::container::XNameAccess;
using css::sheet::XDatabaseRange;
using css::sheet::XUnnamedDatabaseRanges;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using roster::Visibility;

namespace {

Reference<XPropertySet> rows_between(const Document& document, sal_Int16 sheet, sal_Int32 first, sal_Int32 last) {
    const Reference<css::table::XColumnRowRange> range(range_of(document, {sheet, 0, first, 0, last}), UNO_QUERY_THROW);
    return {range->getRows(), UNO_QUERY_THROW};
}

bool is_filtered(const Document& document, sal_Int16 sheet, sal_Int32 row) {
    bool filtered = false;
    rows_between(document, sheet, row, row)->getPropertyValue("IsFiltered") >>= filtered;
    return filtered;
}

// The user's ranges with a filter: those with a name, and the one of a sheet that has none.
std::vector<Reference<XDatabaseRange>> database_ranges(const Document& document, sal_Int16 sheet) {
    const Reference<XPropertySet> properties(document.model(), UNO_QUERY_THROW);
    const Reference<XNameAccess> named(properties->getPropertyValue("DatabaseRanges"), UNO_QUERY_THROW);
    std::vector<Reference<XDatabaseRange>> ranges;
    for (const rtl::OUString& name : named->getElementNames())
        ranges.emplace_back(named->getByName(name), UNO_QUERY_THROW);
    const Reference<XUnnamedDatabaseRanges> unnamed(properties->getPropertyValue("UnnamedDatabaseRanges"),
                                                    UNO_QUERY_THROW);
    if (unnamed->hasByTable(sheet)) ranges.emplace_back(unnamed->getByTable(sheet), UNO_QUERY_THROW);
    return ranges;
}

// The rows, first and last, of filters that have a condition.
std::vector<std::pair<sal_Int32, sal_Int32>> filters_at_work(const Document& document, sal_Int16 sheet) {
    std::vector<std::pair<sal_Int32, sal_Int32>> filters;
    for (const Reference<XDatabaseRange>& range : database_ranges(document, sheet)) {
        const CellRangeAddress area = range->getDataArea();
        if (area.Sheet == sheet && range->getFilterDescriptor()->getFilterFields().hasElements())
            filters.emplace_back(area.StartRow, area.EndRow);
    }
    return filters;
}

// From `column` on, one that is not hidden, since in a hidden one no cell is visible whatever its row is. To the right
// of every table there is one.
sal_Int32 visible_column(const Document& document, sal_Int16 sheet, sal_Int32 column) {
    const Reference<css::table::XColumnRowRange> lines(document.sheet(sheet), UNO_QUERY_THROW);
    const auto columns = lines->getColumns();
    bool visible = false;
    for (const sal_Int32 last = columns->getCount() - 1; column < last; ++column) {
        const Reference<XPropertySet> properties(columns->getByIndex(column), UNO_QUERY_THROW);
        if ((properties->getPropertyValue("IsVisible") >>= visible) && visible) break;
    }
    return column;
}

void set_rows(const Document& document, sal_Int16 sheet, const RowRun& run, Visibility visibility) {
    const auto rows = rows_between(document, sheet, run.first, run.last);
    // Showing a row takes it out of the filter as well.
    if (visibility == Visibility::filtered) rows->setPropertyValue("IsFiltered", Any(true));
    const UndoLock lock(document.undo_manager());
    rows->setPropertyValue("IsVisible", Any(visibility == Visibility::shown));
}

class RowsAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
    RowsAction(const Document& document, sal_Int16 sheet, std::vector<RowRun> runs)
        : document_(document), sheet_(sheet), runs_(std::move(runs)) {}

    rtl::OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { set(&RowRun::from); }
    void SAL_CALL redo() override { set(&RowRun::to); }

 private:
    void set(Visibility RowRun::*which) {
        for (const RowRun& run : runs_) set_rows(document_, sheet_, run, run.*which);
    }

    Document document_;
    sal_Int16 sheet_;
    std::vector<RowRun> runs_;
};

}  // namespace

std::vector<bool> hidden_rows(const Document& document, sal_Int16 sheet, sal_Int32 column,
                              const std::vector<std::int32_t>& rows) {
    std::vector<bool> hidden(rows.size(), true);
    if (rows.empty()) return hidden;
    const sal_Int32 seen = visible_column(document, sheet, column);
    const auto span = range_of(document, {sheet, seen, rows.front(), seen, rows.back()});
    const auto visible = Reference<css::sheet::XCellRangesQuery>(span, UNO_QUERY_THROW)->queryVisibleCells();
    for (const CellRangeAddress& area : visible->getRangeAddresses()) {
        auto row = std::ranges::lower_bound(rows, area.StartRow);
        for (; row != rows.end() && *row <= area.EndRow; ++row)
            hidden[static_cast<std::size_t>(row - rows.begin())] = false;
    }
    return hidden;
}

std::vector<roster::RowState> row_states(const Document& document, sal_Int16 sheet,
                                         const std::vector<std::int32_t>& rows, const std::vector<bool>& hidden) {
    std::vector<roster::RowState> states(rows.size());
    const auto filters = filters_at_work(document, sheet);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        states[at].under_filter = std::ranges::any_of(
            filters, [row = rows[at]](const auto& filter) { return row >= filter.first && row <= filter.second; });
        if (!hidden[at]) continue;
        states[at].visibility = is_filtered(document, sheet, rows[at]) ? Visibility::filtered : Visibility::hidden;
    }
    return states;
}

std::vector<RowRun> runs_of(const std::vector<roster::RowChange>& changes, const std::vector<std::int32_t>& rows) {
    std::vector<RowRun> runs;
    for (const roster::RowChange& change : changes) {
        const std::int32_t row = rows[change.record];
        const bool follows = !runs.empty() && runs.back().last + 1 == row && runs.back().from == change.from &&
                             runs.back().to == change.to;
        if (follows)
            ++runs.back().last;
        else
            runs.push_back({row, row, change.from, change.to});
    }
    return runs;
}

void UndoStep::show(sal_Int16 sheet, const std::vector<RowRun>& rows) {
    if (rows.empty()) return;
    const Reference<css::document::XUndoAction> action(new RowsAction(document_, sheet, rows));
    undo_->addUndoAction(action);  // first, so that rows that fail half-way are taken back
    action->redo();
}

}  // namespace classkeys::calc
