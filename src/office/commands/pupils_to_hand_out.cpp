#include "office/commands/pupils_to_hand_out.hpp"

#include "office/commands/dates_of_table.hpp"
#include "roster/newest.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Record;

namespace {

class Gathering {
 public:
    Gathering(const Session& session, const Arguments& arguments, const roster::Roster& roster)
        : session_(session), arguments_(arguments), roster_(roster) {}

    PupilsToHandOut run() {
        const auto dates = dates_of(roster_, date_options(session_, arguments_));
        const auto newer = roster::newest_of_same_pupil(roster_, dates ? &*dates : nullptr);
        for (Record record = 0; record < roster_.size(); ++record) {
            if (!roster_.chosen[record] || newer[record]) continue;
            if (roster_.hidden[record])
                ++out_.hidden;
            else
                add(record);
        }
        return std::move(out_);
    }

 private:
    void add(Record record) {
        out_.pupils.push_back({trimmed(Field::class_name, record), roster_.shown_name(record),
                               std::string(roster_.text(Field::username, record)),
                               std::string(roster_.text(Field::password, record)), role_of(record)});
        const handouts::Pupil& pupil = out_.pupils.back();
        const bool complete =
            require(record, Field::username, pupil.username) & require(record, Field::password, pupil.password);
        out_.incomplete += complete ? 0 : 1;
    }

    std::string trimmed(Field field, Record record) const {
        return std::string(text::trimmed(roster_.text(field, record)));
    }

    std::string role_of(Record record) const {
        std::string written = trimmed(Field::role, record);
        if (!written.empty()) return written;
        return session_.voice.say(arguments_.role == Role::member ? Text::role_member : Text::role_administrator);
    }

    // Tells if a value is not there, or has become a number, which is no longer what was typed.
    bool require(Record record, Field field, const std::string& value) {
        const roster::Column* column = roster_.column(field);
        if (column == nullptr || !text::trimmed(value).empty()) return column != nullptr;
        using policy::Code;
        const bool number = column->kind(record) == roster::Kind::number || column->kind(record) == roster::Kind::date;
        const bool username = field == Field::username;
        const Code code = number ? (username ? Code::username_not_text : Code::password_not_text)
                                 : (username ? Code::username_missing : Code::password_missing);
        out_.findings.push_back({.code = code, .record = record, .field = field, .detail = {}, .other = {}});
        return false;
    }

    const Session& session_;
    const Arguments& arguments_;
    const roster::Roster& roster_;
    PupilsToHandOut out_;
};

}  // namespace

Needs needs_of_hand_outs() {
    Needs needs;
    needs.names = Needs::Names::or_username;
    needs.one_of = {Field::username, Field::password};
    needs.optional = {Field::class_name, Field::invited_on};
    return needs;
}

PupilsToHandOut pupils_to_hand_out(const Session& session, const Arguments& arguments, const OpenedTable& opened) {
    return Gathering(session, arguments, opened.roster).run();
}

}  // namespace classkeys::office
