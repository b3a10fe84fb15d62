#include "office/commands/generate.hpp"

#include <algorithm>
#include <chrono>

#include "calc/obstacles.hpp"
#include "calc/office_text.hpp"
#include "office/commands/password_maker.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/findings.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::office {

using calc::CellRangeAddress;
using calc::ColumnWrite;
using roster::Field;
using roster::NewTexts;
using roster::Plan;

namespace {

// Where a field's new values go.
struct Target {
    Field field;
    sal_Int32 column;
    bool needs_header;
};

class Generation {
 public:
    Generation(const Session& session, const Arguments& arguments, const Command& command, const Making& making)
        : session_(session), arguments_(arguments), command_(command), making_(making) {}

    Result run() {
        if (auto problem = prepare()) return *problem;
        auto opened = open_table(session_, arguments_, needs());
        if (!opened) return opened.error();
        OpenedTable& table = opened.value();
        const sal_Int16 sheet = table.found.table.sheet;
        if (auto problem = refuse_writing(session_, sheet, {})) return *problem;
        if (auto problem = make_plan(table)) return *problem;
        if (auto problem = place_values(table)) return *problem;
        if (auto problem = refuse_writing(session_, sheet, written_ranges(table))) return *problem;
        write(table);
        return outcome(table);
    }

