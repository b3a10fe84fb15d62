// shrink.hpp: makes a case that fails as small as it can be while it fails, so that a person can see why.
#pragma once

#include "run_case.hpp"

#include <functional>

namespace classkeys::tests {

struct ShrunkCase {
    CaseRecipe recipe;
    Failure failure;
    int tries = 0;
};

// Leaves out steps, sheets, rows, columns, features, arguments and contents as long as `run` breaks the same promise,
// trying at most `most_tries` times.
ShrunkCase shrink(CaseRecipe recipe, Failure failure,
                  const std::function<std::optional<Failure>(const CaseRecipe&)>& run, int most_tries);

}  // namespace classkeys::tests
