// shared_office.hpp: one office for all tests of a program.
#pragma once

#include "office.hpp"

namespace classkeys::tests {

// Started at the first call, and ended after the last test; `windows` and `language` are those of the first call. The
// run fails if the office crashed.
Office& shared_office(Windows windows = Windows::no, const std::string& language = "en-US");

}  // namespace classkeys::tests
