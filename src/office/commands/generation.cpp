#include "office/commands/generation.hpp"

#include <algorithm>
#include <chrono>

#include "calc/office_text.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/plan_writer.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/stoppable_work.hpp"
#include "office/findings.hpp"
#include "office/refusals.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Plan;

namespace {

int this_year() {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

}  // namespace

std::string_view Generation::pattern_text() const {
    return arguments_.pattern ? std::string_view(*arguments_.pattern) : arguments_.platform->username.pattern;
}

Needs Generation::needs() const {
    Needs needs;
    needs.names = making_.usernames ? Needs::Names::required : Needs::Names::or_username;
    if (making_.usernames) needs.outputs.push_back(Field::username);
    if (making_.passwords) needs.outputs.push_back(Field::password);
    if (!making_.usernames) needs.optional.push_back(Field::username);
    if (making_.roles) needs.optional.push_back(Field::role);
    if (making_.usernames) needs.optional.push_back(Field::language);
    if (making_.usernames && arguments_.scope == roster::Scope::one_class)
        needs.required.push_back(Field::class_name);
    else if (making_.usernames && usernames::Pattern::parse(pattern_text()).value().has_class())
        needs.optional.push_back(Field::class_name);
    return needs;
}

std::optional<Refusal> Generation::prepare(const passwords::Draw& draw) {
    if (making_.keeps_existing && arguments_.export_source) {
        auto source = ExportSource::find(session_, *arguments_.export_source);
        if (!source) return source.error();
        export_source_ = std::move(source.value());
    }
    if (making_.usernames)
        if (auto problem = read_reserved()) return problem;
    if (!making_.passwords) return std::nullopt;
    auto made = make_password_generator(session_, arguments_, draw);
    if (!made) return made.error();
    passwords_ = std::move(made.value());
    return std::nullopt;
}

std::optional<Refusal> Generation::read_reserved() {
    reserved_.clear();
    for (const calc::RangeText& range : arguments_.reserved) {
        const auto address = session_.document.resolve(range);
        if (!address)
            return Refusal{error::argument_invalid,
                           session_.voice.say(Text::error_range_unreadable,
                                              {{"what", "Reserved"}, {"value", arguments_.reserved_text}})};
        calc::append_texts(session_.document, *address, reserved_);
    }
    const int most = arguments_.platform->username.longest;
    if (arguments_.max_length.value_or(0) <= most) return std::nullopt;
    return Refusal{error::argument_invalid, session_.voice.say(Text::error_number_out_of_range,
                                                               {{"what", "MaxLength"},
                                                                {"value", std::to_string(*arguments_.max_length)},
                                                                {"least", "6"},
                                                                {"most", std::to_string(most)}})};
}

std::optional<Refusal> Generation::open(bool first_page) {
    Needs needed = needs();
    needed.first_page = first_page;
    auto opened = open_table(session_, arguments_, needed);
    if (!opened) return opened.error();
    opened_ = std::move(opened.value());
    if (auto problem = find_existing()) return problem;
    return refuse_writing(session_, opened_->found.table.sheet, {});
}

// Pupils who have an account in the export keep it; its usernames are taken for all others.
std::optional<Refusal> Generation::find_existing() {
    if (!export_source_) return std::nullopt;
    if (export_source_->overlaps(opened_->found.table))
        return Refusal{error::argument_invalid, session_.voice.say(Text::error_export_is_table)};
    Needs needs;
    needs.names = Needs::Names::or_username;
    needs.required = {Field::username};
    needs.optional = {Field::password, Field::invited_on};
    const auto exported = export_source_->open(session_, needs);
    if (!exported) return exported.error();
    const roster::Roster& accounts = exported.value().roster;
    taken_in_export_.clear();
    for (roster::Record record = 0; record < accounts.size(); ++record)
        if (const auto username = accounts.text(Field::username, record); !username.empty())
            taken_in_export_.emplace_back(username);
    const auto dates = dates_of(accounts, date_options(session_, export_source_->document(), arguments_));
    const auto matching = roster::match(opened_->roster, accounts, dates ? &*dates : nullptr,
                                        spelling_of_table(session_, arguments_, *opened_).rules);
    existing_ = roster::plan_existing_accounts(opened_->roster, accounts, matching, arguments_.replace);
    remaining_ = opened_->roster;
    for (roster::Record record = 0; record < remaining_.size(); ++record)
        remaining_.chosen[record] = remaining_.chosen[record] && !existing_.settled[record];
    return std::nullopt;
}

std::optional<Refusal> Generation::plan(std::size_t most_passwords) {
    plan_ = Plan();
    // Who has an account already is left out of making new ones.
    const roster::Roster& roster = export_source_ ? remaining_ : opened_->roster;
    spelling_ = spelling_of_table(session_, arguments_, *opened_);
    bool possible = true;
    const auto work = [&](const std::stop_token& stop) {
        if (making_.usernames) plan_usernames(roster);
        possible = !making_.passwords || plan_passwords(roster, most_passwords, stop);
    };
    if (most_passwords != all)
        work({});
    else if (!do_stoppable(session_, arguments_, title_, work))
        return cancelled(session_.voice);
    if (!possible) return impossible(session_, arguments_);
    if (making_.roles && opened_->found.table.columns[Field::role].usable()) {
        const Text role = arguments_.role == Role::member ? Text::role_member : Text::role_administrator;
        roster::plan_roles(opened_->roster, session_.voice.say(role), arguments_.replace, plan_);
    }
    if (export_source_) roster::add_existing_accounts(existing_.plan, plan_);
    return std::nullopt;
}

void Generation::plan_usernames(const roster::Roster& roster) {
    const policy::UsernamePolicy& policy = arguments_.platform->username;
    const auto pattern = usernames::Pattern::parse(pattern_text());
    std::vector<std::string> taken = reserved_;
    taken.insert(taken.end(), taken_in_export_.begin(), taken_in_export_.end());
    roster::plan_usernames(roster,
                           {.pattern = pattern.value(),
                            .collision = arguments_.collision.value_or(policy.collision),
                            .longest = static_cast<std::size_t>(arguments_.max_length.value_or(policy.longest)),
                            .spelling = *spelling_,
                            .reserved = taken,
                            .replace = arguments_.replace,
                            .numbers = {arguments_.number_from.value_or(2), arguments_.number_digits.value_or(1),
                                        arguments_.number_separator},
                            .scope = arguments_.scope,
                            .year = this_year()},
                           plan_);
}

bool Generation::plan_passwords(const roster::Roster& roster, std::size_t most, const std::stop_token& stop) {
    return roster::plan_passwords(roster,
                                  {.generator = *passwords_->generator,
                                   .platform = *arguments_.platform,
                                   .judge_guessing = passwords_->judge_guessing,
                                   .romanisation = spelling_->rules,
                                   .replace = arguments_.replace,
                                   .most = most,
                                   .stop = stop},
                                  plan_);
}

Result Generation::write() {
    PlanWriter writer(session_, plan_);
    if (auto problem = writer.place(opened_->found.table)) return *problem;
    writer.write(opened_->found.table, title_);
    return outcome();
}

Outcome Generation::outcome() const {
    Outcome outcome;
    const auto changed = plan_.changed();
    outcome.changed = static_cast<std::int32_t>(changed);
    outcome.skipped = static_cast<std::int32_t>(opened_->roster.size() - changed);
    outcome.findings = in_words(plan_.findings, opened_->found.table, session_.document, *arguments_.platform,
                                dates::DateOrder::dmy, session_.voice);
    const auto count = [](std::size_t number) { return static_cast<long>(number); };
    const bool left_some = plan_.hidden_left > 0 || !plan_.findings.empty();
    if (changed > 0 || left_some)
        outcome.summary = session_.voice.say(making_.made, count(changed));
    else
        outcome.summary = session_.voice.say(making_.made_none);
    if (plan_.hidden_left > 0)
        outcome.summary += ' ' + session_.voice.say(Text::summary_hidden_left, count(plan_.hidden_left));
    const auto found = [&](policy::Code code) {
        return std::ranges::count(plan_.findings, code, &roster::Finding::code);
    };
    const auto unsure = found(policy::Code::name_order_unsure);
    const auto doubts = found(policy::Code::match_ambiguous);
    const auto unused = std::ssize(plan_.findings) - unsure - doubts - found(policy::Code::username_changed);
    if (doubts > 0) outcome.summary += ' ' + session_.voice.say(Text::summary_match_ambiguous, doubts);
    if (unused > 0) outcome.summary += ' ' + session_.voice.say(Text::summary_names_unused, unused);
    if (unsure > 0) outcome.summary += ' ' + session_.voice.say(Text::summary_names_unsure, unsure);
    if (plan_.spelling_mattered)
        if (const auto language = language_in_words(spelling_->rules, session_.voice))
            outcome.summary += ' ' + session_.voice.say(Text::summary_spelt_as, {{"language", *language}});
    return outcome;
}

Result generate(const Session& session, const Arguments& arguments, const Command& command, const Making& making) {
    Generation generation(session, arguments, making, title_of(command, session.voice));
    if (auto problem = generation.prepare(passwords::secure_draw())) return *problem;
    if (auto problem = generation.open()) return *problem;
    if (auto problem = generation.plan()) return *problem;
    return generation.write();
}

}  // namespace classkeys::office
