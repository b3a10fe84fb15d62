// saved_file.hpp: files in the office's own dialogs, and what was saved.
#pragma once

#include <filesystem>
#include <string>

#include "window.hpp"

namespace classkeys::tests {

// Names the file in the dialog with this title, to save or to open, once it waits for the user.
void name_file(const std::string& title, const std::filesystem::path& path);

std::string content_of(const std::filesystem::path& path);

}  // namespace classkeys::tests
