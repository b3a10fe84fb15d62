// office_text.hpp: between the office's strings and the core's UTF-8.
#pragma once

#include <string>
#include <string_view>

#include <rtl/ustring.hxx>

namespace classkeys::calc {

std::string to_utf8(const rtl::OUString& text);
void append_utf8(const rtl::OUString& text, std::string& out);
rtl::OUString to_office(std::string_view utf8);

}  // namespace classkeys::calc
