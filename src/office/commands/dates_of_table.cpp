#include "office/commands/dates_of_table.hpp"

#include "calc/office_text.hpp"

namespace classkeys::office {

roster::DateOptions date_options(const Session& session, const Arguments& arguments) {
    return date_options(session, session.document, arguments);
}

roster::DateOptions date_options(const Session& session, const calc::Document& document, const Arguments& arguments) {
    return {.asked = arguments.date_order,
            .locale_order = document.date_order(session.context),
            .century_start = document.century_start(),
            .language = calc::to_utf8(document.locale().Language),
            .null_date = document.null_date()};
}

std::optional<roster::InvitedDates> dates_of(const roster::Roster& roster, const roster::DateOptions& options) {
    if (roster.column(roster::Field::invited_on) == nullptr) return std::nullopt;
    return roster::read_invited_dates(roster, options);
}

}  // namespace classkeys::office
