// csv_reader.hpp: RFC 4180 read to the letter, for tests: lines ended by CR LF, quotes doubled inside quotes, every
// line with as many fields as the first. Throws std::runtime_error for anything else.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace classkeys::tests {

using CsvLines = std::vector<std::vector<std::string>>;

class CsvReader {
 public:
    explicit CsvReader(std::string_view text) : rest_(text) {}

    CsvLines lines() {
        CsvLines all;
        while (!rest_.empty()) {
            all.push_back(line());
            if (all.back().size() != all.front().size()) throw std::runtime_error("lines of different lengths");
        }
        return all;
    }

 private:
    std::vector<std::string> line() {
        std::vector<std::string> fields;
        for (;;) {
            fields.push_back(rest_.starts_with('"') ? quoted() : plain());
            if (rest_.starts_with("\r\n")) break;
            if (!rest_.starts_with(',')) throw std::runtime_error("neither a comma nor a line end behind a field");
            rest_.remove_prefix(1);
        }
        rest_.remove_prefix(2);
        return fields;
    }

    std::string plain() {
        std::string field(rest_.substr(0, rest_.find_first_of(",\r\n")));
        if (field.find('"') != std::string::npos) throw std::runtime_error("a quote in a field without quotes");
        rest_.remove_prefix(field.size());
        return field;
    }

    std::string quoted() {
        std::string field;
        rest_.remove_prefix(1);
        for (;;) {
            const std::size_t quote = rest_.find('"');
            if (quote == std::string_view::npos) throw std::runtime_error("a quote that is not closed");
            field += rest_.substr(0, quote);
            rest_.remove_prefix(quote + 1);
            if (!rest_.starts_with('"')) return field;
            field += '"';
            rest_.remove_prefix(1);
        }
    }

    std::string_view rest_;
};

}  // namespace classkeys::tests
