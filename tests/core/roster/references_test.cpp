#include "roster/references.hpp"

#include <gtest/gtest.h>

namespace classkeys::roster {
namespace {

struct Row {
    const char* sentence;
    const char* formula;
    bool reads;
};

// Each in row 2 of rows 2 to 40.
TEST(ReadsOtherRow, WhatTheSortChanges) {
    constexpr Row rows[] = {
        {"s24: another pupil's cell", "=B2&B4", true},
        {"s04: its own row", "=B2&\"@school.example\"", false},
        {"its own row with a fixed column", "=$B2", false},
        {"the header", "=B1", true},
        {"a row below the table", "=B50", true},
        {"a fixed cell outside", "=B2*$F$1", false},
        {"a fixed row outside", "=B2*F$1", false},
        {"a fixed cell of the sorted rows", "=$B$4", true},
        {"its own, fixed: it will be another pupil's", "=$B$2", true},
        {"small letters", "=b2&b4", true},
        {"no reference at all", "=1+2", false},
        {"nothing", "", false},
    };
    for (const auto& [sentence, formula, reads] : rows)
        EXPECT_EQ(reads_other_row(formula, 2, {2, 40}), reads) << sentence << ": " << formula;
}

TEST(ReadsOtherRow, Ranges) {
    constexpr Row rows[] = {
        {"of its own row", "=SUM(B2:D2)", false},
        {"of its own row and the next", "=SUM(B2:B3)", true},
        {"over all sorted rows, fixed", "=COUNTIF($B$2:$B$40;B2)", false},
        {"over all sorted rows, only rows fixed", "=SUM(C$2:C$40)", false},
        {"over more than them, fixed", "=COUNTIF($B$1:$B$100;B2)", false},
        {"over all of them, not fixed", "=COUNTIF(B2:B40;B2)", true},
        {"over some of them, fixed", "=SUM($B$2:$B$39)", true},
        {"outside, fixed", "=SUM($F$50:$F$60)", false},
        {"one end fixed, in its own row: it grows", "=SUM(B$2:B2)", true},
        {"one end fixed above", "=SUM(B$1:B2)", true},
        {"whole columns", "=COUNTIF(B:B;B2)", false},
    };
    for (const auto& [sentence, formula, reads] : rows)
        EXPECT_EQ(reads_other_row(formula, 2, {2, 40}), reads) << sentence << ": " << formula;
}

TEST(ReadsOtherRow, OtherSheets) {
    constexpr Row rows[] = {
        {"a relative cell there goes with the row", "=Sheet2.B2", true},
        {"the same in quotes", "='Class 3B'.B2", true},
        {"a quote inside the quotes", "='Ana''s'.B2", true},
        {"a fixed cell there", "=$Sheet2.$B$4", false},
        {"the same in quotes", "=$'Last year'.$B$2", false},
        {"a fixed range there", "=VLOOKUP(B2;$'Class 3B'.$A$2:$B$9;2;0)", false},
        {"a sheet whose name looks like a cell", "=B4.$B$4", false},
        {"behind it, a cell here", "=$Sheet2.$B$4&B3", true},
    };
    for (const auto& [sentence, formula, reads] : rows)
        EXPECT_EQ(reads_other_row(formula, 2, {2, 40}), reads) << sentence << ": " << formula;
}

TEST(ReadsOtherRow, WhatOnlyLooksLikeAReference) {
    constexpr Row rows[] = {
        {"a text", "=B2&\"B4\"", false},
        {"a text with a quote in it", "=B2&\"say \"\"B4\"\"\"", false},
        {"a function", "=LOG10(B2)", false},
        {"a name", "=B2*rate4", false},
        {"a name with an underscore", "=B2*_B4", false},
        {"a name with an accent", "=B2*ÑB4", false},
        {"a number with an exponent", "=B2*1E5", false},
        {"a fraction with an exponent", "=B2*1.5E3", false},
        {"a name of letters", "=B2*VAT", false},
        {"too many digits for a row", "=B2*A12345678", false},
    };
    for (const auto& [sentence, formula, reads] : rows)
        EXPECT_EQ(reads_other_row(formula, 2, {2, 40}), reads) << sentence << ": " << formula;
}

}  // namespace
}  // namespace classkeys::roster
