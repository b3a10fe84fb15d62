#include "office/dialogs/help_window.hpp"

#include "office/dialogs/form.hpp"
#include "office/dialogs/help_page.hpp"
#include "office/dialogs/message.hpp"
#include "office/guarded.hpp"

namespace classkeys::office {

namespace {

constexpr int lines_seen = 24;
constexpr const char* name = "ClassKeys";  // in every language

}  // namespace

void show_help_page(const Office& office, std::string_view command) {
    const Result result = guarded(office.voice, [&]() -> Result {
        const auto page = help_page(office, command);
        if (!page) return Outcome{};
        Form form(office, std::string(name) + ": " + page->title, {});
        form.reading("page", page->text, lines_seen);
        form.button("close", Text::window_close, Form::Press::cancel);
        form.run();
        return Outcome{};
    });
    if (!result) tell(office, name, result);
}

}  // namespace classkeys::office
