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

    // One after the other. May throw with half of it done.
    virtual void begin() const = 0;   // adds the sheet behind the others; records nothing for undo
    virtual void merge() const = 0;   // merges cells, which the office always records, and undoes and redoes itself
    virtual void finish() const = 0;  // all that follows; records nothing for undo
    // Takes away whatever was added.
    virtual void remove() const = 0;
};

// A name that neither a sheet nor a page style of the document has: "Slips", else "Slips 2" …
std::string free_sheet_name(const Document& document, const std::string& wanted);

// Whether sheets may not be added: Tools ▸ Protect Spreadsheet Structure.
bool sheets_are_protected(const Document& document);

}  // namespace classkeys::calc
