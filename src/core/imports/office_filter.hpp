// office_filter.hpp: by which filter an office reads a file of a kind, and writes it as one of that kind again.
//   filter_to_read(kind_of_file("Name;Username\r\n…"))   -> "Text - txt - csv (StarCalc)", "59,34,76,1,1/2/2/2/…"
#pragma once

#include <string>
#include <string_view>

#include "imports/file_kind.hpp"

namespace classkeys::imports {

struct OfficeFilter {
    std::string name;     // empty: the office finds it out by itself
    std::string options;  // empty: the filter has none
};

// Values of delimited text stay text, in its first 100 columns, and are not taken for numbers behind those.
OfficeFilter filter_to_read(const FileKind& kind);

// Separator and encoding are kept; a field has quotes where it needs them. None for spreadsheets: the filter that they
// were read by writes them.
OfficeFilter filter_to_write(const FileKind& kind);

// What the office writes of delimited text, in the form that `original` had, if that is UTF-8 or Windows-1252: with its
// byte order mark, its line that names the separator, and its line ends.
std::string in_form_of(std::string_view original, const FileKind& kind, std::string_view written);

}  // namespace classkeys::imports
