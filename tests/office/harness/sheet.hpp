// sheet.hpp: puts things into a sheet and reads them back, the way a teacher would see and type them.
//   fill(document, "A1", {{"Name", "Invited on"}, {"Žofia Nováková", "08.10.2019"}});
//   EXPECT_EQ(tagged(document, "B2"), "T:08.10.2019");
#pragma once

#include "document.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace classkeys::tests {

using Rows = std::vector<std::vector<std::string>>;  // may be ragged

// Writes a block in one step. Text stays text, whatever it looks like ("007", "=1+1"); what looks like a number gets
// the text format, as by set_text. "" empties its cell; notes in the block are lost.
void fill(Document& document, const std::string& first_cell, const Rows& rows, int sheet = 0);
void set_text(Document& document, const std::string& cell, std::string_view text, int sheet = 0);
void set_formula(Document& document, const std::string& cell, std::string_view formula, int sheet = 0);  // English
void set_number(Document& document, const std::string& cell, double number, int sheet = 0);
// A real date: a number with a date format, counted from the document's own first day.
void set_date(Document& document, const std::string& cell, std::chrono::year_month_day day, int sheet = 0);
void set_array_formula(Document& document, const std::string& range, std::string_view formula, int sheet = 0);
void clear(Document& document, const std::string& range, int sheet = 0);  // contents only

// "E:" empty, "V:42.5" number (dates too), "T:007" text, "F:=A1+1" formula ("F:{=A1:A3*2}" for an array's cell).
std::string tagged(const Document& document, const std::string& cell, int sheet = 0);
// What the cells show.
std::string shown(const Document& document, const std::string& cell, int sheet = 0);
Rows shown_block(const Document& document, const std::string& range, int sheet = 0);

void set_number_format(Document& document, const std::string& range, const std::string& english_code, int sheet = 0);
// The language that the texts of cells are in: Format ▸ Cells ▸ Font ▸ Language.
void set_language(Document& document, const std::string& range, std::string_view language, int sheet = 0);
void set_background(Document& document, const std::string& range, sal_Int32 rgb, int sheet = 0);
void add_note(Document& document, const std::string& cell, std::string_view text, int sheet = 0);
void merge(Document& document, const std::string& range, int sheet = 0);
void hide_row(Document& document, int number, int sheet = 0);  // as numbered at the sheet's edge
void protect(Document& document, const std::string& password = {}, int sheet = 0);
void unprotect(Document& document, const std::string& password = {}, int sheet = 0);
void record_changes(Document& document);  // Edit ▸ Track Changes ▸ Record
// An AutoFilter over `range`, whose first row is the header, that hides the rows with another text in its `column`
// (0: its first).
void filter_rows(Document& document, const std::string& range, int column, std::string_view text, int sheet = 0);

}  // namespace classkeys::tests
