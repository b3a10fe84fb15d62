#include "office/dialogs/export_window.hpp"

#include <algorithm>
#include <array>

#include "exports/account_file.hpp"
#include "office/commands/account_export.hpp"
#include "office/dialogs/choices.hpp"
#include "office/dialogs/columns_of_table.hpp"
#include "office/dialogs/form.hpp"
#include "office/refusals.hpp"
#include "office/settings.hpp"

namespace classkeys::office {

using roster::Incomplete;
using roster::Record;

namespace {

constexpr int grid_lines = 8;

constexpr std::array<std::pair<Incomplete, Text>, 3> incomplete_choices = {
    {{Incomplete::leave_out, Text::export_leave_out},
     {Incomplete::keep, Text::export_keep},
     {Incomplete::refuse, Text::export_refuse}}};

std::vector<const policy::Platform*> platforms_with_files() {
    std::vector<const policy::Platform*> platforms;
    for (const exports::Format& format : exports::formats()) platforms.push_back(policy::find_platform(format.id));
    return platforms;
}

class ExportWindow {
 public:
    ExportWindow(const Session& session, const Arguments& arguments, const std::string& title)
        : session_(session),
          before_(arguments.surroundings),
          arguments_(arguments),
          export_(session_, arguments_, title),
          form_(session_, title, "ExportAccounts") {}

    Result run() {
        if (auto refusal = export_.open(true)) return *refusal;
        build();
        react("platform");
        const Form::Answer answer = form_.run();
        if (answer == Form::Answer::cancel) return cancelled(session_.voice);
        if (!export_.is_whole())
            if (auto problem = choose_from_all()) return *problem;
        Result result = export_.write();
        if (result && answer == Form::Answer::proceed) keep();
        return result;
    }

 private:
    std::string say(Text text) const { return session_.voice.say(text); }

    // What the platform has no use for has not been looked at.
    void keep() const {
        const exports::Surroundings& entered = arguments_.surroundings;
        std::vector<Entered> all = {{&Settings::domain, before_.domain, entered.domain}};
        if (export_.platform().id == "google") all.push_back({&Settings::org_unit, before_.org_unit, entered.org_unit});
        if (export_.platform().id == "moodle") all.push_back({&Settings::course, before_.course, entered.course});
        keep_entered(session_.context, all);
    }

