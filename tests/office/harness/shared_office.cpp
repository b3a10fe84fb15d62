#include "shared_office.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace classkeys::tests {
namespace {

std::unique_ptr<Office> running;

// Ends the office before main returns.
class OfficeEnvironment : public testing::Environment {
 public:
    void TearDown() override {
        if (running) running->close();
        running.reset();
    }
};

const testing::Environment* const environment = testing::AddGlobalTestEnvironment(new OfficeEnvironment);

}  // namespace

Office& shared_office(Windows windows, const std::string& language) {
    if (!running) running = std::make_unique<Office>(windows, language);
    return *running;
}

}  // namespace classkeys::tests
