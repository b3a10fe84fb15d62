// help_page.hpp: a page of our help as plain text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "office/session.hpp"

namespace classkeys::office {

struct HelpPage {
    std::string title;
    std::string text;  // a line for each paragraph, an empty one between those that are no items of a list
};

// The page that F1 asks for with `command`, in the language of the windows, else in English. None if there is no such
// page. Throws a UNO exception where the extension's own files cannot be read.
std::optional<HelpPage> help_page(const Office& office, std::string_view command);

}  // namespace classkeys::office
