#include "suite.hpp"

#include "shared_office.hpp"

namespace classkeys::tests {
Office& office() {
    return shared_office();
}

std::vector<std::string> codes_of(const Outcome& outcome) {
    std::vector<std::string> codes;
    for (const Finding& finding : outcome.findings) codes.push_back(finding.cell + ' ' + finding.code);
    return codes;
}

std::vector<std::string> column_of(const Document& document, const std::string& range, int sheet) {
    std::vector<std::string> texts;
    for (const auto& row : shown_block(document, range, sheet)) texts.push_back(row.at(0));
    return texts;
}

}  // namespace classkeys::tests
