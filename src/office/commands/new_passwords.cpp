// One pupil forgot: a new password for the selected rows alone, told so that it can be read out.
#include "calc/address.hpp"
#include "office/commands/generation.hpp"

namespace classkeys::office {

using roster::Field;

namespace {

// Of many passwords nobody reads out more.
constexpr std::size_t read_out = 12;

// The rows that are meant: those asked for, else those of the selection, be it one cell.
std::optional<Refusal> choose_rows(const Session& session, Arguments& arguments) {
    if (arguments.rows) return std::nullopt;
    if (arguments.runs_silently()) return Refusal{error::argument_invalid, session.voice.say(Text::error_rows_missing)};
    const auto areas = session.document.selection().areas;
    if (areas.size() > 1)
        return Refusal{error::selection_several_areas, session.voice.say(Text::error_selection_several_areas)};
    if (areas.empty()) return Refusal{error::no_rows, session.voice.say(Text::error_no_rows)};
    arguments.rows = {{areas[0].StartRow, areas[0].EndRow}};
    return std::nullopt;
}

std::string read_out_list(const Session& session, const Generation& generation) {
    const roster::NewTexts& passwords = generation.planned().values[Field::password];
    const roster::Roster& pupils = generation.table().roster;
    std::string list;
    for (std::size_t at = 0; at < std::min(passwords.records.size(), read_out); ++at) {
        std::string name = pupils.shown_name(passwords.records[at]);
        if (name.empty()) name = pupils.text(Field::username, passwords.records[at]);
        list += list.empty() ? "" : ", ";
        list +=
            session.voice.say(Text::summary_new_password_entry, {{"name", name}, {"password", passwords.texts[at]}});
    }
    if (passwords.records.size() > read_out) list += " …";
    return list;
}

}  // namespace

Result new_passwords(const Session& session, const Arguments& given) {
    Arguments arguments = given;
    arguments.replace = roster::Replace::all;
    if (auto problem = choose_rows(session, arguments)) return *problem;
    Generation generation(session, arguments, passwords_alone, title_of(*find_command("NewPasswords"), session.voice));
    if (auto problem = generation.prepare(passwords::secure_draw())) return *problem;
    if (auto problem = generation.open()) return *problem;
    if (auto problem = generation.plan()) return *problem;
    Result result = generation.write();
    if (result && result.value().changed > 0)
        result.value().summary = session.voice.say(Text::summary_new_passwords, result.value().changed,
                                                   {{"list", read_out_list(session, generation)}});
    return result;
}

}  // namespace classkeys::office
