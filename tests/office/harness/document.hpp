// document.hpp: one Calc document in the test office.
//   Document list(office);                                     // new and empty
//   Document old(office, "tests/data/class.xls");              // a copy of the file, which stays as it is
//   Document csv(office, "class.csv", {{"FilterName", as_any("Text - txt - csv (StarCalc)")},
//                                      {"FilterOptions", as_any("44,34,76,1")}});
// Addresses are A1 style; `sheet` counts from 0. UNO's own exceptions pass through; failures.hpp names them.
#pragma once

#include "office.hpp"
#include "office_driver/text.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace classkeys::tests {

class Document {
 public:
    explicit Document(Office& office);
    // Loads a copy of `file`; a file of the office's own (from save_as) is loaded as it stands.
    Document(Office& office, const std::filesystem::path& file, const Arguments& how = {});
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document();  // closes it without saving

    // Filters: "calc8" (.ods), "MS Excel 97" (.xls), "Calc MS Excel 2007 XML" (.xlsx). `name` without a folder.
    // Gives the path written, which is the document's own from now on.
    std::filesystem::path save_as(const std::string& name, const char* filter, const Arguments& how = {});
    // Closes it and loads its file again, as it was first loaded. Throws if it was never saved or loaded.
    void reload();

    void undo() { undo_manager()->undo(); }
    void redo() { undo_manager()->redo(); }
    std::vector<std::string> undo_titles() const;  // the latest step first
    std::vector<std::string> redo_titles() const;
    void clear_undo() { undo_manager()->clear(); }

    // Several areas with ';' between them: "A1:A9;C1:C9".
    void select(const std::string& ranges, int sheet = 0);
    // Sheet, column and row of the one selected cell: "0 B4".
    std::string cursor() const;
    void insert_sheet(const std::string& name);  // after the others
    void remove_sheet(const std::string& name);

    Office& office() const { return office_; }
    const uno::Reference<com::sun::star::frame::XModel>& model() const { return model_; }
    uno::Reference<com::sun::star::frame::XFrame> frame() const;
    uno::Reference<com::sun::star::sheet::XSpreadsheet> sheet(int index = 0) const;
    uno::Reference<com::sun::star::table::XCellRange> range(const std::string& address, int sheet = 0) const;
    uno::Reference<com::sun::star::table::XCell> cell(const std::string& address, int sheet = 0) const;
    uno::Reference<com::sun::star::document::XUndoManager> undo_manager() const;

 private:
    void load(const rtl::OUString& url);
    void close();

    Office& office_;
    Arguments how_;
    uno::Reference<com::sun::star::frame::XModel> model_;
};

}  // namespace classkeys::tests
