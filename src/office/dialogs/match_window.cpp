#include "office/dialogs/match_window.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "calc/shown_date.hpp"
#include "office/commands/export_match.hpp"
#include "office/dialogs/choices.hpp"
#include "office/dialogs/columns_of_table.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/dialogs/form.hpp"
#include "office/refusals.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

using policy::Code;
using roster::Field;
using roster::Record;

namespace {

constexpr int grid_lines = 10;
constexpr int brought_column = 2;  // of the grid: the date, or the password

// "export.csv" of "file:///home/ana/export.csv".
std::string file_name(const std::string& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(calc::to_office(url), path);
    return calc::to_utf8(path.copy(path.lastIndexOf('/') + 1));
}

class MatchWindow {
 public:
    MatchWindow(const Session& session, const Arguments& arguments, const std::string& title)
        : session_(session),
          arguments_(arguments),
          title_(title),
          match_(session_, arguments_, title),
          form_(session_, title, "MatchExport") {}

    Result run() {
        if (arguments_.export_source) {
            auto source = ExportSource::find(session_, *arguments_.export_source);
            if (!source) return source.error();
            named_ = Source{name_of(*arguments_.export_source), std::move(source.value())};
        }
        if (auto refusal = match_.open(true)) return *refusal;
        find_sources();
        build();
        if (match_.list().is_first_page()) {
            form_.enable("match", false);
            form_.afterwards([this] { plan_whole_list(); });
        } else {
            problem_ = plan();
            show();
        }
        const Form::Answer answer = form_.run();
        if (answer == Form::Answer::cancel) return cancelled(session_.voice);
        if (answer == Form::Answer::never_shown) return without_window();
        return match_.write();
    }

 private:
    struct Source {
        std::string name;
        std::optional<ExportSource> place;  // none: it cannot be opened
    };

    std::string say(Text text) const { return session_.voice.say(text); }
    const roster::Roster& pupils() const { return match_.list().roster; }

    void plan_whole_list() {
        problem_ = plan();
        show();
    }

    Result without_window() {
        if (match_.list().is_first_page())
            if (auto refusal = match_.open()) return *refusal;
        if (!named_) {
            const auto url = ask_for_export(session_, title_);
            if (!url) return cancelled(session_.voice);
            auto source = ExportSource::find(session_, calc::to_utf8(*url));
            if (!source) return source.error();
            named_ = Source{{}, std::move(source.value())};
        }
        if (auto refusal = match_.plan(*named_->place)) return *refusal;
        return match_.write();
    }

    static std::string name_of(const std::string& source) {
        return source.starts_with("file:///") ? file_name(source) : source;
    }

    // The one that was named or chosen comes first, then the document's other sheets that have what is needed.
    void find_sources() {
        sources_.clear();
        if (named_) sources_.push_back(*named_);
        Needs needs = match_.needs_of_export();
        needs.first_page = true;
        for (sal_Int16 sheet = 0; sheet < session_.document.sheets(); ++sheet) {
            const std::string name = session_.document.sheet_name(sheet);
            if (sheet == match_.list().found.table.sheet || is_named(name)) continue;
            auto source = ExportSource::find(session_, name);
            if (source && source.value().open(session_, needs)) sources_.push_back({name, std::move(source.value())});
        }
    }

    bool is_named(const std::string& sheet) const {
        return named_ && named_->name == sheet && named_->place && !named_->place->is_file();
    }

    std::vector<std::string> names_of_sources() const {
        std::vector<std::string> names;
        for (const Source& source : sources_) names.push_back(source.name);
        if (names.empty()) names.push_back(say(Text::match_no_source));
        return names;
    }

