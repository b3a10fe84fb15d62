#include "office/dialogs/findings_window.hpp"

namespace classkeys::office {

bool show_findings(MadeCheck& made) {
    Form form(made.session, title_of(*find_command("CheckAccounts"), made.session.voice), "CheckAccounts");
    FindingsView* shown = nullptr;
    FindingsView view(form, made.session.voice, FindingsView::In::window, [&]() -> std::optional<Refusal> {
        auto again = check_table(made.session, made.arguments);
        if (!again) return again.error();
        made.checked = std::move(again.value());
        shown->show(&made);
        return std::nullopt;
    });
    shown = &view;
    form.button("close", Text::window_close, Form::Press::cancel);
    form.when_changed([&](std::string_view id) { view.react(id); });
    view.show(&made);
    return form.run() != Form::Answer::never_shown;
}

}  // namespace classkeys::office
