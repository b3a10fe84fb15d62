// settings.hpp: the settings' window, wherever it is opened from.
#pragma once

#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Opens the window before `office.window` and keeps what the user makes of it. Refused with `cancelled` if they changed
// their mind. May throw a UNO exception.
Result settings_in_window(const Office& office);

}  // namespace classkeys::office
