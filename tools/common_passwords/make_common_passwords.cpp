// make_common_passwords: turns a list of passwords, one a line, into the table that policy/common_passwords.cpp holds.
//   make_common_passwords common-passwords.txt common_passwords.inc
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "policy/fingerprint.hpp"

namespace {

using namespace classkeys::policy;

// In order, each once.
std::vector<std::uint64_t> fingerprints_of(std::istream& list) {
    std::vector<std::uint64_t> prints;
    for (std::string password; std::getline(list, password);)
        if (!password.empty()) prints.push_back(fingerprint(password));
    std::ranges::sort(prints);
    prints.erase(std::unique(prints.begin(), prints.end()), prints.end());
    return prints;
}

// Where each shelf begins in `marks`, and the end of the last.
void write_table(std::ostream& out, const std::vector<std::uint64_t>& prints) {
    out << "constexpr std::uint32_t marks[] = {";
    for (std::size_t at = 0; at < prints.size(); ++at) out << (at % 10 == 0 ? "\n" : " ") << mark_of(prints[at]) << ',';
    out << "\n};\nconstexpr std::uint32_t shelves[] = {";
    for (std::uint32_t shelf = 0; shelf <= 1U << shelf_bits; ++shelf) {
        const auto begin = std::ranges::lower_bound(prints, shelf, {}, shelf_of);
        out << (shelf % 12 == 0 ? "\n" : " ") << begin - prints.begin() << ',';
    }
    out << "\n};\n";
}

}  // namespace

int main(int count, char** values) {
    if (count != 3) {
        std::cerr << "make_common_passwords LIST TABLE\n";
        return 2;
    }
    std::ifstream list(values[1]);
    const auto prints = fingerprints_of(list);
    std::ofstream table(values[2]);
    write_table(table, prints);
    if (prints.empty() || !table.flush()) {
        std::cerr << "make_common_passwords: cannot read " << values[1] << " or write " << values[2] << '\n';
        return 1;
    }
    return 0;
}
