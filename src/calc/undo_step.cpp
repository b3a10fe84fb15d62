#include "calc/undo_step.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <cppuhelper/implbase1.hxx>

#include "calc/cell_writer.hpp"
#include "calc/new_sheet.hpp"
#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

PropertyValue property(const char* name, const Any& value) {
    PropertyValue made;
    made.Name = OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

sal_Int32 standard_format(const Document& document, sal_Int16 type) {
    const Reference<css::util::XNumberFormatsSupplier> supplier(document.model(), UNO_QUERY_THROW);
    const Reference<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(), UNO_QUERY_THROW);
    return types->getStandardFormat(type, document.locale());
}

// The sheet as it begins, and what follows once its cells are merged: the office's own actions of that stand in
// between, since no lock keeps it from recording them.
class SheetAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
    explicit SheetAction(std::shared_ptr<const NewSheet> sheet) : sheet_(std::move(sheet)) {}

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { sheet_->remove(); }
    void SAL_CALL redo() override { sheet_->begin(); }

 private:
    std::shared_ptr<const NewSheet> sheet_;
};

class RestOfSheetAction : public cppu::WeakImplHelper1<css::document::XUndoAction> {
 public:
    explicit RestOfSheetAction(std::shared_ptr<const NewSheet> sheet) : sheet_(std::move(sheet)) {}

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override {}
    void SAL_CALL redo() override { sheet_->finish(); }

 private:
    std::shared_ptr<const NewSheet> sheet_;
};

}  // namespace

UndoStep::UndoStep(const Document& document, const std::string& title)
    : document_(document),
      title_(title),
      undo_(document.undo_manager()),
      painting_(document.model(), UNO_QUERY_THROW),
      steps_before_(static_cast<std::size_t>(undo_->getAllUndoActionTitles().getLength())) {
    undo_->enterUndoContext(to_office(title));
    document_.model()->lockControllers();
    painting_->addActionLock();
}

UndoStep::~UndoStep() {
    try {
        painting_->removeActionLock();
        document_.model()->unlockControllers();
        undo_->leaveUndoContext();
        if (kept_ || static_cast<std::size_t>(undo_->getAllUndoActionTitles().getLength()) <= steps_before_) return;
        undo_->undo();
        undo_->clearRedo();
    } catch (const css::uno::Exception&) {
        // The document is being closed: there is nothing left to take back.
    }
}

void UndoStep::keep() {
    kept_ = true;
}

void UndoStep::write(ColumnWrite cells) {
    if (cells.rows.empty()) return;
    CellWriter writer(document_, std::move(cells));
    undo_->addUndoAction(writer.formats_action());  // added first, so undone last
    writer.clear();                                 // the office's own action keeps the old content exactly
    writer.set_format();                            // fast, since the cells are empty now
    writer.put(undo_, title_);
    undo_->addUndoAction(writer.values_action());  // added last, so undone first
}

void UndoStep::sort(const CellRangeAddress& rows, sal_Int32 key, bool ascending) {
    css::table::TableSortField field;
    field.Field = key - rows.StartColumn;
    field.IsAscending = ascending;
    field.FieldType = css::table::TableSortFieldType_NUMERIC;
    const Sequence<css::table::TableSortField> fields(&field, 1);
    const PropertyValue description[] = {
        property("SortFields", Any(fields)),    property("IsSortColumns", Any(false)),
        property("ContainsHeader", Any(false)), property("BindFormatsToContent", Any(true)),
        property("CopyOutputData", Any(false)), property("IsUserListEnabled", Any(false)),
    };
    Reference<css::util::XSortable>(range_of(document_, rows), UNO_QUERY_THROW)
        ->sort(Sequence<PropertyValue>(description, std::size(description)));
}

void UndoStep::put_keys(const CellRangeAddress& cells, const std::vector<double>& keys) {
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(keys.size()));
    auto* row = data.getArray();
    for (const double key : keys) {
        const Any value(key);
        *row++ = Sequence<Any>(&value, 1);
    }
    const UndoLock lock(undo_);
    Reference<css::sheet::XCellRangeData>(range_of(document_, cells), UNO_QUERY_THROW)->setDataArray(data);
}

void UndoStep::put_anchor(const CellRangeAddress& cells) {
    const auto cell = range_of(document_, cells)->getCellByPosition(0, 0);  // setDataArray would delete its note
    const UndoLock lock(undo_);
    cell->setValue(1);
}

void UndoStep::remove_keys(const CellRangeAddress& cells) {
    const UndoLock lock(undo_);
    Reference<css::sheet::XSheetOperation>(range_of(document_, cells), UNO_QUERY_THROW)
        ->clearContents(css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME);
}

void UndoStep::add(const std::shared_ptr<const NewSheet>& sheet) {
    undo_->addUndoAction(new SheetAction(sheet));  // first, so that a sheet that fails half-way is taken out again
    sheet->begin();
    sheet->merge();
    sheet->finish();
    undo_->addUndoAction(new RestOfSheetAction(sheet));
}

sal_Int32 text_format(const Document& document) {
    return standard_format(document, css::util::NumberFormat::TEXT);
}

sal_Int32 date_format(const Document& document, bool with_time) {
    return standard_format(document, with_time ? css::util::NumberFormat::DATETIME : css::util::NumberFormat::DATE);
}

}  // namespace classkeys::calc
