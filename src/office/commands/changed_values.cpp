#include "office/commands/changed_values.hpp"

#include "office/commands/opened_table.hpp"
#include "office/findings.hpp"
#include "roster/changed_on_loading.hpp"

namespace classkeys::office {

using roster::Field;

void tell_changed_values(const Session& session, const Arguments& arguments, Outcome& outcome) {
    if (!session.document.was_text()) return;
    Needs needs;
    needs.optional = {Field::name, Field::given_name, Field::family_name, Field::username, Field::password};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return;
    for (FoundThing& thing : in_words(roster::changed_on_loading(opened.value().roster), opened.value().found.table,
                                      session.document, *arguments.platform, dates::DateOrder::dmy, session.voice))
        outcome.findings.push_back(std::move(thing));
}

}  // namespace classkeys::office
