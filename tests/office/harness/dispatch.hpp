// dispatch.hpp: sends ClassKeys' commands to a document as menus and macros do (docs/commands.md).
//   const auto outcome = run(document, "CreateAccounts", {{"Range", as_any("A1:D40")}});
//   EXPECT_TRUE(outcome.success) << outcome;
#pragma once

#include "document.hpp"
#include "office_driver/outcome.hpp"

#include <iosfwd>
#include <string_view>

namespace classkeys::driver {

std::ostream& operator<<(std::ostream& out, const Finding& finding);
std::ostream& operator<<(std::ostream& out, const Outcome& outcome);

}  // namespace classkeys::driver

namespace classkeys::tests {

// Sends vnd.org.classkeys:<command> to the document's frame. Throws std::runtime_error if the office does not answer
// with a DispatchResultEvent, or with one whose Result is not what docs/commands.md promises.
Outcome run(Document& document, std::string_view command, const Arguments& arguments = {});

// Sends any URL (".uno:SelectAll"); gives what executeDispatch gives, void where nobody handles it.
uno::Any dispatch(Document& document, std::string_view url, const Arguments& arguments = {});

}  // namespace classkeys::tests
