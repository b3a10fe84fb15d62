#include <algorithm>
#include <array>

#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "handouts/text_handout.hpp"
#include "office/commands/command.hpp"
#include "office/commands/pupils_to_hand_out.hpp"
#include "office/commands/slips.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/findings.hpp"
#include "office/private_file.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

struct Format {
    std::string_view word;  // of the argument
    HandOutFile file;
};
constexpr std::array<Format, 3> formats = {
    {{"pdf", HandOutFile::pdf}, {"slips", HandOutFile::spreadsheet}, {"txt", HandOutFile::text}}};
static_assert(std::ranges::is_sorted(formats, {}, &Format::word));

Refusal unknown_format(const std::string& given, const Voice& voice) {
    std::string list;
    for (const Format& format : formats) list.append(list.empty() ? "" : ", ").append(format.word);
    return {error::argument_invalid,
            voice.say(Text::error_value_not_listed, {{"what", "Format"}, {"value", given}, {"list", list}})};
}

std::string path_of(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return calc::to_utf8(path.isEmpty() ? url : path);
}

class HandingOut {
 public:
    HandingOut(const Session& session, const Arguments& arguments, const Command& command)
        : session_(session), arguments_(arguments), title_(title_of(command, session.voice)) {}

    Result run() {
        const auto* format = std::ranges::find(formats, arguments_.format, &Format::word);
        if (format == formats.end()) return unknown_format(arguments_.format, session_.voice);
        const bool as_sheet = format->file == HandOutFile::spreadsheet && !arguments_.url;
        if (!as_sheet && !arguments_.url && arguments_.runs_silently())
            return Refusal{error::argument_invalid, session_.voice.say(Text::error_url_missing)};
        Needs needs = needs_of_hand_outs();
        if (arguments_.layout == ListLayout::list) needs.optional.push_back(Field::role);
        const auto opened = open_table(session_, arguments_, needs);
        if (!opened) return opened.error();
        gathered_ = pupils_to_hand_out(session_, arguments_, opened.value());
        auto summary = as_sheet ? make_sheet() : make_file(format->file);
        if (!summary) return summary.error();
        return outcome(std::move(summary.value()), opened.value());
    }

 private:
    using Summary = Expected<std::string, Refusal>;

    Summary make_sheet() const {
        if (gathered_.pupils.empty()) return nobody();
        const auto name = add_slip_sheet(session_, arguments_, gathered_.pupils, title_);
        if (!name) return name.error();
        std::string summary = session_.voice.say(Text::summary_slips, count(), {{"sheet", name.value()}});
        if (arguments_.runs_silently()) return summary;
        session_.document.show_sheet(name.value());
        return summary + ' ' + session_.voice.say(Text::summary_save_with_password);
    }

    Summary make_file(HandOutFile proposed) const {
        const auto target = arguments_.url ? ChosenFile{calc::to_office(*arguments_.url), proposed}
                                           : ask_for_hand_out_file(session_, title_, proposed);
        if (!target) return Refusal{error::cancelled, session_.voice.say(Text::error_cancelled)};
        const auto content = content_of(target->kind);
        if (!content) return content.error();
        if (!write_private_file(target->url, content.value()))
            return Refusal{error::file_not_written,
                           session_.voice.say(Text::error_file_not_written, {{"file", calc::to_utf8(target->url)}})};
        return session_.voice.say(Text::summary_handouts, count(), {{"file", path_of(target->url)}});
    }

    Expected<std::string, Refusal> content_of(HandOutFile kind) const {
        if (kind == HandOutFile::text) return text();
        if (gathered_.pupils.empty()) return nobody();
        return slip_file(session_, arguments_, gathered_.pupils,
                         kind == HandOutFile::pdf ? calc::SlipFile::pdf : calc::SlipFile::spreadsheet);
    }

    Refusal nobody() const { return {error::no_rows, session_.voice.say(Text::error_no_visible_rows)}; }

    std::string text() const {
        if (arguments_.layout == ListLayout::list) return handouts::text_list(gathered_.pupils);
        const Voice& voice = session_.voice;
        const std::string labels[] = {voice.say(Text::handout_class), voice.say(Text::handout_name),
                                      voice.say(Text::handout_username), voice.say(Text::handout_password)};
        return handouts::text_handout(gathered_.pupils, {labels[0], labels[1], labels[2], labels[3]});
    }

    Outcome outcome(std::string summary, const OpenedTable& opened) const {
        const Voice& voice = session_.voice;
        Outcome outcome;
        outcome.skipped = static_cast<std::int32_t>(opened.roster.size());
        outcome.summary = std::move(summary);
        if (gathered_.hidden > 0) outcome.summary += ' ' + voice.say(Text::summary_handouts_hidden, gathered_.hidden);
        if (gathered_.incomplete > 0)
            outcome.summary += ' ' + voice.say(Text::summary_handouts_incomplete, gathered_.incomplete);
        outcome.findings = in_words(gathered_.findings, opened.found.table, session_.document, *arguments_.platform,
                                    dates::DateOrder::dmy, voice);
        return outcome;
    }

    long count() const { return static_cast<long>(gathered_.pupils.size()); }

    const Session& session_;
    const Arguments& arguments_;
    std::string title_;
    PupilsToHandOut gathered_;
};

}  // namespace

Result make_handouts(const Session& session, const Arguments& arguments) {
    return HandingOut(session, arguments, *find_command("MakeHandouts")).run();
}

Result make_slips(const Session& session, const Arguments& arguments) {
    Arguments as_slips = arguments;
    as_slips.format = "slips";
    return HandingOut(session, as_slips, *find_command("MakeSlips")).run();
}

}  // namespace classkeys::office
