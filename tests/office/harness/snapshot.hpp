// snapshot.hpp: all a command might harm in a sheet, to be compared before and after.
//   const auto before = snapshot(document);
//   run(document, "CreateAccounts"); document.undo();
//   EXPECT_TRUE(same(before, snapshot(document)));       // names every cell that differs, and how
#pragma once

#include "document.hpp"

#include <gtest/gtest.h>

#include <compare>
#include <iosfwd>
#include <map>
#include <set>
#include <string>

namespace classkeys::tests {

struct Place {
    sal_Int32 row, column;  // from 0
    auto operator<=>(const Place&) const = default;
};

struct CellState {
    std::string content = "E:";   // as by tagged()
    sal_Int32 number_format = 0;  // the document's key; 0 is General
    sal_Int32 background = -1;    // RGB; -1 is none
    std::string style = "Default";
    std::string note;
    bool operator==(const CellState&) const = default;
};

struct Snapshot {
    std::map<Place, CellState> cells;  // those that differ from CellState{}
    std::set<int> hidden_rows;         // as numbered at the sheet's edge; filtered ones too
    bool operator==(const Snapshot&) const = default;
};

// Covers the used area, and 4 columns and 20 rows past it for formats left behind. Fast: some 20 calls, not one per
// cell.
Snapshot snapshot(const Document& document, int sheet = 0);

testing::AssertionResult same(const Snapshot& before, const Snapshot& after);

std::ostream& operator<<(std::ostream& out, const Place& place);  // "B7"
std::ostream& operator<<(std::ostream& out, const CellState& state);
std::ostream& operator<<(std::ostream& out, const Snapshot& snapshot);

}  // namespace classkeys::tests
