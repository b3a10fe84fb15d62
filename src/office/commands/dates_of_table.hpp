// dates_of_table.hpp: the invited-on dates of an opened table, read as the arguments and the document ask.
#pragma once

#include "office/arguments.hpp"
#include "office/session.hpp"
#include "roster/dates.hpp"

namespace classkeys::office {

// How the document and the arguments read dates.
roster::DateOptions date_options(const Session& session, const Arguments& arguments);

}  // namespace classkeys::office
