#include "roster/match.hpp"

#include <algorithm>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/export_source.hpp"
#include "office/commands/plan_writer.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/findings.hpp"
#include "roster/changed_on_loading.hpp"
#include "roster/plan_match.hpp"

namespace classkeys::office {

using policy::Code;
using roster::Field;
using roster::InvitedDates;
using roster::Plan;

namespace {

const InvitedDates* pointer(const std::optional<InvitedDates>& dates) {
    return dates ? &*dates : nullptr;
}

class ExportMatch {
 public:
    ExportMatch(const Session& session, const Arguments& arguments, const ExportSource& source)
        : session_(session), arguments_(arguments), source_(source), command_(*find_command("MatchExport")) {}

    Result run() {
        auto opened = open_table(session_, arguments_, needs_of_list());
        if (!opened) return opened.error();
        OpenedTable& list = opened.value();
        if (source_.overlaps(list.found.table))
            return Refusal{error::argument_invalid, session_.voice.say(Text::error_export_is_table)};
        const auto exported = source_.open(session_, needs_of_export());
        if (!exported) return exported.error();
        if (auto problem = refuse_writing(session_, list.found.table.sheet, {})) return *problem;
        make_plan(list, exported.value().roster);
        PlanWriter writer(session_, plan_);
        if (auto problem = writer.place(list.found.table)) return *problem;
        writer.write(list.found.table, title_of(command_, session_.voice));
        return outcome(list, exported.value());
    }

 private:
    Needs needs_of_list() const {
        Needs needs;
        needs.names = Needs::Names::or_username;
        if (arguments_.passwords)
            needs.outputs = {Field::password};
        else
            needs.outputs = {Field::username, Field::invited_on};
        needs.optional = {Field::username};
        return needs;
    }

    Needs needs_of_export() const {
        Needs needs;
        needs.names = Needs::Names::or_username;
        needs.optional = {Field::username, Field::invited_on};
        if (arguments_.passwords)
            needs.required = {Field::password};
        else
            needs.one_of = {Field::username, Field::invited_on};
        return needs;
    }

    void make_plan(const OpenedTable& opened, const roster::Roster& exported) {
        const roster::Roster& list = opened.roster;
        const auto ours = date_options(session_, arguments_);
        const auto theirs = date_options(session_, source_.document(), arguments_);
        const auto list_dates = dates_of(list, ours);
        const auto export_dates = dates_of(exported, theirs);
        matching_ =
            roster::match(list, exported, pointer(export_dates), spelling_of_table(session_, arguments_, opened).rules);
        if (arguments_.passwords)
            plan_ = roster::plan_known_passwords(list, exported, matching_);
        else
            plan_ = roster::plan_newest_invitations(
                list, exported, matching_,
                {pointer(list_dates), pointer(export_dates), dates::serial_of(theirs.null_date, ours.null_date)});
    }

    Outcome outcome(const OpenedTable& list, const OpenedTable& exported) const {
        Outcome outcome;
        const auto changed = plan_.changed();
        outcome.changed = static_cast<std::int32_t>(changed);
        outcome.skipped = static_cast<std::int32_t>(list.roster.size() - changed);
        outcome.findings = words(plan_.findings, list, session_.document);
        for (const FoundThing& stranger : strangers(list, exported)) outcome.findings.push_back(stranger);
        for (const FoundThing& changed_value : changed_values(list, exported))
            outcome.findings.push_back(changed_value);
        outcome.summary = summary(static_cast<long>(changed));
        return outcome;
    }

    std::vector<FoundThing> words(const std::vector<roster::Finding>& findings, const OpenedTable& table,
                                  const calc::Document& document) const {
        return in_words(findings, table.found.table, document, *arguments_.platform, dates::DateOrder::dmy,
                        session_.voice);
    }

    // Pupils of the export who are not in the list have no cell there: its header stands for them.
    std::vector<FoundThing> strangers(const OpenedTable& list, const OpenedTable& exported) const {
        std::vector<FoundThing> things;
        for (const std::size_t stranger : matching_.strangers) {
            const roster::ExportAccount& account = matching_.accounts[stranger];
            const std::string name = exported.roster.shown_name(account.newest);
            const std::int32_t row = exported.found.table.record_rows[account.newest] + 1;
            things.push_back(
                {header_cell(list), std::string(policy::name_of(Code::not_in_list)),
                 session_.voice.say(Text::finding_not_in_list,
                                    {{"what", name.empty() ? account.username : name}, {"row", std::to_string(row)}})});
        }
        return things;
    }

    // Of a file, the cells are not at hand: the list's header stands for them, and the sentence names the row.
    std::vector<FoundThing> changed_values(const OpenedTable& list, const OpenedTable& exported) const {
        auto things = words(roster::changed_on_loading(exported.roster), exported, source_.document());
        if (!source_.is_file()) return things;
        for (FoundThing& thing : things) {
            thing.message = session_.voice.say(Text::error_in_export, {{"what", thing.cell + ": " + thing.message}});
            thing.cell = header_cell(list);
        }
        return things;
    }

    std::string header_cell(const OpenedTable& list) const {
        const calc::Table& table = list.found.table;
        return calc::cell_name(session_.document.sheet_name(table.sheet), table.first_column,
                               table.header_row.value_or(table.first_row));
    }

    std::string summary(long changed) const {
        const Voice& voice = session_.voice;
        std::string text =
            changed > 0 ? voice.say(Text::summary_matched, changed) : voice.say(Text::summary_matched_none);
        const auto add = [&](Text sentence, std::size_t count) {
            if (count > 0) text += ' ' + voice.say(sentence, static_cast<long>(count));
        };
        const auto found = [&](Code code) {
            return static_cast<std::size_t>(std::ranges::count(plan_.findings, code, &roster::Finding::code));
        };
        add(Text::summary_match_ambiguous, found(Code::match_ambiguous));
        add(Text::summary_not_in_export, found(Code::not_in_export));
        add(Text::summary_not_in_list, matching_.strangers.size());
        add(Text::summary_hidden_left, plan_.hidden_left);
        return text;
    }

    const Session& session_;
    const Arguments& arguments_;
    const ExportSource& source_;
    const Command& command_;
    roster::Matching matching_;
    Plan plan_;
};

}  // namespace

Result match_export(const Session& session, const Arguments& arguments) {
    const Voice& voice = session.voice;
    std::optional<std::string> text = arguments.export_source;
    if (!text && !arguments.runs_silently()) {
        const auto url = ask_for_export(session, title_of(*find_command("MatchExport"), voice));
        if (!url) return Refusal{error::cancelled, voice.say(Text::error_cancelled)};
        text = calc::to_utf8(*url);
    }
    if (!text) return Refusal{error::argument_invalid, voice.say(Text::error_export_missing)};
    const auto source = ExportSource::find(session, *text);
    if (!source) return source.error();
    return ExportMatch(session, arguments, source.value()).run();
}

}  // namespace classkeys::office
