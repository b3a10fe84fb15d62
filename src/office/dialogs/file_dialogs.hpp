// file_dialogs.hpp: the office's own dialogs that ask which file is meant.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <rtl/ustring.hxx>

#include "office/session.hpp"

namespace classkeys::office {

// A kind of file that a person is asked to save: its name for people, and the ending of its files (".txt").
struct FileKind {
    std::string name;
    std::string_view ending;
};

// Asks where a file with accounts goes. Nothing if the user changed their mind.
std::optional<rtl::OUString> ask_where_to_save(const Session& session, const std::string& title, const FileKind& kind);

// Asks which file the export is.
std::optional<rtl::OUString> ask_for_export(const Session& session, const std::string& title);

}  // namespace classkeys::office
