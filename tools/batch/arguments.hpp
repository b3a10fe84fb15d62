// arguments.hpp: the arguments of commands (docs/commands.md), from what was typed to what the office takes.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "batch/job.hpp"
#include "office_driver/text.hpp"

namespace classkeys::batch {

// Throws BadUsage where a value cannot be of its argument's type, or a Url has no place or no name for each file. All
// else the office judges.
void check_arguments(const Step& step, Keep keep);

// "{file}.txt" and "a/class 3b.xls" -> "class 3b.txt"
std::string filled(std::string_view value, const std::filesystem::path& source);

// The name of the file that a step writes beside the result of `source`; empty if it writes none.
std::string name_beside(const Step& step, const std::filesystem::path& source);

// What the office is sent. `place` gives the URL to write at for the name of a file beside the result; `copy` the URL
// of a copy that the office may read for a file's URL (file:///…).
using Place = std::function<rtl::OUString(const std::string& name)>;
using CopyIn = std::function<rtl::OUString(const std::string& url)>;
driver::Arguments values_of(const Step& step, const std::filesystem::path& source, const Place& place,
                            const CopyIn& copy);

// The same for a first try on an empty sheet, of which the arguments that name cells and files cannot be part.
driver::Arguments values_to_try(const Step& step, const rtl::OUString& url);

}  // namespace classkeys::batch
