// slip_file.hpp: planned slips as the bytes of a file, made in a document of their own that nobody sees.
#pragma once

#include "calc/slip_sheet.hpp"

namespace classkeys::calc {

enum class SlipFile { spreadsheet, pdf };

// `sheet_name` must be one that a sheet can have. May throw a UNO exception.
std::string slips_as_file(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& sheet_name, SlipPrint print, SlipFile file);

}  // namespace classkeys::calc
