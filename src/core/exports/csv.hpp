// csv.hpp: tables as text, as RFC 4180 says: fields parted by commas, lines ended by CR LF, a field that holds a comma,
// a quote or a line end in quotes. No value is altered to please a spreadsheet.
//   CsvWriter csv;
//   csv.line({"Ana", "the \"one\""});   csv.text()  -> "Ana,\"the \"\"one\"\"\"\r\n"
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace classkeys::exports {

class CsvWriter {
 public:
    void line(std::span<const std::string_view> fields);
    void line(std::initializer_list<std::string_view> fields) {
        line(std::span<const std::string_view>(fields.begin(), fields.size()));
    }

    const std::string& text() const { return text_; }
    std::string take() { return std::move(text_); }

 private:
    void field(std::string_view value);

    std::string text_;
};

}  // namespace classkeys::exports
