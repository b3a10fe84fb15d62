// text.hpp: between UTF-8 and the office's strings and values.
//   property_values({{"Range", as_any("A1:D40")}, {"MaxLength", as_any(20)}, {"Mark", as_any(true)}})
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace classkeys::driver {

namespace uno = com::sun::star::uno;

// A vector, so that arguments can also be built step by step.
using Arguments = std::vector<std::pair<std::string, uno::Any>>;

inline rtl::OUString wide(std::string_view utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

inline std::string utf8(const rtl::OUString& text) {
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

inline uno::Any as_any(std::string_view text) {
    return uno::Any(wide(text));
}
inline uno::Any as_any(const char* text) {
    return as_any(std::string_view(text));
}  // else it would become a bool
inline uno::Any as_any(bool yes) {
    return uno::Any(yes);
}
inline uno::Any as_any(std::int32_t number) {
    return uno::Any(sal_Int32{number});
}  // UNO's long

inline uno::Sequence<com::sun::star::beans::PropertyValue> property_values(const Arguments& arguments) {
    uno::Sequence<com::sun::star::beans::PropertyValue> values(static_cast<sal_Int32>(arguments.size()));
    auto* value = values.getArray();
    for (const auto& [name, content] : arguments) {
        value->Name = wide(name);
        value->Value = content;
        ++value;
    }
    return values;
}

}  // namespace classkeys::driver
