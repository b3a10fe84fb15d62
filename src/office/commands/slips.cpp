#include "office/commands/slips.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "calc/office_text.hpp"
#include "calc/undo_step.hpp"
#include "handouts/qr_code.hpp"

namespace classkeys::office {
namespace {

// Of a PDF with QR codes: fewer would ask for more sheets, more for looking at more pictures. A thousand letters take a
// tenth of the time that they take in one sheet.
constexpr std::size_t pages_a_sheet = 16;

std::optional<Refusal> refuse_new_sheet(const Session& session) {
    const calc::Document& document = session.document;
    if (document.is_read_only()) return Refusal{error::read_only, session.voice.say(Text::error_read_only)};
    if (calc::sheets_are_protected(document))
        return Refusal{error::sheet_protected, session.voice.say(Text::error_sheets_protected)};
    if (document.records_changes())
        return Refusal{error::changes_recorded, session.voice.say(Text::error_changes_recorded)};
    return std::nullopt;
}

const handouts::SlipForm& form_of(const Arguments& arguments) {
    return arguments.per_page == handouts::letter().per_page() ? handouts::letter() : handouts::cards();
}

std::optional<Refusal> refuse_too_many(const Session& session, const Arguments& arguments, std::size_t pupils) {
    if (handouts::rows_for(pupils, form_of(arguments)) <= session.document.whole_sheet(0).EndRow) return std::nullopt;
    return Refusal{error::no_space, session.voice.say(Text::error_no_space_slips)};
}

// The slips of `pupils`, in sheets of so many each, for the paper of the document's country.
std::vector<calc::SlipPrint> planned(const Session& session, const Arguments& arguments,
                                     std::span<const handouts::Pupil> pupils, std::size_t a_sheet) {
    const Voice& voice = session.voice;
    const handouts::SlipTexts texts = {.school = arguments.school,
                                       .address = arguments.login_url,
                                       .message = arguments.message.value_or(voice.say(Text::handout_letter)),
                                       .class_label = voice.say(Text::handout_class),
                                       .username_label = voice.say(Text::handout_username),
                                       .password_label = voice.say(Text::handout_password)};
    const handouts::Paper paper = handouts::paper_of(calc::to_utf8(session.document.locale().Country));
    const std::string picture = arguments.login_url.empty() ? std::string() : handouts::qr_picture(arguments.login_url);
    std::vector<calc::SlipPrint> sheets;
    for (std::size_t first = 0; first < pupils.size(); first += a_sheet) {
        const auto some = pupils.subspan(first, std::min(a_sheet, pupils.size() - first));
        sheets.push_back({.plan = handouts::lay_out(some, texts, form_of(arguments), paper),
                          .address = arguments.login_url,
                          .qr_picture = picture});
    }
    return sheets;
}

// Whether a file has its slips in several sheets.
bool in_parts(const Arguments& arguments, calc::SlipFile kind) {
    return kind == calc::SlipFile::pdf && !arguments.login_url.empty();
}

}  // namespace

std::optional<Refusal> refuse_slip_sheet(const Session& session, const Arguments& arguments, std::size_t pupils) {
    if (auto refusal = refuse_new_sheet(session)) return refusal;
    return refuse_too_many(session, arguments, pupils);
}

std::optional<Refusal> refuse_slip_file(const Session& session, const Arguments& arguments, std::size_t pupils,
                                        calc::SlipFile kind) {
    return in_parts(arguments, kind) ? std::nullopt : refuse_too_many(session, arguments, pupils);
}

Expected<std::string, Refusal> add_slip_sheet(const Session& session, const Arguments& arguments,
                                              const std::vector<handouts::Pupil>& pupils, const std::string& title) {
    if (auto refusal = refuse_slip_sheet(session, arguments, pupils.size())) return *refusal;
    const std::string name = calc::free_sheet_name(session.document, session.voice.say(Text::handout_sheet_name));
    const auto sheet = std::make_shared<const calc::SlipSheet>(
        session.context, session.document, name, std::move(planned(session, arguments, pupils, pupils.size()).front()));
    calc::UndoStep step(session.document, title);
    step.add(sheet);
    step.keep();
    return name;
}

Expected<std::string, Refusal> slip_file(const Session& session, const Arguments& arguments,
                                         const std::vector<handouts::Pupil>& pupils, calc::SlipFile kind) {
    if (auto refusal = refuse_slip_file(session, arguments, pupils.size(), kind)) return *refusal;
    const auto a_page = static_cast<std::size_t>(form_of(arguments).per_page());
    auto sheets =
        planned(session, arguments, pupils, in_parts(arguments, kind) ? a_page * pages_a_sheet : pupils.size());
    return calc::slips_as_file(session.context, session.voice.say(Text::handout_sheet_name), std::move(sheets), kind);
}

}  // namespace classkeys::office