 private:
    Needs needs() const {
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

    std::string_view pattern_text() const {
        return arguments_.pattern ? std::string_view(*arguments_.pattern) : arguments_.platform->username.pattern;
    }

    // Reads what the arguments name besides the table: reserved usernames, word lists.
    std::optional<Refusal> prepare() {
        if (making_.usernames) {
            for (const calc::RangeText& range : arguments_.reserved) {
                const auto address = session_.document.resolve(range);
                if (!address)
                    return Refusal{error::argument_invalid,
                                   session_.voice.say(Text::error_range_unreadable,
                                                      {{"what", "Reserved"}, {"value", arguments_.reserved_text}})};
                calc::append_texts(session_.document, *address, reserved_);
            }
            const int most = arguments_.platform->username.longest;
            if (arguments_.max_length.value_or(0) > most)
                return Refusal{error::argument_invalid,
                               session_.voice.say(Text::error_number_out_of_range,
                                                  {{"what", "MaxLength"},
                                                   {"value", std::to_string(*arguments_.max_length)},
                                                   {"least", "6"},
                                                   {"most", std::to_string(most)}})};
        }
        if (!making_.passwords) return std::nullopt;
        auto made = make_password_generator(session_, arguments_);
        if (!made) return made.error();
        passwords_ = std::move(made.value());
        return std::nullopt;
    }

    std::optional<Refusal> make_plan(const OpenedTable& table) {
        const roster::Roster& roster = table.roster;
        const policy::UsernamePolicy& usernames = arguments_.platform->username;
        spelling_ = spelling_of_table(session_, arguments_, table);
        if (making_.usernames) {
            const auto pattern = usernames::Pattern::parse(pattern_text());
            roster::plan_usernames(
                roster,
                {.pattern = pattern.value(),
                 .collision = arguments_.collision.value_or(usernames.collision),
                 .longest = static_cast<std::size_t>(arguments_.max_length.value_or(usernames.longest)),
                 .spelling = *spelling_,
                 .reserved = reserved_,
                 .replace = arguments_.replace,
                 .numbers = {arguments_.number_from.value_or(2), arguments_.number_digits.value_or(1),
                             arguments_.number_separator},
                 .scope = arguments_.scope,
                 .year = this_year()},
                plan_);
        }
        if (making_.passwords &&
            !roster::plan_passwords(
                roster, {*passwords_->generator, passwords_->judge_guessing, spelling_->rules, arguments_.replace},
                plan_))
            return Refusal{error::internal, session_.voice.say(Text::error_internal, {{"what", "passwords"}})};
        if (making_.roles && roster.column(Field::role) != nullptr) plan_roles(roster);
        return std::nullopt;
    }

    void plan_roles(const roster::Roster& roster) {
        const bool member = arguments_.role == Role::member;
        roster::plan_roles(roster, session_.voice.say(member ? Text::role_member : Text::role_administrator),
                           arguments_.replace, plan_);
    }

    // Each field that gets values has a column, or gets the next free one.
    std::optional<Refusal> place_values(OpenedTable& opened) {
        calc::Table& table = opened.found.table;
        if (making_.roles && table.columns[Field::role].state == roster::ColumnChoice::State::empty)
            plan_roles(opened.roster);
        std::vector<Field> homeless;
        for (const Field field : {Field::username, Field::password, Field::role}) {
            if (plan_.values[field].records.empty()) continue;
            const auto& choice = table.columns[field];
            if (choice.usable())
                targets_.push_back({field, choice.column, lacks_header(table, choice.column)});
            else
                homeless.push_back(field);
        }
        const auto free = calc::free_columns(session_.document, table, homeless.size());
        if (free.size() < homeless.size()) return Refusal{error::no_space, session_.voice.say(Text::error_no_space)};
        for (std::size_t at = 0; at < homeless.size(); ++at) {
            targets_.push_back({homeless[at], free[at], table.header_row.has_value()});
            table.columns[homeless[at]] = {roster::ColumnChoice::State::empty, free[at], -1};
        }
        return std::nullopt;
    }

    bool lacks_header(const calc::Table& table, sal_Int32 column) const {
        return table.header_row && calc::is_empty_cell(session_.document, table.sheet, column, *table.header_row);
    }

    std::vector<CellRangeAddress> written_ranges(const OpenedTable& opened) const {
        const calc::Table& table = opened.found.table;
        std::vector<CellRangeAddress> ranges;
        for (const Target& target : targets_) {
            const auto& records = plan_.values[target.field].records;
            const sal_Int32 first = target.needs_header ? *table.header_row : table.record_rows[records.front()];
            ranges.emplace_back(table.sheet, target.column, first, target.column, table.record_rows[records.back()]);
        }
        return ranges;
    }

    void write(const OpenedTable& opened) {
        if (targets_.empty()) return;
        const calc::Table& table = opened.found.table;
        calc::UndoStep step(session_.document, title_of(command_, session_.voice));
        const sal_Int32 format = calc::text_format(session_.document);
        for (const Target& target : targets_) {
            const NewTexts& values = plan_.values[target.field];
            ColumnWrite cells{.sheet = table.sheet, .column = target.column, .number_format = format};
            cells.rows.reserve(values.records.size() + 1);
            cells.texts.reserve(values.records.size() + 1);
            if (target.needs_header) {
                cells.rows.push_back(*table.header_row);
                cells.texts.push_back(calc::to_office(session_.voice.say(header_of(target.field))));
            }
            for (const roster::Record record : values.records) cells.rows.push_back(table.record_rows[record]);
            for (const std::string& text : values.texts) cells.texts.push_back(calc::to_office(text));
            step.write(std::move(cells));
        }
        step.keep();
    }

    static Text header_of(Field field) {
        if (field == Field::username) return Text::header_username;
        return field == Field::password ? Text::header_password : Text::header_role;
    }

    Outcome outcome(const OpenedTable& opened) const {
        Outcome outcome;
        const auto changed = plan_.changed();
        outcome.changed = static_cast<std::int32_t>(changed);
        outcome.skipped = static_cast<std::int32_t>(opened.roster.size() - changed);
        outcome.findings = in_words(plan_.findings, opened.found.table, session_.document, *arguments_.platform,
                                    dates::DateOrder::dmy, session_.voice);
        const auto count = [](std::size_t number) { return static_cast<long>(number); };
        const bool left_some = plan_.hidden_left > 0 || !plan_.findings.empty();
        if (changed > 0 || left_some)
            outcome.summary = session_.voice.say(making_.made, count(changed));
        else
            outcome.summary = session_.voice.say(making_.made_none);
        if (plan_.hidden_left > 0)
            outcome.summary += ' ' + session_.voice.say(Text::summary_hidden_left, count(plan_.hidden_left));
        const auto unsure = std::ranges::count(plan_.findings, policy::Code::name_order_unsure, &roster::Finding::code);
        const auto unused = std::ssize(plan_.findings) - unsure;
        if (unused > 0) outcome.summary += ' ' + session_.voice.say(Text::summary_names_unused, unused);
        if (unsure > 0) outcome.summary += ' ' + session_.voice.say(Text::summary_names_unsure, unsure);
        if (plan_.spelling_mattered)
            if (const auto language = language_in_words(spelling_->rules, session_.voice))
                outcome.summary += ' ' + session_.voice.say(Text::summary_spelt_as, {{"language", *language}});
        return outcome;
    }

    static int this_year() {
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        return static_cast<int>(std::chrono::year_month_day(today).year());
    }

    const Session& session_;
    const Arguments& arguments_;
    const Command& command_;
    const Making& making_;
    std::vector<std::string> reserved_;
    std::unique_ptr<PasswordMaker> passwords_;
    std::optional<roster::Spelling> spelling_;
    Plan plan_;
    std::vector<Target> targets_;
};

}  // namespace

Result generate(const Session& session, const Arguments& arguments, const Command& command, const Making& making) {
    return Generation(session, arguments, command, making).run();
}

}  // namespace classkeys::office
