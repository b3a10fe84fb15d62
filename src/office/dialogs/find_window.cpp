#include "office/dialogs/find_window.hpp"

#include "office/dialogs/form.hpp"

namespace classkeys::office {

bool ask_whom_to_find(const Session& session, const std::string& title,
                      const std::function<Result(const std::string& text)>& find) {
    Form form(session, title, "FindPupil");
    form.text("text", Text::find_text, "");
    form.note("said", "", 3);
    form.default_button("find", Text::find_find);
    form.button("close", Text::window_close, Form::Press::cancel);
    form.when_changed([&](std::string_view id) {
        if (id != "find") return;
        const Result result = find(form.text("text"));
        form.set_text("said", result ? result.value().summary : result.error().sentence);
    });
    return form.run() != Form::Answer::never_shown;
}

}  // namespace classkeys::office
