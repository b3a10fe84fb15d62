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

enum class HandOutFile { text, pdf, spreadsheet };

struct ChosenFile {
    rtl::OUString url;
    HandOutFile kind;
};

// Asks with the office's own dialog where a hand-out goes, and whether as a text file or as slips in a PDF; `proposed`
// is offered first. Nothing if the user changed their mind.
std::optional<ChosenFile> ask_for_hand_out_file(const Session& session, const std::string& title, HandOutFile proposed);

}  // namespace classkeys::office
