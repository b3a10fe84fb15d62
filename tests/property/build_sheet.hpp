// build_sheet.hpp: makes in the office what a recipe says.
#pragma once

#include "document.hpp"
#include "sheet_recipe.hpp"

namespace classkeys::tests {

// Fills a new document. Its undo list is empty afterwards.
void build(Document& document, const DocumentRecipe& recipe);

// All features of one sheet, in the order that lets each be made: protection comes last. Part of build.
void build_features(Document& document, const SheetRecipe& recipe, int sheet);

}  // namespace classkeys::tests
