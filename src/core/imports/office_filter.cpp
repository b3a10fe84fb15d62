#include "imports/office_filter.hpp"

namespace classkeys::imports {
namespace {

constexpr int most_columns = 100;  // of a text file that stay text
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

const char* filter_of(Shape shape) {
    switch (shape) {
        case Shape::web_page:
            return "HTML (StarCalc)";
        case Shape::delimited:
            return "Text - txt - csv (StarCalc)";
        case Shape::spreadsheet:
            break;
    }
    return "";
}

// The office's numbers for encodings in its filter options.
const char* number_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
            return "76";
        case Encoding::utf16:
            return "65535";
        case Encoding::windows1252:
            return "1";
    }
    return "76";
}

// Separator, quote, encoding.
std::string beginning_of_options(const FileKind& kind) {
    return std::to_string(static_cast<int>(kind.separator)) + ",34," + number_of(kind.encoding);
}

}  // namespace

OfficeFilter filter_to_read(const FileKind& kind) {
    OfficeFilter filter{filter_of(kind.shape), ""};
    if (kind.shape != Shape::delimited) return filter;
    // First line, every column "as text", no guesses at numbers.
    filter.options = beginning_of_options(kind) + (kind.names_separator ? ",2," : ",1,");
    for (int column = 1; column <= most_columns; ++column)
        filter.options += (column == 1 ? "" : "/") + std::to_string(column) + "/2";
    filter.options += ",0,false,false";
    return filter;
}

OfficeFilter filter_to_write(const FileKind& kind) {
    OfficeFilter filter{filter_of(kind.shape), ""};
    // Language 0, quotes only where they are needed, cells as they are shown.
    if (kind.shape == Shape::delimited) filter.options = beginning_of_options(kind) + ",1,,0,false,true";
    return filter;
}

std::string in_form_of(std::string_view original, const FileKind& kind, std::string_view written) {
    std::string text;
    if (kind.encoding == Encoding::utf16) return text.append(written);
    if (written.starts_with(byte_order_mark)) written.remove_prefix(byte_order_mark.size());
    const std::size_t first_end = original.find('\n');
    const bool two_bytes = first_end != std::string_view::npos && first_end > 0 && original[first_end - 1] == '\r';
    if (original.starts_with(byte_order_mark)) text = byte_order_mark;
    if (kind.names_separator) text += std::string("sep=") + kind.separator + (two_bytes ? "\r\n" : "\n");
    bool quoted = false;
    for (const char byte : written) {
        if (byte == '"') quoted = !quoted;
        if (byte == '\n' && two_bytes && !quoted && !text.ends_with('\r')) text += '\r';
        text += byte;
    }
    return text;
}

}  // namespace classkeys::imports
