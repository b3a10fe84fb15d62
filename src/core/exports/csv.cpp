#include "exports/csv.hpp"

namespace classkeys::exports {

void CsvWriter::field(std::string_view value) {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        text_ += value;
        return;
    }
    text_ += '"';
    for (const char byte : value) {
        if (byte == '"') text_ += '"';
        text_ += byte;
    }
    text_ += '"';
}

void CsvWriter::line(std::span<const std::string_view> fields) {
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (at > 0) text_ += ',';
        field(fields[at]);
    }
    text_ += "\r\n";
}

}  // namespace classkeys::exports
