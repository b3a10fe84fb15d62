// dates_of_table.hpp: the invited-on dates of an opened table, read as the arguments and the document ask.
#pragma once

#include "office/arguments.hpp"
#include "office/session.hpp"
#include "roster/dates.hpp"

namespace classkeys::office {

// How the document and the arguments read dates.
roster::DateOptions date_options(const Session& session, const Arguments& arguments);

// The same for the cells of another document.
roster::DateOptions date_options(const Session& session, const calc::Document& document, const Arguments& arguments);

// The dates of a roster that may have none.
std::optional<roster::InvitedDates> dates_of(const roster::Roster& roster, const roster::DateOptions& options);

}  // namespace classkeys::office
