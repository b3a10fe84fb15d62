#include "document.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <osl/file.hxx>

#include <sstream>
#include <stdexcept>

namespace classkeys::tests {

namespace {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
namespace frame = com::sun::star::frame;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace fs = std::filesystem;

bool lies_in(const fs::path& file, const fs::path& folder) {
    const auto relative = fs::absolute(file).lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

std::vector<std::string> strings(const uno::Sequence<rtl::OUString>& titles) {
    std::vector<std::string> result;
    for (const auto& title : titles) result.push_back(utf8(title));
    return result;
}

}  // namespace

Document::Document(Office& office) : office_(office) {
    load("private:factory/scalc");
}

Document::Document(Office& office, const fs::path& file, const Arguments& how) : office_(office), how_(how) {
    load(file_url(lies_in(file, office.file("")) ? file : office.copy_in(file)));
}

Document::~Document() {
    try {
        close();
    } catch (const uno::Exception&) {
        // The office is gone, and the document with it; the test has heard of that already.
    }
}

void Document::load(const rtl::OUString& url) {
    Arguments how = how_;
    how.emplace_back("Hidden", as_any(!office_.has_windows()));
    const auto component =
        frame::Desktop::create(office_.context())->loadComponentFromURL(url, "_blank", 0, property_values(how));
    if (!component.is()) throw std::runtime_error("the office loads " + utf8(url) + " as no document");
    model_.set(component, UNO_QUERY_THROW);
}

void Document::close() {
    if (!model_.is()) return;
    const Reference<com::sun::star::util::XCloseable> closeable(model_, UNO_QUERY_THROW);
    model_.clear();
    closeable->close(true);
}

fs::path Document::save_as(const std::string& name, const char* filter, const Arguments& how) {
    Arguments all = how;
    all.emplace_back("FilterName", as_any(filter));
    all.emplace_back("Overwrite", as_any(true));
    const auto path = office_.file(name);
    Reference<frame::XStorable>(model_, UNO_QUERY_THROW)->storeAsURL(file_url(path), property_values(all));
    return path;
}

void Document::reload() {
    const auto url = model_->getURL();
    if (url.isEmpty()) throw std::runtime_error("a document that was never saved cannot be loaded again");
    close();
    load(url);
}

std::vector<std::string> Document::undo_titles() const {
    return strings(undo_manager()->getAllUndoActionTitles());
}

std::vector<std::string> Document::redo_titles() const {
    return strings(undo_manager()->getAllRedoActionTitles());
}

std::string Document::cursor() const {
    const uno::Reference<com::sun::star::view::XSelectionSupplier> supplier(frame()->getController(), UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::sheet::XCellRangeAddressable> cell(supplier->getSelection(), UNO_QUERY_THROW);
    const auto at = cell->getRangeAddress();
    if (at.StartRow != at.EndRow || at.StartColumn != at.EndColumn)
        throw std::runtime_error("more than one cell is selected");
    return std::to_string(at.Sheet) + ' ' + static_cast<char>('A' + at.StartColumn) + std::to_string(at.StartRow + 1);
}

void Document::select(const std::string& ranges, int sheet_index) {
    const Reference<lang::XMultiServiceFactory> factory(model_, UNO_QUERY_THROW);
    const Reference<sheet::XSheetCellRangeContainer> areas(
        factory->createInstance("com.sun.star.sheet.SheetCellRanges"), UNO_QUERY_THROW);
    std::istringstream list(ranges);
    std::string address;
    int count = 0;
    for (; std::getline(list, address, ';'); ++count) {
        const Reference<sheet::XCellRangeAddressable> area(range(address, sheet_index), UNO_QUERY_THROW);
        areas->addRangeAddress(area->getRangeAddress(), false);
    }
    const Reference<com::sun::star::view::XSelectionSupplier> controller(model_->getCurrentController(),
                                                                         UNO_QUERY_THROW);
    const auto chosen = count == 1 ? uno::Any(range(ranges, sheet_index)) : uno::Any(areas);
    if (!controller->select(chosen)) throw std::runtime_error("the office does not select " + ranges);
}

void Document::insert_sheet(const std::string& name) {
    const auto sheets = Reference<sheet::XSpreadsheetDocument>(model_, UNO_QUERY_THROW)->getSheets();
    const auto count = Reference<com::sun::star::container::XIndexAccess>(sheets, UNO_QUERY_THROW)->getCount();
    sheets->insertNewByName(wide(name), static_cast<sal_Int16>(count));
}

void Document::remove_sheet(const std::string& name) {
    Reference<sheet::XSpreadsheetDocument>(model_, UNO_QUERY_THROW)->getSheets()->removeByName(wide(name));
}

Reference<frame::XFrame> Document::frame() const {
    return model_->getCurrentController()->getFrame();
}

Reference<sheet::XSpreadsheet> Document::sheet(int index) const {
    const Reference<com::sun::star::container::XIndexAccess> sheets(
        Reference<sheet::XSpreadsheetDocument>(model_, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(index), UNO_QUERY_THROW};
}

Reference<table::XCellRange> Document::range(const std::string& address, int sheet_index) const {
    try {
        return sheet(sheet_index)->getCellRangeByName(wide(address));
    } catch (const uno::RuntimeException&) {  // says no more than a line of the office's own code
        throw std::runtime_error("the sheet has no range " + address);
    }
}

Reference<table::XCell> Document::cell(const std::string& address, int sheet_index) const {
    return range(address, sheet_index)->getCellByPosition(0, 0);
}

Reference<com::sun::star::document::XUndoManager> Document::undo_manager() const {
    return Reference<com::sun::star::document::XUndoManagerSupplier>(model_, UNO_QUERY_THROW)->getUndoManager();
}

}  // namespace classkeys::tests
