// help_window.hpp: a page of our help in a window of ours, where the office cannot show it.
#pragma once

#include <string_view>

#include "office/session.hpp"

namespace classkeys::office {

// Comes back once it is closed. What goes wrong is told the user.
void show_help_page(const Office& office, std::string_view command);

}  // namespace classkeys::office
