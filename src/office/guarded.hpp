// guarded.hpp: where the office calls us, nothing may be thrown at it.
#pragma once

#include <exception>

#include <com/sun/star/uno/Exception.hpp>

#include "calc/office_text.hpp"
#include "office/outcome.hpp"
#include "office/say.hpp"

namespace classkeys::office {

inline Refusal internal(const Voice& voice, const std::string& what) {
    return {error::internal, voice.say(Text::error_internal, {{"what", what}})};
}

// Runs `work`, and makes a refusal of whatever it throws.
Result guarded(const Voice& voice, const auto& work) {
    try {
        return work();
    } catch (const com::sun::star::uno::Exception& thrown) {
        return internal(voice, calc::to_utf8(thrown.Message));
    } catch (const std::exception& thrown) {
        return internal(voice, thrown.what());
    }
}

}  // namespace classkeys::office
