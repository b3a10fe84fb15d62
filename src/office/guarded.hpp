// guarded.hpp: where the office calls us, nothing may be thrown at it.
#pragma once

#include <exception>

#include <com/sun/star/uno/Exception.hpp>

#include "calc/office_text.hpp"
#include "office/outcome.hpp"
#include "office/refusals.hpp"

namespace classkeys::office {

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
