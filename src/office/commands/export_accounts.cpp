#include "exports/account_file.hpp"

#include <algorithm>

#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/findings.hpp"
#include "office/private_file.hpp"
#include "roster/to_export.hpp"

namespace classkeys::office {

using policy::Platform;
using roster::ExportChoice;
using roster::Field;
using roster::Incomplete;

namespace {

std::string listed_formats() {
    std::string list;
    for (const exports::Format& format : exports::formats())
        list += (list.empty() ? "" : ", ") + std::string(format.id);
    return list;
}

// The platform that the arguments name in Format, else in Platform.
Expected<const Platform*, Refusal> platform_of(const Arguments& arguments, const Voice& voice) {
    const Platform* platform = arguments.format_given ? policy::find_platform(arguments.format) : arguments.platform;
    if (platform == nullptr)
        return Refusal{error::argument_invalid,
                       voice.say(Text::error_value_not_listed,
                                 {{"what", "Format"}, {"value", arguments.format}, {"list", listed_formats()}})};
    if (exports::find_format(platform->id) != nullptr) return platform;
    const Text sentence = platform->id == "etwinning" ? Text::error_platform_typed_in : Text::error_platform_no_file;
    return Refusal{error::argument_invalid,
                   voice.say(sentence, {{"platform", std::string(platform->label)}, {"list", listed_formats()}})};
}

// The platforms that a window offers, the one that the arguments name first.
std::vector<const Platform*> offered(const Arguments& arguments) {
    std::vector<const Platform*> platforms;
    for (const exports::Format& format : exports::formats()) platforms.push_back(policy::find_platform(format.id));
    std::ranges::stable_partition(platforms, [&](const Platform* each) { return each == arguments.platform; });
    return platforms;
}

class AccountExport {
 public:
    AccountExport(const Session& session, const Arguments& arguments, const OpenedTable& opened, AccountFile file)
        : session_(session), arguments_(arguments), opened_(opened), file_(std::move(file)) {}

    Result run() {
        choose();
        const bool refused = arguments_.incomplete == Incomplete::refuse && choice_.unfit > 0;
        if (refused || choice_.accounts.empty()) return refusal(refused);
        exports::Surroundings surroundings = arguments_.surroundings;
        if (surroundings.domain.empty()) surroundings.domain = exports::stand_in_domain;
        const std::string content = exports::find_format(file_.platform->id)->write(choice_.accounts, surroundings);
        if (!write_private_file(file_.url, content))
            return Refusal{error::file_not_written,
                           session_.voice.say(Text::error_file_not_written, {{"file", calc::to_utf8(file_.url)}})};
        return outcome();
    }

 private:
    void choose() {
        const auto dates = dates_of(opened_.roster, date_options(session_, arguments_));
        choice_ = roster::choose_for_export(opened_.roster, *file_.platform, *exports::find_format(file_.platform->id),
                                            arguments_.incomplete == Incomplete::keep, dates ? &*dates : nullptr,
                                            spelling_of_table(session_, arguments_, opened_));
    }

    std::vector<FoundThing> findings() const {
        return in_words(choice_.findings, opened_.found.table, session_.document, *file_.platform,
                        dates::DateOrder::dmy, session_.voice);
    }

    Refusal refusal(bool refused) const {
        const Voice& voice = session_.voice;
        if (choice_.unfit == 0)  // every row is hidden
            return {error::no_rows, voice.say(Text::error_no_rows)};
        const std::string platform(file_.platform->label);
        return {error::file_not_written,
                refused ? voice.say(Text::error_export_refused, unfit(), {{"platform", platform}})
                        : voice.say(Text::error_export_nothing, {{"platform", platform}}),
                findings()};
    }

    Outcome outcome() const {
        const Voice& voice = session_.voice;
        rtl::OUString path;
        osl::FileBase::getSystemPathFromFileURL(file_.url, path);
        Outcome outcome;
        outcome.skipped = static_cast<std::int32_t>(opened_.roster.size());
        outcome.findings = findings();
        outcome.summary = voice.say(Text::summary_handouts, static_cast<long>(choice_.accounts.size()),
                                    {{"file", calc::to_utf8(path.isEmpty() ? file_.url : path)}});
        const auto add = [&](const std::string& sentence) { outcome.summary += ' ' + sentence; };
        const std::string platform(file_.platform->label);
        const bool kept = arguments_.incomplete == Incomplete::keep;
        if (choice_.unfit > 0)
            add(voice.say(kept ? Text::summary_export_kept : Text::summary_export_left_out, unfit(),
                          {{"platform", platform}}));
        if (choice_.hidden > 0) add(voice.say(Text::summary_handouts_hidden, static_cast<long>(choice_.hidden)));
        if (arguments_.surroundings.domain.empty())
            add(voice.say(Text::summary_export_domain, {{"domain", std::string(exports::stand_in_domain)}}));
        return outcome;
    }

    long unfit() const { return static_cast<long>(choice_.unfit); }

    const Session& session_;
    const Arguments& arguments_;
    const OpenedTable& opened_;
    AccountFile file_;
    ExportChoice choice_;
};

}  // namespace

Result export_accounts(const Session& session, const Arguments& arguments) {
    const Voice& voice = session.voice;
    std::optional<AccountFile> file;
    // With windows and no platform that takes a file, the window asks for the platform.
    const bool asks = !arguments.url && !arguments.runs_silently();
    if (!asks || arguments.format_given) {
        const auto platform = platform_of(arguments, voice);
        if (!platform) return platform.error();
        file = AccountFile{{}, platform.value()};
    }
    if (!arguments.url && !asks) return Refusal{error::argument_invalid, voice.say(Text::error_url_missing)};
    Needs needs;
    needs.names = Needs::Names::required;
    needs.required = {Field::username, Field::password};
    needs.optional = {Field::invited_on, Field::language};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    if (asks)
        file = ask_for_account_file(session, title_of(*find_command("ExportAccounts"), voice),
                                    file ? std::vector<const Platform*>{file->platform} : offered(arguments));
    else
        file->url = calc::to_office(*arguments.url);
    if (!file) return Refusal{error::cancelled, voice.say(Text::error_cancelled)};
    return AccountExport(session, arguments, opened.value(), *file).run();
}

}  // namespace classkeys::office
