#include "office/commands/handing_out.hpp"

#include <algorithm>
#include <array>

#include "calc/office_text.hpp"
#include "handouts/text_handout.hpp"
#include "office/commands/slips.hpp"
#include "office/dialogs/file_dialogs.hpp"
#include "office/findings.hpp"
#include "office/private_file.hpp"
#include "office/refusals.hpp"
#include "office/text_file.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

struct Format {
    std::string_view word;  // of the argument
    Text name;              // of its files
    std::string_view ending;
};
constexpr std::array<Format, 3> formats = {{{"pdf", Text::handout_file_type_pdf, ".pdf"},
                                            {"slips", Text::handout_file_type_pdf, ".ods"},
                                            {"txt", Text::handout_file_type, ".txt"}}};
static_assert(std::ranges::is_sorted(formats, {}, &Format::word));

const Format* find_format(std::string_view word) {
    const auto* format = std::ranges::find(formats, word, &Format::word);
    return format == formats.end() ? nullptr : format;
}

Refusal unknown_format(const std::string& given, const Voice& voice) {
    std::string list;
    for (const Format& format : formats) list.append(list.empty() ? "" : ", ").append(format.word);
    return {error::argument_invalid,
            voice.say(Text::error_value_not_listed, {{"what", "Format"}, {"value", given}, {"list", list}})};
}

}  // namespace

bool HandingOut::as_sheet() const {
    return arguments_.format == "slips" && !arguments_.url;
}

std::optional<Refusal> HandingOut::open(bool first_page) {
    if (find_format(arguments_.format) == nullptr) return unknown_format(arguments_.format, session_.voice);
    if (!as_sheet() && !arguments_.url && !session_.opens_windows(arguments_))
        return Refusal{error::argument_invalid, session_.voice.say(Text::error_url_missing)};
    Needs needs = needs_of_hand_outs();
    if (session_.opens_windows(arguments_) || arguments_.layout == ListLayout::list)
        needs.optional.push_back(Field::role);
    needs.first_page = first_page;
    auto opened = open_table(session_, arguments_, needs);
    if (!opened) return opened.error();
    opened_ = std::move(opened.value());
    gathered_ = pupils_to_hand_out(session_, arguments_, *opened_);
    return std::nullopt;
}

std::optional<Refusal> HandingOut::problem() const {
    if (arguments_.format == "txt") return std::nullopt;
    if (gathered_.pupils.empty()) return Refusal{error::no_rows, session_.voice.say(Text::error_no_visible_rows)};
    if (as_sheet()) return refuse_slip_sheet(session_, arguments_, gathered_.pupils.size());
    return refuse_slip_file(session_, arguments_, gathered_.pupils.size(), slip_kind());
}

Result HandingOut::make() const {
    if (auto refusal = problem()) return *refusal;
    auto summary = as_sheet() ? make_sheet() : make_file();
    if (!summary) return summary.error();
    return outcome(std::move(summary.value()));
}

HandingOut::Summary HandingOut::make_sheet() const {
    const auto name = add_slip_sheet(session_, arguments_, gathered_.pupils, title_);
    if (!name) return name.error();
    std::string summary = session_.voice.say(Text::summary_slips, count(), {{"sheet", name.value()}});
    if (!session_.opens_windows(arguments_)) return summary;
    session_.document.show_sheet(name.value());
    return summary + ' ' + session_.voice.say(Text::summary_save_with_password);
}

HandingOut::Summary HandingOut::make_file() const {
    const Format& format = *find_format(arguments_.format);
    const auto url = arguments_.url
                         ? calc::to_office(*arguments_.url)
                         : ask_where_to_save(session_, title_, {session_.voice.say(format.name), format.ending});
    if (!url) return cancelled(session_.voice);
    const auto written = content();
    if (!written) return written.error();
    if (!write_private_file(*url, written.value()))
        return Refusal{error::file_not_written,
                       session_.voice.say(Text::error_file_not_written, {{"file", path_of(*url)}})};
    return session_.voice.say(Text::summary_handouts, count(), {{"file", path_of(*url)}});
}

calc::SlipFile HandingOut::slip_kind() const {
    return arguments_.format == "pdf" ? calc::SlipFile::pdf : calc::SlipFile::spreadsheet;
}

Expected<std::string, Refusal> HandingOut::content() const {
    if (arguments_.format == "txt") return text();
    return slip_file(session_, arguments_, gathered_.pupils, slip_kind());
}

std::string HandingOut::text() const {
    if (arguments_.layout == ListLayout::list) return handouts::text_list(gathered_.pupils);
    const Voice& voice = session_.voice;
    const std::string labels[] = {voice.say(Text::handout_class), voice.say(Text::handout_name),
                                  voice.say(Text::handout_username), voice.say(Text::handout_password)};
    return handouts::text_handout(gathered_.pupils, {labels[0], labels[1], labels[2], labels[3]});
}

Outcome HandingOut::outcome(std::string summary) const {
    const Voice& voice = session_.voice;
    Outcome outcome;
    outcome.skipped = static_cast<std::int32_t>(opened_->roster.size());
    outcome.summary = std::move(summary);
    if (gathered_.hidden > 0) outcome.summary += ' ' + voice.say(Text::summary_handouts_hidden, gathered_.hidden);
    if (gathered_.incomplete > 0)
        outcome.summary += ' ' + voice.say(Text::summary_handouts_incomplete, gathered_.incomplete);
    outcome.findings = in_words(gathered_.findings, opened_->found.table, session_.document, *arguments_.platform,
                                dates::DateOrder::dmy, voice);
    return outcome;
}

}  // namespace classkeys::office
