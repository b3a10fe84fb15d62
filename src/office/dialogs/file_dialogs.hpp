// file_dialogs.hpp: the office's own dialogs that ask which file is meant.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rtl/ustring.hxx>

#include "office/session.hpp"
#include "policy/platform.hpp"

namespace classkeys::office {

enum class HandOutFile { text, pdf, spreadsheet };

struct ChosenFile {
    rtl::OUString url;
    HandOutFile kind;
};

// Asks with the office's own dialog where a hand-out goes, and whether as a text file or as slips in a PDF; `proposed`
// is offered first. Nothing if the user changed their mind.
std::optional<ChosenFile> ask_for_hand_out_file(const Session& session, const std::string& title, HandOutFile proposed);

// Where a file of accounts goes, and for which platform.
struct AccountFile {
    rtl::OUString url;
    const policy::Platform* platform;
};

// The same for a file of accounts; its kind is the platform, the first of `platforms` unless the user takes another.
std::optional<AccountFile> ask_for_account_file(const Session& session, const std::string& title,
                                                const std::vector<const policy::Platform*>& platforms);

// Asks which file the export is.
std::optional<rtl::OUString> ask_for_export(const Session& session, const std::string& title);

}  // namespace classkeys::office
