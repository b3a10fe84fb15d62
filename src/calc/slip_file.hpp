// slip_file.hpp: planned slips as the bytes of a file, made in a document of their own that nobody sees.
#pragma once

#include "calc/slip_sheet.hpp"

namespace classkeys::calc {

enum class SlipFile { spreadsheet, pdf };

// Each of `parts` (at least one) becomes a sheet; the first is called `sheet_name`. Calc looks at every picture of a
// sheet for every page of it, so many pages with QR codes are better printed in parts. May throw a UNO exception.
std::string slips_as_file(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& sheet_name, std::vector<SlipPrint> parts, SlipFile file);

}  // namespace classkeys::calc
