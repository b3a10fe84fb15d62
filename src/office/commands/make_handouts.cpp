#include "office/commands/command.hpp"
#include "office/commands/handing_out.hpp"
#include "office/dialogs/handouts_window.hpp"

namespace classkeys::office {
namespace {

Result hand_out(const Session& session, const Arguments& arguments, const Command& command) {
    const std::string title = title_of(command, session.voice);
    if (session.opens_windows(arguments)) return hand_out_in_window(session, arguments, title);
    HandingOut handing_out(session, arguments, title);
    if (auto refusal = handing_out.open()) return *refusal;
    return handing_out.make();
}

}  // namespace

Result make_handouts(const Session& session, const Arguments& arguments) {
    return hand_out(session, arguments, *find_command("MakeHandouts"));
}

Result make_slips(const Session& session, const Arguments& arguments) {
    Arguments as_slips = arguments;
    as_slips.format = "slips";
    return hand_out(session, as_slips, *find_command("MakeSlips"));
}

}  // namespace classkeys::office
