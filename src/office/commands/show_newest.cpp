#include "roster/show_newest.hpp"

#include "calc/row_states.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/findings.hpp"
#include "roster/newest.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

void change(const Session& session, const calc::Table& table, const roster::ShowPlan& plan) {
    calc::UndoStep step(session.document, title_of(*find_command("ShowNewest"), session.voice));
    step.show(table.sheet, calc::runs_of(plan.changes, table.record_rows));
    step.keep();
}

std::string summary_of(const roster::ShowPlan& plan, const Voice& voice) {
    if (plan.changes.empty()) {
        if (!plan.newest) return voice.say(Text::summary_older_none);
        return voice.say(plan.has_older ? Text::summary_newest_already : Text::summary_newest_none);
    }
    const std::size_t shows = plan.changes.size() - plan.hides;
    std::string summary;
    if (plan.hides > 0) summary = voice.say(Text::summary_newest, static_cast<long>(plan.hides));
    if (shows > 0)
        summary += (summary.empty() ? "" : " ") + voice.say(Text::summary_shown_again, static_cast<long>(shows));
    return summary;
}

}  // namespace

Result show_newest(const Session& session, const Arguments& arguments) {
    Needs needs;
    needs.names = Needs::Names::required;
    needs.required = {Field::username};
    needs.optional = {Field::invited_on};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    const roster::Roster& roster = opened.value().roster;
    const calc::Table& table = opened.value().found.table;
    if (auto problem = refuse_writing(session, table.sheet, {})) return *problem;
    const auto options = date_options(session, arguments);
    const auto dates = dates_of(roster, options);
    const auto plan =
        roster::plan_show(roster, roster::newest_of_same_pupil(roster, dates ? &*dates : nullptr),
                          calc::row_states(session.document, table.sheet, roster.rows, roster.hidden), arguments.show);
    if (!plan.changes.empty()) change(session, table, plan);

    Outcome outcome;
    outcome.changed = static_cast<std::int32_t>(plan.changes.size());
    outcome.skipped = static_cast<std::int32_t>(roster.size() - plan.changes.size());
    outcome.summary = summary_of(plan, session.voice);
    const bool undecided = dates && !dates->findings.empty() && !dates->findings.front().record;
    if (plan.hides > 0 && undecided) {
        const std::string order = session.voice.say(name_of_order(options.locale_order));
        outcome.summary += ' ' + session.voice.say(Text::summary_dates_undecided, {{"order", order}});
    }
    return outcome;
}

}  // namespace classkeys::office
