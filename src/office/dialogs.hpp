// dialogs.hpp: the windows that a command opens when it is called from the menu.
#pragma once

#include <optional>
#include <string>

#include <rtl/ustring.hxx>

#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Tells how a command ended, with the first of what it found.
void tell(const Session& session, const std::string& title, const Result& result);

// Asks with the office's own dialog where a text file goes. Nothing if the user changed their mind.
std::optional<rtl::OUString> ask_for_text_file(const Session& session, const std::string& title);

}  // namespace classkeys::office
