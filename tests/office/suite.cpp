#include "suite.hpp"

#include <memory>

namespace classkeys::tests {
namespace {

std::unique_ptr<Office> running;

// Ends the office before main returns, and fails the run if the office had crashed.
class OfficeEnvironment : public testing::Environment {
 public:
    void TearDown() override {
        if (running) running->close();
        running.reset();
    }
};

const testing::Environment* const environment = testing::AddGlobalTestEnvironment(new OfficeEnvironment);

}  // namespace

Office& office() {
    if (!running) running = std::make_unique<Office>();
    return *running;
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
