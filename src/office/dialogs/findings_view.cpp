#include "office/dialogs/findings_view.hpp"

#include <algorithm>

#include "office/commands/generation.hpp"
#include "office/dialogs/clipboard.hpp"
#include "office/findings.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

constexpr int grid_lines = 14;
constexpr std::size_t most_shown = 1000;  // a grid of the office takes a second for some ten thousand rows

// Whether a new username or password mends it.
bool is_mendable(const roster::Finding& finding) {
    return finding.record && (finding.field == Field::password || finding.field == Field::username) &&
           finding.code != policy::Code::value_changed_on_loading && finding.code != policy::Code::row_repeated;
}

}  // namespace

FindingsView::FindingsView(Form& form, const Voice& voice, In place, CheckAgain check_again)
    : form_(form), voice_(voice), place_(place), check_again_(std::move(check_again)) {
    form_.note("summary", "", place == In::panel ? 2 : 1);
    form_.grid("findings",
               {say(Text::check_column_cell), say(Text::check_column_pupil), say(Text::check_column_finding)},
               grid_lines, place == In::panel ? std::vector{20, 45, 65} : std::vector{12, 30, 90});
    form_.note("detail", "", place == In::panel ? 5 : 2);
    if (place == In::window) form_.button("go", Text::check_go, Form::Press::stay);
    form_.button("fix", Text::check_fix, Form::Press::stay);
    form_.button("fix_all", Text::check_fix_all, Form::Press::stay);
    form_.button("mark", Text::check_mark, Form::Press::stay);
    form_.button("unmark", Text::check_unmark, Form::Press::stay);
    form_.button("copy", Text::check_copy, Form::Press::stay);
}

void FindingsView::show(MadeCheck* made) {
    made_ = made;
    if (made_ == nullptr) return show_problem({});
    const CheckedTable& checked = made_->checked;
    std::vector<std::vector<std::string>> rows;
    const std::size_t listed = std::min(checked.findings.size(), most_shown);
    for (std::size_t at = 0; at < listed; ++at)
        rows.push_back({cell_in_sheet(at), pupil_of(checked.findings[at]), checked.in_words[at].message});
    form_.set_rows("findings", rows);
    const auto found = static_cast<long>(checked.findings.size());
    const auto pupils = static_cast<long>(checked.opened.roster.size());
    std::string summary =
        found == 0 ? voice_.say(Text::summary_check_clean, pupils) : voice_.say(Text::summary_check_found, found);
    if (checked.findings.size() > listed)
        summary += ' ' + voice_.say(Text::window_more_rows, found - static_cast<long>(listed));
    form_.set_text("summary", summary);
    form_.set_text("detail", "");
    show_buttons();
}

void FindingsView::show_problem(const std::string& sentence) {
    made_ = nullptr;
    form_.set_rows("findings", {});
    form_.set_text("summary", "");
    form_.set_text("detail", sentence);
    show_buttons();
}

const roster::Finding* FindingsView::chosen() const {
    if (made_ == nullptr) return nullptr;
    const int row = form_.row("findings");
    if (row < 0 || row >= std::ssize(made_->checked.findings)) return nullptr;
    return &made_->checked.findings[static_cast<std::size_t>(row)];
}

std::string FindingsView::pupil_of(const roster::Finding& finding) const {
    return finding.record ? made_->checked.opened.roster.shown_name(*finding.record) : "";
}

// Findings are of one sheet, so its name says nothing.
std::string FindingsView::cell_in_sheet(std::size_t at) const {
    const std::string& cell = made_->checked.in_words[at].cell;
    return cell.substr(cell.rfind('.') + 1);
}

void FindingsView::show_buttons() {
    const auto* finding = chosen();
    const bool mendable = finding != nullptr && is_mendable(*finding);
    if (place_ == In::window) form_.enable("go", finding != nullptr);
    form_.enable("fix", mendable);
    form_.enable("fix_all", mendable);
    const bool any = made_ != nullptr && !made_->checked.findings.empty();
    form_.enable("mark", any);
    form_.enable("unmark", made_ != nullptr);
    form_.enable("copy", any);
}

void FindingsView::react(std::string_view id) {
    if (made_ == nullptr) return;
    std::optional<Refusal> problem;
    if (id == "findings" || id == "go") go();
    if (id == "fix") problem = mend(false);
    if (id == "fix_all") problem = mend(true);
    if (id == "mark") problem = mark(made_->session, made_->checked);
    if (id == "unmark") problem = unmark(made_->session, made_->checked);
    if (id == "copy") copy();
    // A panel is too narrow for whole sentences in its rows.
    std::string detail;
    if (const auto* finding = chosen(); finding != nullptr && place_ == In::panel)
        detail = made_->checked.in_words[static_cast<std::size_t>(form_.row("findings"))].message;
    form_.set_text("detail", problem ? problem->sentence : detail);
    show_buttons();
}

void FindingsView::go() const {
    if (const auto* finding = chosen()) {
        const auto [column, row] = cell_of(*finding, table());
        made_->session.document.go_to(table().sheet, column, row);
    }
}

// A new username or password for the chosen finding's pupil, or for all of its kind.
std::optional<Refusal> FindingsView::mend(bool all_of_this_kind) {
    const auto* wanted = chosen();
    if (wanted == nullptr) return std::nullopt;
    Arguments arguments = made_->arguments;
    arguments.replace = roster::Replace::all;
    arguments.rows.emplace();
    for (const roster::Finding& finding : made_->checked.findings) {
        const bool meant = all_of_this_kind ? finding.code == wanted->code && is_mendable(finding) : &finding == wanted;
        if (!meant) continue;
        const int row = table().record_rows[*finding.record];
        arguments.rows->emplace_back(row, row);
    }
    const bool password = wanted->field == Field::password;
    const auto made = password
                          ? generate(made_->session, arguments, *find_command("GeneratePasswords"), passwords_alone)
                          : generate(made_->session, arguments, *find_command("GenerateUsernames"), usernames_alone);
    if (!made) return made.error();
    return check_again_();
}

void FindingsView::copy() const {
    std::string text;
    for (std::size_t at = 0; at < made_->checked.findings.size(); ++at)
        text += cell_in_sheet(at) + '\t' + pupil_of(made_->checked.findings[at]) + '\t' +
                made_->checked.in_words[at].message + '\n';
    copy_to_clipboard(made_->session, text);
}

}  // namespace classkeys::office
