#include "office/dialogs/findings_window.hpp"

#include "office/commands/generation.hpp"
#include "office/dialogs/clipboard.hpp"
#include "office/dialogs/form.hpp"
#include "office/findings.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

constexpr int grid_lines = 14;

// Whether a new username or password mends it.
bool is_mendable(const roster::Finding& finding) {
    return finding.record && (finding.field == Field::password || finding.field == Field::username) &&
           finding.code != policy::Code::value_changed_on_loading && finding.code != policy::Code::row_repeated;
}

class FindingsWindow {
 public:
    FindingsWindow(const Session& session, const Arguments& arguments, CheckedTable& checked)
        : session_(session),
          arguments_(arguments),
          checked_(checked),
          form_(session, title_of(*find_command("CheckAccounts"), session.voice), "CheckAccounts") {
        form_.note("summary", "");
        form_.grid("findings",
                   {say(Text::check_column_cell), say(Text::check_column_pupil), say(Text::check_column_finding)},
                   grid_lines, {12, 30, 90});
        form_.note("problem", "", 2);
        form_.button("go", Text::check_go, Form::Press::stay);
        form_.button("fix", Text::check_fix, Form::Press::stay);
        form_.button("fix_all", Text::check_fix_all, Form::Press::stay);
        form_.button("mark", Text::check_mark, Form::Press::stay);
        form_.button("unmark", Text::check_unmark, Form::Press::stay);
        form_.button("copy", Text::check_copy, Form::Press::stay);
        form_.button("close", Text::window_close, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
        show();
    }

    bool run() { return form_.run() != Form::Answer::never_shown; }

 private:
    std::string say(Text text) const { return session_.voice.say(text); }
    const calc::Table& table() const { return checked_.opened.found.table; }

    const roster::Finding* chosen() const {
        const int row = form_.row("findings");
        if (row < 0 || row >= std::ssize(checked_.findings)) return nullptr;
        return &checked_.findings[static_cast<std::size_t>(row)];
    }

    std::string pupil_of(const roster::Finding& finding) const {
        return finding.record ? checked_.opened.roster.shown_name(*finding.record) : "";
    }

    // Findings are of one sheet, so its name says nothing.
    std::string cell_in_sheet(std::size_t at) const {
        const std::string& cell = checked_.in_words[at].cell;
        return cell.substr(cell.rfind('.') + 1);
    }

    void show() {
        std::vector<std::vector<std::string>> rows;
        for (std::size_t at = 0; at < checked_.findings.size(); ++at)
            rows.push_back({cell_in_sheet(at), pupil_of(checked_.findings[at]), checked_.in_words[at].message});
        form_.set_rows("findings", rows);
        const auto found = static_cast<long>(rows.size());
        const auto pupils = static_cast<long>(checked_.opened.roster.size());
        form_.set_text("summary", found == 0 ? session_.voice.say(Text::summary_check_clean, pupils)
                                             : session_.voice.say(Text::summary_check_found, found));
        show_buttons();
    }

    void show_buttons() {
        const auto* finding = chosen();
        const bool mendable = finding != nullptr && is_mendable(*finding);
        form_.enable("go", finding != nullptr);
        form_.enable("fix", mendable);
        form_.enable("fix_all", mendable);
    }

    void react(std::string_view id) {
        std::optional<Refusal> problem;
        if (id == "findings" || id == "go") go();
        if (id == "fix") problem = mend(false);
        if (id == "fix_all") problem = mend(true);
        if (id == "mark") problem = mark(session_, checked_);
        if (id == "unmark") problem = unmark(session_, checked_);
        if (id == "copy") copy();
        form_.set_text("problem", problem ? problem->sentence : "");
        show_buttons();
    }

    void go() {
        if (const auto* finding = chosen()) {
            const auto [column, row] = cell_of(*finding, table());
            session_.document.go_to(table().sheet, column, row);
        }
    }

    // A new username or password for the chosen finding's pupil, or for all of its kind; then all is checked again.
    std::optional<Refusal> mend(bool all_of_this_kind) {
        const auto* wanted = chosen();
        if (wanted == nullptr) return std::nullopt;
        Arguments arguments = arguments_;
        arguments.replace = roster::Replace::all;
        arguments.rows.emplace();
        for (const roster::Finding& finding : checked_.findings) {
            const bool meant =
                all_of_this_kind ? finding.code == wanted->code && is_mendable(finding) : &finding == wanted;
            if (!meant) continue;
            const int row = table().record_rows[*finding.record];
            arguments.rows->emplace_back(row, row);
        }
        const bool password = wanted->field == Field::password;
        const auto made = password ? generate(session_, arguments, *find_command("GeneratePasswords"), passwords_alone)
                                   : generate(session_, arguments, *find_command("GenerateUsernames"), usernames_alone);
        if (!made) return made.error();
        auto again = check_table(session_, arguments_);
        if (!again) return again.error();
        checked_ = std::move(again.value());
        show();
        return std::nullopt;
    }

    void copy() const {
        std::string text;
        for (std::size_t at = 0; at < checked_.findings.size(); ++at)
            text += cell_in_sheet(at) + '\t' + pupil_of(checked_.findings[at]) + '\t' + checked_.in_words[at].message +
                    '\n';
        copy_to_clipboard(session_, text);
    }

    const Session& session_;
    const Arguments& arguments_;
    CheckedTable& checked_;
    Form form_;
};

}  // namespace

bool show_findings(const Session& session, const Arguments& arguments, CheckedTable& checked) {
    return FindingsWindow(session, arguments, checked).run();
}

}  // namespace classkeys::office
