// office_test.hpp: what every suite starts from: one office for the whole suite, and a small class list.
#pragma once

#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "document.hpp"
#include "office.hpp"
#include "sheet.hpp"
#include "snapshot.hpp"

namespace classkeys::tests {

// The suite's office. It is started at the first call and ended after the last test.
Office& office();

// The codes of an outcome's findings with their cells, in order: "Sheet1.B2 password-too-short".
std::vector<std::string> codes_of(const Outcome& outcome);

// The texts of cells one below the other, as shown.
std::vector<std::string> column_of(const Document& document, const std::string& range, int sheet = 0);

}  // namespace classkeys::tests
