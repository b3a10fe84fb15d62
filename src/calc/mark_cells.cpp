// UndoStep::mark. The office's own undo actions restore styles and notes exactly; what they do not know is that a style
// was made, which an action of ours takes back and makes again.

#include <algorithm>
#include <map>

#include <com/sun/star/beans/PropertyState.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include "calc/cell_writer.hpp"
#include "calc/marks.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

using css::beans::XPropertySet;
using css::beans::XPropertyState;
using css::container::XNameContainer;
using css::document::XUndoAction;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

constexpr sal_Int32 light_yellow = 0xFFE994;
constexpr sal_Int32 dark_red = 0x9C0006;

Reference<XNameContainer> cell_styles(const Document& document) {
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document.model(), UNO_QUERY_THROW);
    return {supplier->getStyleFamilies()->getByName("CellStyles"), UNO_QUERY_THROW};
}

void make_style(const Document& document, const OUString& name) {
    const Reference<css::lang::XMultiServiceFactory> factory(document.model(), UNO_QUERY_THROW);
    const Reference<css::style::XStyle> style(factory->createInstance("com.sun.star.style.CellStyle"), UNO_QUERY_THROW);
    cell_styles(document)->insertByName(name, Any(style));
    style->setParentStyle(*style_before_marking(name));
    const Reference<XPropertySet> look(style, UNO_QUERY_THROW);
    look->setPropertyValue("CellBackColor", Any(light_yellow));
    look->setPropertyValue("CharColor", Any(dark_red));
}

class StyleAction : public cppu::WeakImplHelper1<XUndoAction> {
 public:
    StyleAction(const Document& document, const OUString& name) : document_(document), name_(name) {}

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override {
        const UndoLock lock(document_.undo_manager());
        cell_styles(document_)->removeByName(name_);
    }
    void SAL_CALL redo() override {
        const UndoLock lock(document_.undo_manager());
        make_style(document_, name_);
    }

 private:
    Document document_;
    OUString name_;
};

// Gives cells a style. A style takes the place of all direct formatting that it says something about; what a teacher
// has set by hand is set again. Cells without any, mostly all, get it in one go.
class StyleSetter {
 public:
    explicit StyleSetter(const Document& document) : document_(document) {}

    void set(const CellRangeAddress& address, const OUString& style) {
        const auto cell = range_of(document_, address);
        const auto direct = direct_formatting(cell);
        if (direct.empty()) {
            plain_[style].push_back(address);
            return;
        }
        const Reference<XPropertySet> properties(cell, UNO_QUERY_THROW);
        std::vector<Any> values;
        values.reserve(direct.size());
        for (const OUString& name : direct) values.push_back(properties->getPropertyValue(name));
        properties->setPropertyValue("CellStyle", Any(style));
        const auto left = direct_formatting(cell);
        for (std::size_t at = 0; at < direct.size(); ++at)
            if (std::ranges::find(left, direct[at]) == left.end()) properties->setPropertyValue(direct[at], values[at]);
    }

    void finish() const {
        const Reference<css::lang::XMultiServiceFactory> factory(document_.model(), UNO_QUERY_THROW);
        for (const auto& [style, cells] : plain_) {
            const Reference<css::sheet::XSheetCellRangeContainer> all(
                factory->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY_THROW);
            all->addRangeAddresses(Sequence(cells.data(), static_cast<sal_Int32>(cells.size())), true);
            Reference<XPropertySet>(all, UNO_QUERY_THROW)->setPropertyValue("CellStyle", Any(style));
        }
    }

 private:
    std::vector<OUString> direct_formatting(const Reference<css::table::XCellRange>& cell) {
        if (names_.getLength() == 0) names_ = names_of(Reference<XPropertySet>(cell, UNO_QUERY_THROW));
        const auto states = Reference<XPropertyState>(cell, UNO_QUERY_THROW)->getPropertyStates(names_);
        std::vector<OUString> direct;
        for (sal_Int32 at = 0; at < names_.getLength(); ++at)
            if (states[at] == css::beans::PropertyState_DIRECT_VALUE) direct.push_back(names_[at]);
        return direct;
    }

    static Sequence<OUString> names_of(const Reference<XPropertySet>& properties) {
        std::vector<OUString> names;
        for (const css::beans::Property& property : properties->getPropertySetInfo()->getProperties())
            if (property.Name != "CellStyle") names.push_back(property.Name);
        return {names.data(), static_cast<sal_Int32>(names.size())};
    }

    const Document& document_;
    Sequence<OUString> names_;  // of all that can be set in a cell
    std::map<OUString, std::vector<CellRangeAddress>> plain_;
};

}  // namespace

void UndoStep::mark(const std::vector<MarkChange>& changes) {
    const auto styles = cell_styles(document_);
    for (const MarkChange& change : changes) {
        if (!change.style || styles->hasByName(*change.style) || !style_before_marking(*change.style)) continue;
        make_style(document_, *change.style);
        undo_->addUndoAction(new StyleAction(document_, *change.style));
    }
    StyleSetter setter(document_);
    for (const MarkChange& change : changes)
        if (change.style) setter.set(change.cell, *change.style);
    setter.finish();
    for (const MarkChange& change : changes) {
        if (!change.note) continue;
        Reference<css::sheet::XSheetOperation>(range_of(document_, change.cell), UNO_QUERY_THROW)
            ->clearContents(css::sheet::CellFlags::ANNOTATION);
        if (change.note->isEmpty()) continue;
        const Reference<css::sheet::XSheetAnnotationsSupplier> sheet(document_.sheet(change.cell.Sheet),
                                                                     UNO_QUERY_THROW);
        sheet->getAnnotations()->insertNew({change.cell.Sheet, change.cell.StartColumn, change.cell.StartRow},
                                           *change.note);
    }
}

}  // namespace classkeys::calc
