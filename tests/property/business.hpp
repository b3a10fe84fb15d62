// business.hpp: what each command may change, by docs/commands.md; all else must be as it was.
#pragma once

#include "document_state.hpp"
#include "random_command.hpp"

#include <set>
#include <string>

namespace classkeys::tests {

// A command that has run and answered with SUCCESS.
struct Ran {
    const CaseRecipe& recipe;
    const StepRecipe& step;
    const Outcome& outcome;
    const DocumentState& before;
    const DocumentState& after;

    const SheetRecipe& sheet() const { return recipe.document.sheets[static_cast<std::size_t>(step.sheet)]; }
    // The sheet's rows of the records, from 0.
    int first_row() const { return sheet().first_row + 1; }
    int last_row() const { return sheet().first_row + sheet().rows(); }
    // Whether the row is one of the records that the command was asked for.
    bool is_asked(sal_Int32 row) const;
};

// What the command has done that was not its business or did not say, in words; empty if nothing.
std::string beyond_business(const Ran& ran);

// Of a sort: rows whose cells, notes, looks and hiding did not stay together, and all that moved but should not have.
std::string torn_rows(const Ran& ran);

}  // namespace classkeys::tests