    void build() {
        form_.note("table", table_in_words(session_, match_.list()));
        form_.list("brings", Text::match_brings, {say(Text::match_usernames), say(Text::match_passwords)},
                   arguments_.passwords ? 1 : 0);
        form_.list("source", Text::match_source, names_of_sources(), 0);
        form_.grid("preview",
                   {say(Text::accounts_column_name), say(Text::header_username), say(brought_heading()),
                    say(Text::match_column_happens)},
                   grid_lines, {1, 1, 1, 2});
        form_.note("counts", "", 2);
        form_.note("problem", "", 2);
        form_.button("file", Text::match_file, Form::Press::stay);
        form_.button("match", Text::match_go, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
    }

    Text brought_heading() const { return arguments_.passwords ? Text::header_password : Text::header_invited_on; }

    void react(std::string_view id) {
        if (id == "preview") return;
        problem_.reset();
        if (id == "brings") turn_round();
        if (id == "file" && !take_file()) return;
        if (!problem_) problem_ = plan();
        show();
    }

    // The export brings the other thing: other columns are needed of both tables.
    void turn_round() {
        arguments_.passwords = form_.chosen("brings") == 1;
        form_.set_heading("preview", brought_column, say(brought_heading()));
        if (auto refusal = match_.open()) {
            problem_ = refusal->sentence;
            return;
        }
        const std::string chosen = sources_.empty() ? "" : sources_[form_.chosen("source")].name;
        find_sources();
        const auto again = std::ranges::find(sources_, chosen, &Source::name);
        form_.set_list("source", names_of_sources(),
                       again == sources_.end() ? 0 : static_cast<std::size_t>(again - sources_.begin()));
    }

    // False if the user changed their mind.
    bool take_file() {
        const auto url = ask_for_export(session_, title_);
        if (!url) return false;
        const std::string text = calc::to_utf8(*url);
        auto source = ExportSource::find(session_, text);
        named_ = Source{file_name(text), std::nullopt};
        if (source) named_->place = std::move(source.value());
        find_sources();
        form_.set_list("source", names_of_sources(), 0);
        return true;
    }

    std::optional<std::string> plan() {
        if (match_.list().is_first_page()) {
            if (auto refusal = match_.open()) return refusal->sentence;
            form_.set_text("table", table_in_words(session_, match_.list()));
        }
        if (sources_.empty()) return say(Text::match_choose);
        const Source& source = sources_[form_.chosen("source")];
        if (!source.place) return session_.voice.say(Text::match_unreadable, {{"file", source.name}});
        if (auto refusal = match_.plan(*source.place)) return refusal->sentence;
        return std::nullopt;
    }

    void show() {
        form_.set_text("problem", problem_.value_or(""));
        form_.enable("match", !problem_);
        form_.set_rows("preview", problem_ ? std::vector<std::vector<std::string>>() : rows());
        form_.set_text("counts", problem_ ? "" : counts());
    }

    std::vector<std::vector<std::string>> rows() const {
        std::map<Record, const roster::Finding*> findings;
        for (const roster::Finding& finding : match_.planned().findings)
            if (finding.record) findings.emplace(*finding.record, &finding);
        std::vector<std::vector<std::string>> rows;
        for (Record record = 0; record < pupils().size() && rows.size() < Form::preview_rows; ++record) {
            if (!pupils().chosen[record] || pupils().hidden[record]) continue;
            const auto finding = findings.find(record);
            const auto username = match_.planned().values[Field::username].find(record);
            const auto brought =
                arguments_.passwords ? match_.planned().values[Field::password].find(record) : new_date(record);
            rows.push_back({pupils().shown_name(record),
                            username.value_or(std::string(pupils().text(Field::username, record))),
                            brought.value_or(present(record)),
                            what_happens(record, finding == findings.end() ? nullptr : finding->second,
                                         username.has_value(), brought.has_value())});
        }
        return rows;
    }

    std::optional<std::string> new_date(Record record) const {
        const roster::NewDates& dates = match_.planned().dates;
        const auto found = std::ranges::lower_bound(dates.records, record);
        if (found == dates.records.end() || *found != record)
            return match_.planned().values[Field::invited_on].find(record);
        return shown(dates.serials[static_cast<std::size_t>(found - dates.records.begin())], dates.with_time);
    }

    std::string shown(double serial, bool with_time) const {
        return calc::shown_date(session_.context, session_.document, serial, with_time);
    }

    // The date or the password that is there.
    std::string present(Record record) const {
        const Field field = arguments_.passwords ? Field::password : Field::invited_on;
        const roster::Column* column = pupils().column(field);
        if (column == nullptr) return {};
        if (column->kind(record) == roster::Kind::date) return shown(column->number(record), false);
        return std::string(column->text(record));
    }

    std::string what_happens(Record record, const roster::Finding* finding, bool username, bool brought) const {
        const Voice& voice = session_.voice;
        if (finding != nullptr && finding->code == Code::match_ambiguous)
            return voice.say(Text::match_in_doubt, {{"what", finding->detail}});
        if (finding != nullptr && finding->code == Code::not_in_export) return say(Text::match_not_there);
        const auto old = text::trimmed(pupils().text(Field::username, record));
        if (username && !old.empty()) return voice.say(Text::match_until_now, {{"username", std::string(old)}});
        if (username) return say(Text::match_new_username);
        if (brought) return say(arguments_.passwords ? Text::match_new_password : Text::match_new_date);
        return say(Text::accounts_kept);
    }

    std::string counts() const {
        const roster::Plan& plan = match_.planned();
        std::string text =
            session_.voice.say(Text::match_counts, {{"changed", std::to_string(plan.changed())},
                                                    {"doubt", std::to_string(match_.found(Code::match_ambiguous))},
                                                    {"missing", std::to_string(match_.found(Code::not_in_export))},
                                                    {"strangers", std::to_string(match_.matching().strangers.size())},
                                                    {"hidden", std::to_string(plan.hidden_left)}});
        std::size_t concerned = 0;
        for (Record record = 0; record < pupils().size(); ++record)
            concerned += pupils().chosen[record] && !pupils().hidden[record] ? 1 : 0;
        if (const std::string more = rows_left_out(session_.voice, concerned); !more.empty()) text += ' ' + more;
        return text;
    }

    const Session& session_;
    Arguments arguments_;
    std::string title_;
    ExportMatch match_;
    Form form_;
    std::optional<Source> named_;  // by the arguments, or the file that the user chose
    std::vector<Source> sources_;
    std::optional<std::string> problem_;
};

}  // namespace

Result match_in_window(const Session& session, const Arguments& arguments, const std::string& title) {
    return MatchWindow(session, arguments, title).run();
}

}  // namespace classkeys::office
