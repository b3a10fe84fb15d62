#include "office/commands/slips.hpp"

#include "calc/office_text.hpp"
#include "calc/undo_step.hpp"
#include "handouts/qr_code.hpp"

namespace classkeys::office {
namespace {

std::optional<Refusal> refuse_new_sheet(const Session& session) {
    const calc::Document& document = session.document;
    if (document.is_read_only()) return Refusal{error::read_only, session.voice.say(Text::error_read_only)};
    if (calc::sheets_are_protected(document))
        return Refusal{error::sheet_protected, session.voice.say(Text::error_sheets_protected)};
    if (document.records_changes())
        return Refusal{error::changes_recorded, session.voice.say(Text::error_changes_recorded)};
    return std::nullopt;
}

}  // namespace

Expected<calc::SlipPrint, Refusal> slips_for(const Session& session, const Arguments& arguments,
                                             const std::vector<handouts::Pupil>& pupils) {
    const Voice& voice = session.voice;
    const handouts::SlipForm& form = arguments.per_page == 1 ? handouts::letter() : handouts::cards();
    if (handouts::rows_for(pupils.size(), form) > session.document.whole_sheet(0).EndRow)
        return Refusal{error::no_space, voice.say(Text::error_no_space_slips)};
    const handouts::SlipTexts texts = {.school = arguments.school,
                                       .address = arguments.login_url,
                                       .message = arguments.message.value_or(voice.say(Text::handout_letter)),
                                       .class_label = voice.say(Text::handout_class),
                                       .username_label = voice.say(Text::handout_username),
                                       .password_label = voice.say(Text::handout_password)};
    const handouts::Paper paper = handouts::paper_of(calc::to_utf8(session.document.locale().Country));
    return calc::SlipPrint{
        .plan = handouts::lay_out(pupils, texts, form, paper),
        .address = arguments.login_url,
        .qr_picture = arguments.login_url.empty() ? std::string() : handouts::qr_picture(arguments.login_url)};
}

Expected<std::string, Refusal> add_slip_sheet(const Session& session, calc::SlipPrint slips, const std::string& title) {
    if (auto refusal = refuse_new_sheet(session)) return *refusal;
    const std::string name = calc::free_sheet_name(session.document, session.voice.say(Text::handout_sheet_name));
    const auto sheet =
        std::make_shared<const calc::SlipSheet>(session.context, session.document, name, std::move(slips));
    calc::UndoStep step(session.document, title);
    step.add(sheet);
    step.keep();
    return name;
}

std::string slip_file(const Session& session, calc::SlipPrint slips, calc::SlipFile kind) {
    return calc::slips_as_file(session.context, session.voice.say(Text::handout_sheet_name), std::move(slips), kind);
}

}  // namespace classkeys::office
