// form.hpp: the fields of our windows and panels, by their labels, and the office that shows them.
#pragma once

#include <string>

#include "sheet.hpp"
#include "window.hpp"

namespace classkeys::tests {

// The program's office, with windows.
Office& office();

void choose(const Controls& window, const std::string& label, int entry);  // of a list, from 0
std::vector<std::string> entries(const Controls& window, const std::string& label);
std::string text_of(const Controls& window, const std::string& label);                 // of a field or a combo box
void type(const Controls& window, const std::string& label, const std::string& text);  // in place of what is there
// What is shown where the mouse rests on the field; empty if nothing is.
std::string tip_of(const Controls& window, const std::string& label);
// The first remark with `part` in it; empty if there is none.
std::string note_that_contains(const Controls& window, const std::string& part);
// Waits until there is one, for what the window goes on with once another window is closed. Throws if none comes within
// 30 s.
void wait_for_note(const Controls& window, const std::string& part);
void select_row(const Controls& window, int row);  // of the window's grid, from 0
// The rows of the window's grid that can be seen.
Rows grid_rows(const Controls& window, std::size_t columns);

}  // namespace classkeys::tests