    void build() {
        form_.note("table", table_in_words(session_, export_.table()));
        const auto chosen = std::ranges::find(platforms_, &export_.platform());
        form_.list("platform", Text::accounts_platform, labels_of(platforms_),
                   static_cast<std::size_t>(chosen - platforms_.begin()));
        form_.text("domain", Text::settings_domain, before_.domain);
        form_.text("org_unit", Text::settings_org_unit, before_.org_unit);
        form_.check("change_password", Text::export_change_password, before_.change_password);
        form_.text("course", Text::settings_course, before_.course);
        std::vector<std::string> fates;
        fates.reserve(incomplete_choices.size());
        for (const auto& [incomplete, name] : incomplete_choices) fates.push_back(say(name));
        const auto fate =
            std::ranges::find(incomplete_choices, arguments_.incomplete, &std::pair<Incomplete, Text>::first);
        form_.list("incomplete", Text::export_incomplete, fates,
                   static_cast<std::size_t>(fate - incomplete_choices.begin()));
        form_.grid("preview",
                   {say(Text::export_column_given), say(Text::export_column_family), say(Text::header_username),
                    say(Text::header_password), say(Text::accounts_column_note)},
                   grid_lines, {1, 1, 1, 1, 2});
        form_.note("rows", "", 3);
        form_.note("secret", say(Text::export_secret));
        form_.note("problem", "", 2);
        form_.button("save", Text::export_save, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
    }

    std::optional<Refusal> choose_from_all() {
        if (export_.table().is_first_page()) {
            if (auto refusal = export_.open()) return refusal;
            form_.set_text("table", table_in_words(session_, export_.table()));
        }
        choose(export_.platform(), AccountExport::Rows::all);
        show();
        return std::nullopt;
    }

    void react(std::string_view id) {
        read_fields();
        const policy::Platform& platform = *platforms_[form_.chosen("platform")];
        if (id == "platform" || id == "incomplete") choose(platform, AccountExport::Rows::first_page);
        show();
        if (!export_.is_whole())
            form_.afterwards([this] {
                if (const auto refusal = choose_from_all()) form_.set_text("problem", refusal->sentence);
            });
    }

    void choose(const policy::Platform& platform, AccountExport::Rows from) {
        export_.choose(platform, from);
        form_.set_rows("preview", rows());
    }

    void show() {
        const policy::Platform& platform = export_.platform();
        for (const char* field : {"org_unit", "change_password"}) form_.enable(field, platform.id == "google");
        form_.enable("course", platform.id == "moodle");
        form_.set_text("rows", export_.is_whole() ? what_of_rows() : "");
        const auto wrong = problem();
        form_.set_text("problem", wrong.value_or(""));
        form_.enable("save", !wrong && export_.is_whole());
    }

    void read_fields() {
        exports::Surroundings& surroundings = arguments_.surroundings;
        surroundings.domain = form_.text("domain");
        surroundings.org_unit = form_.text("org_unit");
        surroundings.course = form_.text("course");
        surroundings.change_password = form_.checked("change_password");
        arguments_.incomplete = incomplete_choices[form_.chosen("incomplete")].first;
    }

    // All rows that could be in the file; the note of one that will not be says so.
    std::vector<std::vector<std::string>> rows() const {
        const roster::ExportChoice& everyone = export_.everyone();
        std::vector<std::vector<std::string>> rows;
        for (std::size_t at = 0; at < std::min(everyone.accounts.size(), Form::preview_rows); ++at) {
            const exports::Account& account = everyone.accounts[at];
            const auto reason = export_.why_refused(everyone.records[at]);
            rows.push_back({account.name.given, account.name.family, account.username, account.password,
                            reason ? note_of(*reason) : ""});
        }
        return rows;
    }

    std::string note_of(const std::string& reason) const {
        if (arguments_.incomplete != Incomplete::leave_out) return reason;
        return session_.voice.say(Text::export_row_left_out, {{"what", reason}});
    }

    std::string what_of_rows() const {
        const roster::ExportChoice& chosen = export_.chosen();
        const std::size_t all = chosen.accounts.size() + (arguments_.incomplete == Incomplete::keep ? 0 : chosen.unfit);
        std::string text = session_.voice.say(Text::export_rows, {{"rows", std::to_string(chosen.accounts.size())}});
        if (const std::string more = rows_left_out(session_.voice, all); !more.empty()) text += ' ' + more;
        if (const std::string more = export_.remarks(); !more.empty()) text += ' ' + more;
        return text;
    }

    std::optional<std::string> problem() const {
        const Voice& voice = session_.voice;
        const exports::Surroundings& entered = arguments_.surroundings;
        if (!entered.domain.empty() && !exports::is_domain(entered.domain))
            return voice.say(Text::error_domain_unreadable, {{"value", entered.domain}});
        if (export_.platform().id == "google" && !entered.org_unit.starts_with('/'))
            return voice.say(Text::error_unit_unreadable, {{"value", entered.org_unit}});
        if (const auto refusal = export_.problem()) return refusal->sentence;
        return std::nullopt;
    }

    const Session& session_;
    const exports::Surroundings before_;
    Arguments arguments_;
    AccountExport export_;
    Form form_;
    const std::vector<const policy::Platform*> platforms_ = platforms_with_files();
};

}  // namespace

Result export_in_window(const Session& session, const Arguments& arguments, const std::string& title) {
    return ExportWindow(session, arguments, title).run();
}

}  // namespace classkeys::office
