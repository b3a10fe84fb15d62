#include "office/dialogs/accounts_window.hpp"

#include <cmath>
#include <map>
#include <optional>

#include "office/dialogs/choices.hpp"
#include "office/dialogs/columns_of_table.hpp"
#include "office/dialogs/form.hpp"
#include "office/findings.hpp"
#include "office/pattern_problem.hpp"
#include "office/refusals.hpp"
#include "passwords/wipe.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Record;

namespace {

constexpr int grid_lines = 10;

class AccountsWindow {
 public:
    AccountsWindow(const Session& session, const Arguments& arguments, const Making& making, const std::string& title)
        : session_(session),
          arguments_(arguments),
          generation_(session_, arguments_, making, title),
          form_(session_, title, "CreateAccounts") {}

    ~AccountsWindow() { passwords::wipe(seed_); }

    Result run() {
        if (auto problem = generation_.prepare(passwords::replayable_draw(seed_))) return *problem;
        if (auto problem = generation_.open(true)) return *problem;
        columns_.emplace(session_, table());
        free_columns_ = calc::free_columns(session_.document, table(), 2);
        build();
        if (auto problem = plan()) return *problem;
        show();
        if (generation_.table().is_first_page()) {
            form_.enable("create", false);
            form_.afterwards([this] { show_problem(open_whole_table()); });
        }
        const Form::Answer answer = form_.run();
        if (answer == Form::Answer::cancel) return cancelled(session_.voice);
        if (generation_.table().is_first_page())
            if (auto problem = generation_.open()) return *problem;
        if (auto problem = plan(Generation::all)) return *problem;
        return generation_.write();
    }

 private:
    const calc::Table& table() const { return generation_.table().found.table; }
    const roster::Roster& pupils() const { return generation_.table().roster; }
    std::string say(Text text) const { return session_.voice.say(text); }

