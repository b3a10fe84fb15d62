// findings_view.hpp: what CheckAccounts found, in the controls of a form, to walk through and to mend; for the panel
// beside the sheet and for the window that stands in for it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "office/commands/checked_table.hpp"
#include "office/dialogs/form.hpp"

namespace classkeys::office {

// A check that was made: where, how, and what came of it.
struct MadeCheck {
    Session session;
    Arguments arguments;
    CheckedTable checked;
};

class FindingsView {
 public:
    // The window of its own has a button for what the panel does by itself: going to the cell.
    enum class In { panel, window };
    // Called when something was mended: all is to be checked again, and shown.
    using CheckAgain = std::function<std::optional<Refusal>()>;

    // Adds its controls to `form`. Both must outlive it. What a button's `react` does not know is for others.
    FindingsView(Form& form, const Voice& voice, In place, CheckAgain check_again);

    // `made` must stay until another is shown; null: nothing is known of the sheet.
    void show(MadeCheck* made);
    // In place of findings, until others are shown: why there are none.
    void show_problem(const std::string& sentence);

    // The user's change of a control.
    void react(std::string_view id);

 private:
    std::string say(Text text) const { return voice_.say(text); }
    const calc::Table& table() const { return made_->checked.opened.found.table; }
    const roster::Finding* chosen() const;
    std::string pupil_of(const roster::Finding& finding) const;
    std::string cell_in_sheet(std::size_t at) const;
    void show_buttons();
    void go() const;
    std::optional<Refusal> mend(bool all_of_this_kind);
    void copy() const;

    Form& form_;
    const Voice& voice_;
    In place_;
    CheckAgain check_again_;
    MadeCheck* made_ = nullptr;
};

}  // namespace classkeys::office
