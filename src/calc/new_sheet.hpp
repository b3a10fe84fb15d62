// new_sheet.hpp: a sheet that a command adds to a document, which undo takes out again and redo makes anew.
#pragma once

#include "calc/document.hpp"

namespace classkeys::calc {

class NewSheet {
 public:
    NewSheet() = default;
    NewSheet(const NewSheet&) = delete;
    NewSheet& operator=(const NewSheet&) = delete;
    virtual ~NewSheet() = default;

    // Adds the sheet behind the others. Records nothing for undo. May throw with half of it done.
    virtual void make() const = 0;
    // Takes away whatever make has added.
    virtual void remove() const = 0;
};

// A name that neither a sheet nor a page style of the document has: "Slips", else "Slips 2" …
std::string free_sheet_name(const Document& document, const std::string& wanted);

// Whether sheets may not be added: Tools ▸ Protect Spreadsheet Structure.
bool sheets_are_protected(const Document& document);

}  // namespace classkeys::calc
