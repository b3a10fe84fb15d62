// A file that is read, and files for platforms that are written: any bytes are some kind of file, and what is written
// of accounts is read back as it was, and taken for what it is.
#include <vector>

#include "exports/account_file.hpp"
#include "imports/office_filter.hpp"
#include "input.hpp"
#include "text/utf8.hpp"

using namespace classkeys;

namespace {

using Table = std::vector<std::vector<std::string>>;

// RFC 4180, by its grammar alone: whatever it does not allow is no table.
Table read_strictly(std::string_view text) {
    Table table;
    for (std::size_t at = 0; at < text.size();) {
        auto& line = table.emplace_back();
        for (bool more = true; more;) {
            std::string& field = line.emplace_back();
            const bool quoted = at < text.size() && text[at] == '"';
            at += quoted ? 1 : 0;
            for (; at < text.size(); ++at) {
                if (quoted && text[at] == '"') {
                    if (text.substr(at + 1, 1) != "\"") break;
                    ++at;
                } else if (!quoted && std::string_view(",\"\r\n").find(text[at]) != std::string_view::npos) {
                    break;
                }
                field += text[at];
            }
            if (quoted) fuzz::must(text.substr(at++, 1) == "\"");
            more = text.substr(at, 1) == ",";
            at += more ? 1 : 0;
        }
        fuzz::must(text.substr(at, 2) == "\r\n");
        at += 2;
    }
    return table;
}

std::vector<exports::Account> accounts_in(std::string_view rest) {
    std::vector<exports::Account> accounts;
    while (!rest.empty()) {
        auto& account = accounts.emplace_back();
        account.name = names::split_as_typed(fuzz::take_line(rest));
        account.username = fuzz::take_line(rest);
        account.password = fuzz::take_line(rest);
    }
    return accounts;
}

void must_come_back(const std::vector<exports::Account>& accounts) {
    const Table table = read_strictly(exports::find_format("moodle")->write(accounts, {.domain = "school.example"}));
    fuzz::must(table.size() == accounts.size() + 1);
    for (std::size_t at = 0; at < accounts.size(); ++at) {
        const auto& [name, username, password] = accounts[at];
        const auto& line = table[at + 1];
        fuzz::must(line.size() == table[0].size());
        fuzz::must(line[0] == username && line[1] == password && line[2] == name.given && line[3] == name.family);
    }
}

void must_be_known(const std::vector<exports::Account>& accounts) {
    for (const exports::Format& format : exports::formats()) {
        for (const bool mark : {false, true}) {
            const auto kind =
                imports::kind_of_file(format.write(accounts, {.domain = "school.example", .byte_order_mark = mark}));
            fuzz::must(kind.shape == imports::Shape::delimited && kind.encoding == imports::Encoding::utf8);
            fuzz::must(kind.separator == ',' && !kind.names_separator);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const imports::FileKind kind = imports::kind_of_file(text);
    fuzz::must(std::string_view("\t;,").find(kind.separator) != std::string_view::npos);
    if (!kind.names_separator) {
        const std::string formed = imports::in_form_of(text, kind, text);
        fuzz::must(imports::in_form_of(text, kind, formed) == formed);
    }
    const auto accounts = accounts_in(text);
    must_come_back(accounts);
    const bool is_text = text.find('\0') == std::string_view::npos && text::encode(text::decode(text)) == text;
    if (is_text) must_be_known(accounts);
    return 0;
}
