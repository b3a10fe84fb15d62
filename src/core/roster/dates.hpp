// dates.hpp: the invited-on dates of a roster, whether they are text or real dates, and the order they give.
#pragma once

#include <optional>
#include <vector>

#include "dates/read_date.hpp"
#include "roster/plan.hpp"

namespace classkeys::roster {

struct DateOptions {
    std::optional<dates::DateOrder> asked;  // none: judged over the whole column
    dates::DateOrder locale_order;
    int century_start;          // the first year of the two-digit window
    std::string language;       // of the document, for months' names that two languages share
    dates::DateTime null_date;  // what the document's number 0 means
};

struct InvitedDates {
    // Days since the document's null date; none for what is missing, unreadable or ambiguous.
    std::vector<std::optional<double>> serials;
    std::vector<bool> has_time;
    std::vector<Finding> findings;
};

// Reads the invited-on column, which the roster must have.
InvitedDates read_invited_dates(const Roster& roster, const DateOptions& options);

enum class SortOrder { newest_first, oldest_first };

// The order of records by date, as the record that comes to each record's place. Records that are not chosen stay.
// Equal dates keep their order; records without a date come last, in their order.
std::vector<Record> order_by_date(const Roster& roster, const InvitedDates& dates, SortOrder order);

}  // namespace classkeys::roster
