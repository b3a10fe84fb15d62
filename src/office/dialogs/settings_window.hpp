// settings_window.hpp: the window of the settings.
#pragma once

#include "office/session.hpp"
#include "office/settings.hpp"

namespace classkeys::office {

// Shows the settings and takes what the user makes of them; only what can be used is let through. False if they changed
// their mind, or the office shows no windows.
bool change_settings(const Office& office, Settings& settings);

}  // namespace classkeys::office
