// outcome.hpp: sends ClassKeys' commands as menus and macros do, and reads what they answer (docs/commands.md).
//   const auto outcome = run(office.context(), frame, "CreateAccounts", {{"Range", as_any("A1:D40")}});
#pragma once

#include "office_driver/text.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace classkeys::driver {

struct Finding {
    std::string cell, code, message;
    bool operator==(const Finding&) const = default;
};

struct Outcome {
    bool success = false;
    std::string summary;
    long changed = 0, skipped = 0;
    std::string error;  // the code; empty on success
    std::vector<Finding> findings;
};

// What a command answered, as its dispatch was told. Throws std::runtime_error if that is no DispatchResultEvent, or
// one whose Result is not what docs/commands.md promises.
Outcome read_outcome(std::string_view command, const uno::Any& answer);

// Sends any URL (".uno:SelectAll") to a frame; gives what executeDispatch gives, void where nobody handles it.
uno::Any dispatch(const uno::Reference<uno::XComponentContext>& context,
                  const uno::Reference<com::sun::star::frame::XFrame>& frame, std::string_view url,
                  const Arguments& arguments);

// Sends vnd.org.classkeys:<command>, and reads its outcome.
Outcome run(const uno::Reference<uno::XComponentContext>& context,
            const uno::Reference<com::sun::star::frame::XFrame>& frame, std::string_view command,
            const Arguments& arguments);

}  // namespace classkeys::driver
