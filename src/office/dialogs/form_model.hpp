// form_model.hpp: how the controls of a form are told what to show. Only for the files of Form.
#pragma once

#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

inline com::sun::star::uno::Sequence<rtl::OUString> office_texts(const std::vector<std::string>& texts) {
    com::sun::star::uno::Sequence<rtl::OUString> sequence(static_cast<sal_Int32>(texts.size()));
    auto* to = sequence.getArray();
    for (const std::string& text : texts) *to++ = calc::to_office(text);
    return sequence;
}

// What a list has chosen.
inline com::sun::star::uno::Sequence<sal_Int16> one_chosen(std::size_t place) {
    const auto chosen = static_cast<sal_Int16>(place);
    return com::sun::star::uno::Sequence<sal_Int16>(&chosen, 1);
}

inline void set(const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>& properties, const char* name,
                const com::sun::star::uno::Any& value) {
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

}  // namespace classkeys::office
