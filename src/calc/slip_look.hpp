// slip_look.hpp: how the cells of a slip sheet look: typefaces, sizes, the dashed lines to cut along.
#pragma once

#include "calc/document.hpp"
#include "handouts/slips.hpp"

namespace classkeys::calc {

// Formats the empty cells of `sheet` for `plan`, all of them as text, in a few calls for all slips. What is typed off
// the paper is set in `fixed_width_typeface`. In three steps, of which only the second is recorded for undo.
void dress_first_slips(const Document& document, sal_Int16 sheet, const handouts::SlipSheet& plan,
                       const rtl::OUString& fixed_width_typeface);
void merge_first_slips(const Document& document, sal_Int16 sheet, const handouts::SlipSheet& plan);
void dress_other_slips(const Document& document, sal_Int16 sheet, const handouts::SlipSheet& plan);

}  // namespace classkeys::calc
