#include "office/commands/export_match.hpp"

#include <algorithm>

#include "calc/office_text.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/findings.hpp"
#include "roster/changed_on_loading.hpp"

namespace classkeys::office {

using policy::Code;
using roster::Field;
using roster::InvitedDates;

namespace {

const InvitedDates* pointer(const std::optional<InvitedDates>& dates) {
    return dates ? &*dates : nullptr;
}

}  // namespace

Needs ExportMatch::needs_of_list() const {
    Needs needs;
    needs.names = Needs::Names::or_username;
    if (arguments_.passwords)
        needs.outputs = {Field::password};
    else
        needs.outputs = {Field::username, Field::invited_on};
    needs.optional = {Field::username};
    return needs;
}

Needs ExportMatch::needs_of_export() const {
    Needs needs;
    needs.names = Needs::Names::or_username;
    needs.optional = {Field::username, Field::invited_on};
    if (arguments_.passwords)
        needs.required = {Field::password};
    else
        needs.one_of = {Field::username, Field::invited_on};
    return needs;
}

std::optional<Refusal> ExportMatch::open(bool first_page) {
    Needs needs = needs_of_list();
    needs.first_page = first_page;
    auto opened = open_table(session_, arguments_, needs);
    if (!opened) return opened.error();
    list_ = std::move(opened.value());
    return std::nullopt;
}

std::optional<Refusal> ExportMatch::plan(const ExportSource& source) {
    if (source.overlaps(list_->found.table))
        return Refusal{error::argument_invalid, session_.voice.say(Text::error_export_is_table)};
    exported_.reset();
    source_ = source;
    auto exported = source_->open(session_, needs_of_export());
    if (!exported) return exported.error();
    exported_ = std::move(exported.value());
    if (auto problem = refuse_writing(session_, list_->found.table.sheet, {})) return problem;
    make_plan();
    placed_ = list_->found.table;
    writer_.emplace(session_, plan_);
    return writer_->place(placed_);
}

void ExportMatch::make_plan() {
    const roster::Roster& list = list_->roster;
    const roster::Roster& exported = exported_->roster;
    const auto ours = date_options(session_, arguments_);
    const auto theirs = date_options(session_, source_->document(), arguments_);
    const auto list_dates = dates_of(list, ours);
    const auto export_dates = dates_of(exported, theirs);
    matching_ =
        roster::match(list, exported, pointer(export_dates), spelling_of_table(session_, arguments_, *list_).rules);
    if (arguments_.passwords)
        plan_ = roster::plan_known_passwords(list, exported, matching_);
    else
        plan_ = roster::plan_newest_invitations(
            list, exported, matching_,
            {pointer(list_dates), pointer(export_dates), dates::serial_of(theirs.null_date, ours.null_date)});
}

Result ExportMatch::write() const {
    writer_->write(placed_, title_);
    return outcome();
}

Outcome ExportMatch::outcome() const {
    Outcome outcome;
    const auto changed = plan_.changed();
    outcome.changed = static_cast<std::int32_t>(changed);
    outcome.skipped = static_cast<std::int32_t>(list_->roster.size() - changed);
    outcome.findings = in_words(plan_.findings, placed_, session_.document, *arguments_.platform, dates::DateOrder::dmy,
                                session_.voice);
    for (const FoundThing& stranger : strangers()) outcome.findings.push_back(stranger);
    for (const FoundThing& changed_value : changed_values()) outcome.findings.push_back(changed_value);
    outcome.summary = summary();
    return outcome;
}

// Pupils of the export who are not in the list have no cell there: its header stands for them.
std::vector<FoundThing> ExportMatch::strangers() const {
    std::vector<FoundThing> things;
    for (const std::size_t stranger : matching_.strangers) {
        const roster::ExportAccount& account = matching_.accounts[stranger];
        const std::string name = exported_->roster.shown_name(account.newest);
        const std::int32_t row = exported_->found.table.record_rows[account.newest] + 1;
        things.push_back(
            {header_cell(), std::string(policy::name_of(Code::not_in_list)),
             session_.voice.say(Text::finding_not_in_list,
                                {{"what", name.empty() ? account.username : name}, {"row", std::to_string(row)}})});
    }
    return things;
}

// Of a file, the cells are not at hand: the list's header stands for them, and the sentence names the row.
std::vector<FoundThing> ExportMatch::changed_values() const {
    auto things = in_words(roster::changed_on_loading(exported_->roster), exported_->found.table, source_->document(),
                           *arguments_.platform, dates::DateOrder::dmy, session_.voice);
    if (!source_->is_file()) return things;
    for (FoundThing& thing : things) {
        thing.message = session_.voice.say(Text::error_in_export, {{"what", thing.cell + ": " + thing.message}});
        thing.cell = header_cell();
    }
    return things;
}

std::string ExportMatch::header_cell() const {
    return calc::cell_name(session_.document.sheet_name(placed_.sheet), placed_.first_column,
                           placed_.header_row.value_or(placed_.first_row));
}

std::string ExportMatch::summary() const {
    const Voice& voice = session_.voice;
    const auto changed = static_cast<long>(plan_.changed());
    std::string text = changed > 0 ? voice.say(Text::summary_matched, changed) : voice.say(Text::summary_matched_none);
    const auto add = [&](Text sentence, std::size_t count) {
        if (count > 0) text += ' ' + voice.say(sentence, static_cast<long>(count));
    };
    add(Text::summary_match_ambiguous, found(Code::match_ambiguous));
    add(Text::summary_not_in_export, found(Code::not_in_export));
    add(Text::summary_not_in_list, matching_.strangers.size());
    add(Text::summary_hidden_left, plan_.hidden_left);
    return text;
}

std::size_t ExportMatch::found(Code code) const {
    return static_cast<std::size_t>(std::ranges::count(plan_.findings, code, &roster::Finding::code));
}

}  // namespace classkeys::office
