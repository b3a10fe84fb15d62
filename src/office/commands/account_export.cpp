#include "office/commands/account_export.hpp"

#include <algorithm>

#include "calc/office_text.hpp"
#include "exports/account_file.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/spelling_of_table.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/findings.hpp"
#include "office/private_file.hpp"
#include "office/refusals.hpp"
#include "office/text_file.hpp"

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

}  // namespace

std::optional<Refusal> AccountExport::open(bool first_page) {
    const bool windows = session_.opens_windows(arguments_);
    const auto platform = platform_of(arguments_, session_.voice);
    if (platform)
        platform_ = platform.value();
    else if (windows && !arguments_.format_given)
        platform_ = policy::find_platform(exports::formats().front().id);
    else
        return platform.error();
    if (!arguments_.url && !windows)
        return Refusal{error::argument_invalid, session_.voice.say(Text::error_url_missing)};
    Needs needs;
    needs.names = Needs::Names::required;
    needs.required = {Field::username, Field::password};
    needs.optional = {Field::invited_on, Field::language};
    needs.first_page = first_page;
    auto opened = open_table(session_, arguments_, needs);
    if (!opened) return opened.error();
    if (opened_ && opened_->is_first_page()) first_page_ = std::move(*opened_);
    opened_ = std::move(opened.value());
    return std::nullopt;
}

const OpenedTable& AccountExport::source() const {
    return chosen_from_ == Rows::first_page && first_page_ ? *first_page_ : *opened_;
}

void AccountExport::choose(const Platform& platform, Rows rows) {
    platform_ = &platform;
    chosen_from_ = first_page_ ? rows : Rows::all;
    const OpenedTable& from = source();
    const auto dates = dates_of(from.roster, date_options(session_, arguments_));
    everyone_ = roster::choose_for_export(from.roster, *platform_, *exports::find_format(platform_->id),
                                          dates ? &*dates : nullptr, spelling_of_table(session_, arguments_, from));
    choice_ = arguments_.incomplete == Incomplete::keep ? everyone_ : roster::without_unfit(everyone_);
}

std::vector<FoundThing> AccountExport::findings() const {
    return in_words(choice_.findings, source().found.table, session_.document, *platform_, dates::DateOrder::dmy,
                    session_.voice);
}

std::optional<std::string> AccountExport::why_refused(roster::Record record) const {
    const auto first = std::ranges::lower_bound(choice_.findings, record, {},
                                                [](const roster::Finding& finding) { return *finding.record; });
    if (first == choice_.findings.end() || *first->record != record) return std::nullopt;
    return in_words({*first}, source().found.table, session_.document, *platform_, dates::DateOrder::dmy,
                    session_.voice)
        .front()
        .message;
}

std::optional<Refusal> AccountExport::problem() const {
    const Voice& voice = session_.voice;
    const bool refused = arguments_.incomplete == Incomplete::refuse && choice_.unfit > 0;
    if (!refused && !choice_.accounts.empty()) return std::nullopt;
    if (choice_.unfit == 0)  // no row is left
        return Refusal{error::no_rows,
                       voice.say(choice_.hidden > 0 ? Text::error_no_visible_rows : Text::error_no_rows)};
    const std::string platform(platform_->label);
    return Refusal{
        error::file_not_written,
        refused ? voice.say(Text::error_export_refused, static_cast<long>(choice_.unfit), {{"platform", platform}})
                : voice.say(Text::error_export_nothing, {{"platform", platform}}),
        findings()};
}

Result AccountExport::write() const {
    if (auto refusal = problem()) return *refusal;
    const Voice& voice = session_.voice;
    const std::string kind = voice.say(Text::export_file_type, {{"platform", std::string(platform_->label)}});
    const auto url =
        arguments_.url ? calc::to_office(*arguments_.url) : ask_where_to_save(session_, title_, {kind, ".csv"});
    if (!url) return cancelled(voice);
    if (!write_private_file(*url, content()))
        return Refusal{error::file_not_written, voice.say(Text::error_file_not_written, {{"file", path_of(*url)}})};
    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(opened_->roster.size());
    outcome.findings = findings();
    outcome.summary =
        voice.say(Text::summary_handouts, static_cast<long>(choice_.accounts.size()), {{"file", path_of(*url)}});
    if (const std::string more = remarks(); !more.empty()) outcome.summary += ' ' + more;
    return outcome;
}

std::string AccountExport::content() const {
    exports::Surroundings surroundings = arguments_.surroundings;
    if (surroundings.domain.empty()) surroundings.domain = exports::stand_in_domain;
    return exports::find_format(platform_->id)->write(choice_.accounts, surroundings);
}

std::string AccountExport::remarks() const {
    const Voice& voice = session_.voice;
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    const std::string platform(platform_->label);
    const bool kept = arguments_.incomplete == Incomplete::keep;
    if (choice_.unfit > 0)
        add(voice.say(kept ? Text::summary_export_kept : Text::summary_export_left_out,
                      static_cast<long>(choice_.unfit), {{"platform", platform}}));
    if (choice_.hidden > 0) add(voice.say(Text::summary_handouts_hidden, static_cast<long>(choice_.hidden)));
    if (arguments_.surroundings.domain.empty())
        add(voice.say(Text::summary_export_domain, {{"domain", std::string(exports::stand_in_domain)}}));
    return text;
}

}  // namespace classkeys::office
