#include "text/decomposed.hpp"

#include <utf8proc.h>

#include <array>

namespace classkeys::text {

void append_decomposed(std::u32string_view run, std::string& out) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    for (const char32_t point : run) {
        std::array<utf8proc_int32_t, 32> parts = {};
        int boundary = 0;
        const auto size = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts.data(),
                                                  static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
        for (utf8proc_ssize_t at = 0; at < size && at < 32; ++at) {
            const utf8proc_int32_t part = parts[static_cast<std::size_t>(at)];
            if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) out.push_back(static_cast<char>(part));
        }
    }
}

}  // namespace classkeys::text
