// clipboard.hpp: text for other programs to paste.
#pragma once

#include <string>

#include "office/session.hpp"

namespace classkeys::office {

void copy_to_clipboard(const Session& session, const std::string& text);

}  // namespace classkeys::office
