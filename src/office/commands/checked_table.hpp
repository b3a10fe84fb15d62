// checked_table.hpp: a table with all that CheckAccounts finds in it, and the marks of it in the sheet.
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "office/commands/command.hpp"
#include "office/commands/opened_table.hpp"
#include "roster/dates.hpp"
#include "roster/spelling.hpp"

namespace classkeys::office {

struct CheckedTable {
    OpenedTable opened;
    std::vector<roster::Finding> findings;
    std::vector<FoundThing> in_words;  // one a finding
};

Expected<CheckedTable, Refusal> check_table(const Session& session, const Arguments& arguments);

// The same step by step, for those who let the office go on meanwhile:
//   auto check = open_check(session, arguments);                 reads the sheet; may refuse
//   auto findings = find_faults(check.value(), arguments, stop);     this and the next may take long, and do without it
//   CheckedTable checked = put_in_words(voice, arguments, std::move(check.value()), std::move(findings));
struct OpenedCheck {
    OpenedTable opened;
    std::string sheet;  // its name
    dates::DateOrder locale_order;
    std::optional<roster::InvitedDates> dates;
    roster::Spelling spelling;
};
Expected<OpenedCheck, Refusal> open_check(const Session& session, const Arguments& arguments);
// Once `stop` is asked for, they are not complete.
std::vector<roster::Finding> find_faults(const OpenedCheck& check, const Arguments& arguments, std::stop_token stop);
CheckedTable put_in_words(const Voice& voice, const Arguments& arguments, OpenedCheck check,
                          std::vector<roster::Finding> findings);

// Marks what was found, in place of what an earlier check has marked in these rows, as one undo step.
std::optional<Refusal> mark(const Session& session, const CheckedTable& checked);
// Takes those earlier marks back.
std::optional<Refusal> unmark(const Session& session, const CheckedTable& checked);

}  // namespace classkeys::office
