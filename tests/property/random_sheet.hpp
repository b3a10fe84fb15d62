// random_sheet.hpp: documents that teachers might have, and some that nobody should.
#pragma once

#include "chance.hpp"
#include "sheet_recipe.hpp"

namespace classkeys::tests {

// One to three sheets, each with a table of 5 to 40 records, most of 5 to 15. The rows of a table are told apart by its
// identity columns; a row that holds nothing has no identity.
DocumentRecipe random_document(Chance& chance);

// What may be wrong with a sheet or stand around its table; part of random_document. `first`: of the document.
void add_random_features(Chance& chance, SheetRecipe& sheet, bool first);

}  // namespace classkeys::tests