    void build() {
        form_.note("table", table_in_words(session_, generation_.table()));
        build_columns();
        form_.list("platform", Text::accounts_platform, labels_of(arguments_.platforms->all()),
                   arguments_.platforms->place_of(*arguments_.platform));
        form_.combo("pattern", Text::accounts_pattern, pattern_choices(*arguments_.platform),
                    std::string(generation_.pattern_text()));
        form_.note("example", "", 1);
        form_.list("style", Text::accounts_style, style_names(session_.voice),
                   static_cast<std::size_t>(arguments_.style));
        form_.list("language", Text::settings_language, word_language_names(session_.voice),
                   place_of_word_language(arguments_.language.value_or("")));
        form_.note("strength", "", 2);
        form_.check("replace", Text::accounts_replace, arguments_.replace == roster::Replace::all);
        form_.grid("preview",
                   {say(Text::accounts_column_name), say(Text::header_username), say(Text::header_password),
                    say(Text::accounts_column_note)},
                   grid_lines);
        form_.tip("pattern", Text::tip_pattern);
        form_.tip("replace", Text::tip_replace);
        form_.note("problem", "", 2);
        form_.button("again", Text::accounts_again, Form::Press::stay);
        form_.button("create", Text::accounts_create, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
    }

    // Lists of columns begin with what needs no choice: given and family name as found, or a new column.
    void build_columns() {
        const auto& choices = table().columns;
        const auto given = choices[Field::given_name];
        const auto family = choices[Field::family_name];
        std::vector<std::string> names = columns_->in_words();
        names_from_parts_ = given.usable() || family.usable();
        if (names_from_parts_) {
            std::string letters = given.usable() ? calc::column_letters(given.column) : "";
            if (family.usable()) letters += (letters.empty() ? "" : ", ") + calc::column_letters(family.column);
            names.insert(names.begin(), session_.voice.say(Text::window_columns_found, {{"columns", letters}}));
        }
        const std::size_t name_place = columns_->place_of(choices[Field::name]).value_or(0);
        form_.list("names", Text::accounts_names, names, names_from_parts_ ? 0 : name_place);
        for (const auto& [id, label, field] : {std::tuple{"usernames", Text::accounts_usernames, Field::username},
                                               std::tuple{"passwords", Text::accounts_passwords, Field::password}}) {
            std::vector<std::string> entries = columns_->in_words();
            entries.insert(entries.begin(), say(Text::window_column_new));
            const auto place = columns_->place_of(choices[field]);
            form_.list(id, label, entries, place ? *place + 1 : 0);
        }
    }

    std::optional<std::string> open_whole_table() {
        if (auto refusal = generation_.open()) return refusal->sentence;
        form_.set_text("table", table_in_words(session_, generation_.table()));
        free_columns_ = calc::free_columns(session_.document, table(), 2);
        if (auto problem = read_fields()) return problem;
        if (auto refusal = plan()) return refusal->sentence;
        return std::nullopt;
    }

    void react(std::string_view id) {
        if (id == "again") {
            passwords::wipe(seed_);
            seed_ = passwords::fresh_seed();
        }
        if (id == "platform") {
            arguments_.platform = arguments_.platforms->all()[form_.chosen("platform")];
            form_.set_combo("pattern", pattern_choices(*arguments_.platform),
                            std::string(arguments_.platform->username.pattern));
        }
        std::optional<std::string> problem = read_fields();
        const bool other_columns = id == "names" || id == "usernames" || id == "passwords";
        if (!problem && other_columns)
            if (auto refusal = generation_.open()) problem = refusal->sentence;
        if (!problem)
            if (auto refusal = plan()) problem = refusal->sentence;
        show_problem(problem);
    }

    // Or, where there is none, the plan.
    void show_problem(const std::optional<std::string>& problem) {
        form_.enable("create", !problem && !generation_.table().is_first_page());
        if (problem)
            form_.set_text("problem", *problem);
        else
            show();
    }

    // Takes the fields over into the arguments; what is wrong with one, in words.
    std::optional<std::string> read_fields() {
        const std::string pattern = form_.text("pattern");
        if (auto problem = pattern_problem(pattern, session_.voice)) return problem;
        arguments_.pattern = pattern;
        arguments_.style = static_cast<Style>(form_.chosen("style"));
        arguments_.language.reset();
        if (auto language = word_language_at(form_.chosen("language")); !language.empty())
            arguments_.language = std::move(language);
        arguments_.replace = form_.checked("replace") ? roster::Replace::all : roster::Replace::empty;
        const std::size_t names = form_.chosen("names");
        if (names_from_parts_ && names == 0)
            arguments_.columns[Field::name].reset();
        else
            arguments_.columns[Field::name] = columns_->letters(names_from_parts_ ? names - 1 : names);
        auto free = free_columns_.begin();
        for (const auto& [id, field] : {std::pair{"usernames", Field::username}, {"passwords", Field::password}}) {
            const std::size_t chosen = form_.chosen(id);
            if (chosen > 0)
                arguments_.columns[field] = columns_->letters(chosen - 1);
            else if (free == free_columns_.end())
                return say(Text::error_no_space);
            else
                arguments_.columns[field] = calc::column_letters(*free++);
        }
        return std::nullopt;
    }

    std::optional<Refusal> plan(std::size_t most = Form::preview_rows) {
        if (auto problem = generation_.prepare(passwords::replayable_draw(seed_))) return problem;
        return generation_.plan(most);
    }

    void show() {
        const auto notes = notes_by_record();
        std::vector<std::vector<std::string>> rows;
        std::optional<std::pair<std::string, std::string>> example;
        std::size_t concerned = 0;
        for (Record record = 0; record < pupils().size(); ++record) {
            if (!pupils().chosen[record] || pupils().hidden[record]) continue;
            if (++concerned > Form::preview_rows) continue;
            const std::string name = pupils().shown_name(record);
            const auto username = planned(Field::username, record);
            const auto password = planned(Field::password, record);
            if (username && !example) example = {name, *username};
            const auto note = notes.find(record);
            const bool kept = !username && !password && note == notes.end();
            rows.push_back({name, username.value_or(std::string(pupils().text(Field::username, record))),
                            password.value_or(std::string(pupils().text(Field::password, record))),
                            note != notes.end() ? note->second
                            : kept              ? say(Text::accounts_kept)
                                                : ""});
        }
        form_.set_rows("preview", rows);
        form_.set_text("example", example ? session_.voice.say(Text::accounts_example, {{"name", example->first},
                                                                                        {"username", example->second}})
                                          : "");
        const double bits = std::floor(generation_.password_bits());
        form_.set_text("strength",
                       session_.voice.say(Text::accounts_strength, {{"bits", std::to_string(static_cast<int>(bits))},
                                                                    {"tries", grouped(std::exp2(bits - 1))}}));
        form_.set_text("problem", rows_left_out(session_.voice, concerned));
    }

    std::optional<std::string> planned(Field field, Record record) const {
        return generation_.planned().values[field].find(record);
    }

    std::map<Record, std::string> notes_by_record() const {
        std::map<Record, std::string> notes;
        const auto& findings = generation_.planned().findings;
        const auto things =
            in_words(findings, table(), session_.document, *arguments_.platform, dates::DateOrder::dmy, session_.voice);
        for (std::size_t at = 0; at < findings.size(); ++at)
            if (findings[at].record) notes.try_emplace(*findings[at].record, things[at].message);
        return notes;
    }

    const Session& session_;
    Arguments arguments_;
    Generation generation_;
    Form form_;
    std::optional<ColumnsOfTable> columns_;
    std::vector<sal_Int32> free_columns_;  // that a new one may go into
    bool names_from_parts_ = false;
    passwords::Seed seed_ = passwords::fresh_seed();
};

}  // namespace

Result create_accounts_in_window(const Session& session, const Arguments& arguments, const Making& making,
                                 const std::string& title) {
    return AccountsWindow(session, arguments, making, title).run();
}

}  // namespace classkeys::office
