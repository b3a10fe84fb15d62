// command.hpp: the commands, one a file in this folder. A new one is a file, a row in command.cpp, a menu entry, its
// texts, its page in docs/commands.md and its tests.
#pragma once

#include <span>
#include <string_view>

#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

struct Command {
    std::string_view name;  // as in vnd.org.classkeys:<name>
    Text label;             // in the menu
    bool writes;            // whether it changes the sheet
    Result (*run)(const Session& session, const Arguments& arguments);
};

Result create_accounts(const Session& session, const Arguments& arguments);
Result generate_usernames(const Session& session, const Arguments& arguments);
Result generate_passwords(const Session& session, const Arguments& arguments);
Result check_accounts(const Session& session, const Arguments& arguments);
Result sort_by_invited_on(const Session& session, const Arguments& arguments);
Result export_accounts(const Session& session, const Arguments& arguments);
Result match_export(const Session& session, const Arguments& arguments);
Result show_newest(const Session& session, const Arguments& arguments);
Result find_pupil(const Session& session, const Arguments& arguments);
Result make_handouts(const Session& session, const Arguments& arguments);
Result make_slips(const Session& session, const Arguments& arguments);
Result new_passwords(const Session& session, const Arguments& arguments);
Result settings(const Session& session, const Arguments& arguments);

std::span<const Command> commands();
const Command* find_command(std::string_view name);

// The label without mnemonic and dots, for the undo list and for titles of windows.
std::string title_of(const Command& command, const Voice& voice);

}  // namespace classkeys::office
