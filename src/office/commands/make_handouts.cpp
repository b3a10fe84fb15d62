#include "handouts/text_handout.hpp"

#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/commands/opened_table.hpp"
#include "office/dialogs.hpp"
#include "office/findings.hpp"
#include "office/private_file.hpp"
#include "roster/check.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Record;

namespace {

constexpr std::string_view text_format = "txt";

// What a cell holds for the reader of a hand-out: text exactly as it is, a number as Calc's text would be.
std::string value_of(const roster::Roster& roster, Field field, Record record) {
    return std::string(roster.text(field, record));
}

class Handout {
 public:
    Handout(const Session& session, const Arguments& arguments, const OpenedTable& opened)
        : session_(session), arguments_(arguments), opened_(opened), roster_(opened.roster) {}

    void collect() {
        std::optional<roster::InvitedDates> dates;
        if (roster_.column(Field::invited_on) != nullptr)
            dates = roster::read_invited_dates(roster_, date_options(session_, arguments_));
        const auto newest = roster::newest_of_same_pupil(roster_, dates ? &*dates : nullptr);
        for (Record record = 0; record < roster_.size(); ++record) {
            // One hand-out a pupil: of several invitations the newest.
            if (!roster_.chosen[record] || newest[record]) continue;
            if (roster_.hidden[record])
                ++hidden_;
            else
                add(record);
        }
    }

    std::string text() const {
        const Voice& voice = session_.voice;
        const std::string labels[] = {voice.say(Text::handout_class), voice.say(Text::handout_name),
                                      voice.say(Text::handout_username), voice.say(Text::handout_password)};
        return handouts::text_handout(pupils_, {labels[0], labels[1], labels[2], labels[3]});
    }

    Outcome outcome(const rtl::OUString& url) const {
        const Voice& voice = session_.voice;
        rtl::OUString path;
        osl::FileBase::getSystemPathFromFileURL(url, path);
        Outcome outcome;
        outcome.skipped = static_cast<std::int32_t>(roster_.size());
        outcome.summary = voice.say(Text::summary_handouts, static_cast<long>(pupils_.size()),
                                    {{"file", calc::to_utf8(path.isEmpty() ? url : path)}});
        if (hidden_ > 0) outcome.summary += ' ' + voice.say(Text::summary_handouts_hidden, hidden_);
        if (incomplete_ > 0) outcome.summary += ' ' + voice.say(Text::summary_handouts_incomplete, incomplete_);
        outcome.findings = in_words(findings_, opened_.found.table, session_.document, *arguments_.platform,
                                    dates::DateOrder::dmy, voice);
        return outcome;
    }

 private:
    void add(Record record) {
        pupils_.push_back({std::string(text::trimmed(roster_.text(Field::class_name, record))),
                           roster_.shown_name(record), value_of(roster_, Field::username, record),
                           value_of(roster_, Field::password, record)});
        const bool complete = require(record, Field::username, pupils_.back().username) &
                              require(record, Field::password, pupils_.back().password);
        incomplete_ += complete ? 0 : 1;
    }

    bool require(Record record, Field field, const std::string& value) {
        const roster::Column* column = roster_.column(field);
        if (column == nullptr || !text::trimmed(value).empty()) return column != nullptr;
        using policy::Code;
        const bool number = column->kind(record) == roster::Kind::number || column->kind(record) == roster::Kind::date;
        const bool username = field == Field::username;
        const Code code = number ? (username ? Code::username_not_text : Code::password_not_text)
                                 : (username ? Code::username_missing : Code::password_missing);
        findings_.push_back({.code = code, .record = record, .field = field, .detail = {}, .other = {}});
        return false;
    }

    const Session& session_;
    const Arguments& arguments_;
    const OpenedTable& opened_;
    const roster::Roster& roster_;
    std::vector<handouts::Pupil> pupils_;
    std::vector<roster::Finding> findings_;
    long hidden_ = 0;
    long incomplete_ = 0;
};

}  // namespace

Result make_handouts(const Session& session, const Arguments& arguments) {
    const Voice& voice = session.voice;
    if (arguments.format == "slips" || arguments.format == "pdf")
        return Refusal{error::argument_invalid,
                       voice.say(Text::error_not_yet, {{"what", "Format " + arguments.format}})};
    if (arguments.format != text_format)
        return Refusal{
            error::argument_invalid,
            voice.say(Text::error_value_not_listed,
                      {{"what", "Format"}, {"value", arguments.format}, {"list", std::string(text_format)}})};
    if (!arguments.url && arguments.runs_silently())
        return Refusal{error::argument_invalid, voice.say(Text::error_url_missing)};
    Needs needs;
    needs.names = Needs::Names::or_username;
    needs.one_of = {Field::username, Field::password};
    needs.optional = {Field::class_name, Field::invited_on};
    const auto opened = open_table(session, arguments, needs);
    if (!opened) return opened.error();
    Handout handout(session, arguments, opened.value());
    handout.collect();

    std::optional<rtl::OUString> url;
    if (arguments.url)
        url = calc::to_office(*arguments.url);
    else
        url = ask_for_text_file(session, title_of(*find_command("MakeHandouts"), voice));
    if (!url) return Refusal{error::cancelled, voice.say(Text::error_cancelled)};
    if (!write_private_file(*url, handout.text()))
        return Refusal{error::file_not_written,
                       voice.say(Text::error_file_not_written, {{"file", calc::to_utf8(*url)}})};
    return handout.outcome(*url);
}

}  // namespace classkeys::office
