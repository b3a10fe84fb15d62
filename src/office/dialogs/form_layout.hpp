// form_layout.hpp: where the controls of a form go, as plain numbers, in the office's dialog units.
#pragma once

#include <vector>

namespace classkeys::office {

enum class Part { label, field, check, note, grid, button };

struct PartSize {
    Part part;
    int width;   // what its text needs
    int height;  // a grid's and a note's: of all lines it is to show
};

struct Place {
    int x, y, width, height;
};

struct FormLayout {
    std::vector<Place> places;  // of each part
    int width, height;          // of the window's inside
};

// Labels stand in one column, each before the field that follows it, checks below the fields, notes and grids over the
// whole width, buttons at the foot on the right.
FormLayout lay_out(const std::vector<PartSize>& parts);

// Inside a window that is so wide and high: notes and grids over the whole width, grids as high as the others leave
// them, buttons one beside the other as far as they fit, then below. There are no labels and fields.
FormLayout lay_out_panel(const std::vector<PartSize>& parts, int width, int height);

}  // namespace classkeys::office
