// profile.hpp: the settings of an office that nobody sits at.
#pragma once

#include <filesystem>
#include <string>

namespace classkeys::driver {

// Writes profile/user/registrymodifications.xcu: no first-start wizard, tip of the day, infobar, update check,
// recovery, automatic saving or macro warning. `language` ("en-US", "es") is that of menus and messages and needs no
// language pack, but the office must be started with --language=… as well; `locale` ("es-ES") is how dates are read, ""
// the system's.
void write_profile(const std::filesystem::path& profile, const std::string& language, const std::string& locale);

}  // namespace classkeys::driver
