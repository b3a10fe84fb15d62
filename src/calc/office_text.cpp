#include "calc/office_text.hpp"

#include "text/utf8.hpp"

namespace classkeys::calc {

void append_utf8(const rtl::OUString& text, std::string& out) {
    const sal_Unicode* at = text.getStr();
    const sal_Unicode* const end = at + text.getLength();
    while (at != end) {
        const sal_Unicode unit = *at++;
        if (unit < 0x80) {
            out.push_back(static_cast<char>(unit));
        } else if (unit >= 0xD800 && unit <= 0xDBFF && at != end && *at >= 0xDC00 && *at <= 0xDFFF) {
            text::append(out, 0x10000U + ((static_cast<char32_t>(unit) - 0xD800U) << 10U) + (*at++ - 0xDC00U));
        } else {
            text::append(out, unit);
        }
    }
}

std::string to_utf8(const rtl::OUString& text) {
    std::string out;
    out.reserve(static_cast<std::size_t>(text.getLength()));
    append_utf8(text, out);
    return out;
}

rtl::OUString to_office(std::string_view utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

}  // namespace classkeys::calc
