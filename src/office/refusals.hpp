// refusals.hpp: the refusals that any command may end with.
#pragma once

#include <string>

#include "office/outcome.hpp"
#include "office/say.hpp"

namespace classkeys::office {

inline Refusal cancelled(const Voice& voice) {
    return {error::cancelled, voice.say(Text::error_cancelled)};
}

inline Refusal internal(const Voice& voice, const std::string& what) {
    return {error::internal, voice.say(Text::error_internal, {{"what", what}})};
}

}  // namespace classkeys::office
