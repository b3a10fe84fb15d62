// shown_date.hpp: a date as the document's cells show it.
#pragma once

#include <string>

#include "calc/document.hpp"

namespace classkeys::calc {

// `serial` is in days since the document's null date. In the format that date_format gives to new dates.
std::string shown_date(const css::uno::Reference<css::uno::XComponentContext>& context, const Document& document,
                       double serial, bool with_time);

}  // namespace classkeys::calc
