// file_kind.hpp: what a platform's download really is, whatever its ending says: many an .xls is a web page or a table
// in plain text.
//   kind_of_file("Name;Username\r\nAna;ana\r\n")   -> delimited, UTF-8, ';'
#pragma once

#include <string_view>

namespace classkeys::imports {

enum class Shape {
    spreadsheet,  // a format of its own, which the office knows by itself
    web_page,     // an HTML table
    delimited,    // lines of text with a separator
};

enum class Encoding { utf8, utf16, windows1252 };

struct FileKind {
    Shape shape;
    Encoding encoding = Encoding::utf8;  // of text and web pages
    char separator = ',';                // of delimited text: , ; or a tab
    bool names_separator = false;        // whether the first line is Excel's "sep=;" and no part of the table
};

// `bytes` is the whole file. Text that is no UTF-8 is taken for Windows-1252, in which every byte means something.
FileKind kind_of_file(std::string_view bytes);

}  // namespace classkeys::imports
