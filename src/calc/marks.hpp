// marks.hpp: shows in a sheet what a check has found: a cell style of our own and a note with the reasons. What a cell
// had before can be had back: our style is derived from the one the cell had, so that it is that style's child.
//   const auto changes = changes_of_marks(document, area, {{2, 4, {"There is no password."}}});
//   step.mark(changes);
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/document.hpp"

namespace classkeys::calc {

// A cell to be marked, with the reasons.
struct Mark {
    sal_Int32 column;
    sal_Int32 row;
    std::vector<std::string> reasons;
};

// Where marks are looked for: whole rows of a table, ascending.
struct MarkedArea {
    sal_Int16 sheet;
    sal_Int32 first_column;
    sal_Int32 last_column;
    std::vector<std::int32_t> rows;
};

struct MarkChange {
    CellRangeAddress cell;
    std::optional<rtl::OUString> style = {};  // the cell's new style
    std::optional<rtl::OUString> note = {};   // its new note, instead of ours; empty: ours goes
};

// What has to change so that just `wanted` are marked in the area. Only what we wrote is touched: a note that somebody
// else wrote, or wrote into, stays as it is.
std::vector<MarkChange> changes_of_marks(const Document& document, const MarkedArea& area,
                                         const std::vector<Mark>& wanted);

// Whether the changes need a style of ours that the document does not have. While any sheet of it is protected, the
// office makes none.
bool need_new_style(const Document& document, const std::vector<MarkChange>& changes);

// Our style for cells whose style was `style`, and back.
rtl::OUString marking_style(const rtl::OUString& style);
std::optional<rtl::OUString> style_before_marking(const rtl::OUString& style);

}  // namespace classkeys::calc
