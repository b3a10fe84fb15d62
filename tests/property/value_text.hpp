// value_text.hpp: any value of UNO's as a text that is the same for equal values.
//   {Color=255, InnerLineWidth=0}   [1, 2]   "text"   true   3.5   BOLD's number
#pragma once

#include "document.hpp"

#include <string>

namespace classkeys::tests {

// An object is "object": whoever compares those must look into them.
std::string value_text(const uno::Any& value);

}  // namespace classkeys::tests
