// slips.hpp: pupils' accounts on paper, as a sheet: what stands in which cell, where a page begins, how high rows are.
//   const SlipSheet sheet = lay_out(pupils, texts, cards(), a4);
//   sheet.slips[2]       -> {8, 0}: the third slip begins the second band
//   sheet.page_starts    -> {32, 64 …}: a new page before each of these rows
#pragma once

#include <span>
#include <string>
#include <vector>

#include "handouts/paper.hpp"
#include "handouts/pupil.hpp"
#include "handouts/slip_form.hpp"

namespace classkeys::handouts {

// What stands on every slip. What is empty is left out.
struct SlipTexts {
    std::string school = {};
    std::string address = {};  // where pupils sign in
    std::string message = {};  // of a letter; {name} and {class} stand for the pupil's
    std::string class_label = {};
    std::string username_label = {};
    std::string password_label = {};
};

// A cell's place; row and column from 0.
struct Place {
    int row;
    int column;
    bool operator==(const Place&) const = default;
};

struct SlipCell {
    Place at;
    std::string text;  // exactly what the cell holds, as text
};

// A value that is too long for its line at the form's size.
struct SmallerType {
    Place at;
    double points;
};

// Lengths are hundredths of a millimetre.
struct SlipSheet {
    const SlipForm* form;
    Paper paper;
    std::vector<int> column_widths;
    int row_height;
    int rows;                      // all of them, the last slip's included
    std::vector<Place> slips;      // the upper left cell of each pupil's slip
    std::vector<int> page_starts;  // the first row of every page but the first; no slip reaches over one
    std::vector<SlipCell> cells;   // those that hold something
    std::vector<SmallerType> smaller;

    int pages() const { return slips.empty() ? 0 : static_cast<int>(page_starts.size()) + 1; }
};

// Slips go from left to right, then down, in the order of `pupils`.
SlipSheet lay_out(std::span<const Pupil> pupils, const SlipTexts& texts, const SlipForm& form, const Paper& paper);

// How many rows lay_out takes for so many pupils.
long long rows_for(std::size_t pupils, const SlipForm& form);

}  // namespace classkeys::handouts
