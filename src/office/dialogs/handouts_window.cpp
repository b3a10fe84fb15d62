#include "office/dialogs/handouts_window.hpp"

#include <algorithm>
#include <array>

#include "handouts/qr_code.hpp"
#include "handouts/slip_form.hpp"
#include "office/commands/handing_out.hpp"
#include "office/dialogs/choices.hpp"
#include "office/dialogs/columns_of_table.hpp"
#include "office/dialogs/form.hpp"
#include "office/refusals.hpp"
#include "office/settings.hpp"

namespace classkeys::office {
namespace {

constexpr int grid_lines = 8;
constexpr int message_lines = 4;

// What the list of formats offers.
struct Look {
    std::string_view format;
    ListLayout layout;  // of a text
    Text name;
};
constexpr std::array<Look, 4> looks = {{{"txt", ListLayout::blocks, Text::handouts_blocks},
                                        {"txt", ListLayout::list, Text::handouts_list},
                                        {"slips", ListLayout::blocks, Text::handouts_slips},
                                        {"pdf", ListLayout::blocks, Text::handouts_pdf}}};

class HandoutsWindow {
 public:
    HandoutsWindow(const Session& session, const Arguments& arguments, const std::string& title)
        : session_(session),
          before_(arguments),
          arguments_(arguments),
          handing_out_(session_, arguments_, title),
          form_(session_, title, "MakeHandouts") {}

    Result run() {
        if (auto refusal = handing_out_.open(true)) return *refusal;
        build();
        react();
        if (handing_out_.table().is_first_page()) form_.afterwards([this] { open_whole_table(); });
        const Form::Answer answer = form_.run();
        if (answer == Form::Answer::cancel) return cancelled(session_.voice);
        if (handing_out_.table().is_first_page())
            if (auto refusal = handing_out_.open()) return *refusal;
        Result result = handing_out_.make();
        if (result && answer == Form::Answer::proceed)
            keep_entered(session_.context, {{&Settings::school, before_.school, arguments_.school},
                                            {&Settings::login_url, before_.login_url, arguments_.login_url}});
        return result;
    }

 private:
    std::string say(Text text) const { return session_.voice.say(text); }
    const PupilsToHandOut& gathered() const { return handing_out_.gathered(); }

    void build() {
        form_.note("table", table_in_words(session_, handing_out_.table()));
        build_choices();
        form_.text("school", Text::settings_school, arguments_.school);
        form_.text("login_url", Text::settings_login_url, arguments_.login_url);
        form_.long_text("message", Text::handouts_message, message(), message_lines);
        form_.grid("preview",
                   {say(Text::accounts_column_name), say(Text::header_username), say(Text::header_password),
                    say(Text::handout_class)},
                   grid_lines);
        form_.set_rows("preview", rows());
        form_.note("pupils", who(), 2);
        form_.note("secret", say(Text::handouts_secret));
        form_.note("problem", "", 2);
        form_.button("make", Text::handouts_make, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view) { react(); });
    }

    void build_choices() {
        std::vector<std::string> names;
        names.reserve(std::size(looks));
        for (const Look& look : looks) names.push_back(say(look.name));
        const auto chosen = std::ranges::find_if(looks, [&](const Look& look) {
            return look.format == arguments_.format && (look.format != "txt" || look.layout == arguments_.layout);
        });
        form_.list("format", Text::handouts_format, names, static_cast<std::size_t>(chosen - looks.begin()));
        form_.list("per_page", Text::handouts_per_page, {say(Text::handouts_cards), say(Text::handouts_letters)},
                   arguments_.per_page == handouts::letter().per_page() ? 1 : 0);
    }

    std::string message() const { return arguments_.message.value_or(say(Text::handout_letter)); }

    std::vector<std::vector<std::string>> rows() const {
        std::vector<std::vector<std::string>> rows;
        for (const handouts::Pupil& pupil : gathered().pupils) {
            if (rows.size() == Form::preview_rows) break;
            rows.push_back({pupil.name, pupil.username, pupil.password, pupil.class_name});
        }
        return rows;
    }

    std::string who() const {
        const Voice& voice = session_.voice;
        const std::size_t count = gathered().pupils.size();
        std::string text = voice.say(Text::handouts_pupils, {{"pupils", std::to_string(count)}});
        if (const std::string more = rows_left_out(voice, count); !more.empty()) text += ' ' + more;
        if (gathered().hidden > 0) text += ' ' + voice.say(Text::summary_handouts_hidden, gathered().hidden);
        if (gathered().incomplete > 0)
            text += ' ' + voice.say(Text::summary_handouts_incomplete, gathered().incomplete);
        return text;
    }

    void open_whole_table() {
        if (auto refusal = handing_out_.open()) return form_.set_text("problem", refusal->sentence);
        form_.set_text("table", table_in_words(session_, handing_out_.table()));
        form_.set_rows("preview", rows());
        form_.set_text("pupils", who());
        react();
    }

    void react() {
        read_fields();
        const bool slips = arguments_.format != "txt";
        const bool letters = slips && arguments_.per_page == handouts::letter().per_page();
        for (const char* id : {"per_page", "school", "login_url"}) form_.enable(id, slips);
        form_.enable("message", letters);
        const auto wrong = problem();
        form_.set_text("problem", wrong.value_or(""));
        form_.enable("make", !wrong && !handing_out_.table().is_first_page());
    }

    void read_fields() {
        const Look& look = looks[form_.chosen("format")];
        arguments_.format = look.format;
        arguments_.layout = look.layout;
        arguments_.per_page =
            form_.chosen("per_page") == 1 ? handouts::letter().per_page() : handouts::cards().per_page();
        arguments_.school = form_.text("school");
        arguments_.login_url = form_.text("login_url");
        arguments_.message = form_.text("message");
    }

    std::optional<std::string> problem() const {
        if (gathered().pupils.empty()) return say(Text::error_no_visible_rows);
        if (arguments_.format != "txt" && !handouts::is_qr_line(arguments_.login_url))
            return session_.voice.say(Text::handouts_address_too_long,
                                      {{"most", std::to_string(handouts::longest_qr_text)}});
        if (const auto refusal = handing_out_.problem()) return refusal->sentence;
        return std::nullopt;
    }

    const Session& session_;
    const Arguments before_;
    Arguments arguments_;
    HandingOut handing_out_;
    Form form_;
};

}  // namespace

Result hand_out_in_window(const Session& session, const Arguments& arguments, const std::string& title) {
    return HandoutsWindow(session, arguments, title).run();
}

}  // namespace classkeys::office
