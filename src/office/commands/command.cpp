#include "office/commands/command.hpp"

#include <algorithm>
#include <array>

namespace classkeys::office {
namespace {

constexpr std::array<Command, 13> all = {{
    {"CheckAccounts", Text::menu_check_accounts, false, check_accounts},
    {"CreateAccounts", Text::menu_create_accounts, true, create_accounts},
    {"ExportAccounts", Text::menu_export_accounts, false, export_accounts},
    {"FindPupil", Text::menu_find_pupil, false, find_pupil},
    {"GeneratePasswords", Text::menu_generate_passwords, true, generate_passwords},
    {"GenerateUsernames", Text::menu_generate_usernames, true, generate_usernames},
    {"MakeHandouts", Text::menu_make_handouts, false, make_handouts},
    {"MakeSlips", Text::menu_make_slips, false, make_slips},
    {"MatchExport", Text::menu_match_export, true, match_export},
    {"NewPasswords", Text::menu_new_passwords, true, new_passwords},
    {"Settings", Text::menu_settings, false, settings},
    {"ShowNewest", Text::menu_show_newest, true, show_newest},
    {"SortByInvitedOn", Text::menu_sort_by_invited_on, true, sort_by_invited_on},
}};
static_assert(std::ranges::is_sorted(all, {}, &Command::name));

}  // namespace

std::span<const Command> commands() {
    return all;
}

const Command* find_command(std::string_view name) {
    const auto* found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : found;
}

std::string title_of(const Command& command, const Voice& voice) {
    std::string title = voice.say(command.label);
    std::erase(title, '~');
    constexpr std::string_view dots = "…";
    if (title.ends_with(dots)) title.resize(title.size() - dots.size());
    return title;
}

}  // namespace classkeys::office
