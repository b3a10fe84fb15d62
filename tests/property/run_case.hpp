// run_case.hpp: does in the office what a case says, and holds every step against the promises of docs/commands.md.
#pragma once

#include "office.hpp"
#include "random_command.hpp"

#include <optional>
#include <string>

namespace classkeys::tests {

struct Failure {
    std::string promise;  // that was broken, always the same words for the same one
    std::string details;  // the step, and how things differ
};

// Nothing where all promises are kept.
std::optional<Failure> run_case(Office& office, const CaseRecipe& recipe);

// The promise that an office breaks which no longer answers: nothing can be tried in it again.
extern const char* const office_stays_alive;

}  // namespace classkeys::tests
