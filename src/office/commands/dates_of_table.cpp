#include "office/commands/dates_of_table.hpp"

#include "calc/office_text.hpp"

namespace classkeys::office {

roster::DateOptions date_options(const Session& session, const Arguments& arguments) {
    return {.asked = arguments.date_order,
            .locale_order = session.document.date_order(session.context),
            .century_start = session.document.century_start(),
            .language = calc::to_utf8(session.document.locale().Language),
            .null_date = session.document.null_date()};
}

}  // namespace classkeys::office
