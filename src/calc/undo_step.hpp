// undo_step.hpp: one undo step, through which every change of a sheet goes. It holds the order of calls that Calc needs
// to undo and redo exactly; without it, cells that were empty keep their new values after an undo.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/document/XUndoManager.hpp>

#include "calc/document.hpp"

namespace classkeys::calc {

// New texts or numbers for cells of one column.
struct ColumnWrite {
    sal_Int16 sheet = 0;
    sal_Int32 column = 0;
    sal_Int32 number_format = 0;            // the key of the format that the cells get
    std::vector<std::int32_t> rows = {};    // ascending
    std::vector<rtl::OUString> texts = {};  // one a row, or none where numbers are given
    std::vector<double> numbers = {};
};

class NewSheet;
struct MarkChange;
struct RowRun;

class UndoStep {
 public:
    // `title` is what the Edit menu shows behind Undo.
    UndoStep(const Document& document, const std::string& title);
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

    // A step that was not kept is taken back, with no trace in the undo list.
    ~UndoStep();

    // Writes whole cells: content and number format, nothing else. Notes, colours and borders stay.
    void write(ColumnWrite cells);

    // Sorts the rows of `rows` by the column `key` of the sheet, by Calc's own sort.
    void sort(const CellRangeAddress& rows, sal_Int32 key, bool ascending);

    // Numbers beside the rows of `rows`, in an empty column, for the time of a sort. Undo knows nothing of them.
    void put_keys(const CellRangeAddress& cells, const std::vector<double>& keys);
    // Beside notes as well: a number in the first of the cells, all empty, keeps their column in the sort.
    void put_anchor(const CellRangeAddress& cells);
    void remove_keys(const CellRangeAddress& cells);

    // Styles and notes of marks, see marks.hpp.
    void mark(const std::vector<MarkChange>& changes);

    // Shows and hides rows, see row_states.hpp. Their heights stay.
    void show(sal_Int16 sheet, const std::vector<RowRun>& rows);

    // Makes a sheet that was not there.
    void add(const std::shared_ptr<const NewSheet>& sheet);

    void keep();

 private:
    const Document& document_;
    std::string title_;
    css::uno::Reference<css::document::XUndoManager> undo_;
    css::uno::Reference<css::document::XActionLockable> painting_;
    std::size_t steps_before_;
    bool kept_ = false;
};

// The key of the document's text format, and of its format for a date, with or without a time.
sal_Int32 text_format(const Document& document);
sal_Int32 date_format(const Document& document, bool with_time);

}  // namespace classkeys::calc
