#include "office/dialogs/settings_window.hpp"

#include <algorithm>

#include "office/argument_values.hpp"
#include "office/commands/command.hpp"
#include "office/dialogs/choices.hpp"
#include "office/dialogs/form.hpp"
#include "office/dialogs/policy_window.hpp"

namespace classkeys::office {
namespace {

class SettingsWindow {
 public:
    SettingsWindow(const Office& office, const Settings& settings)
        : office_(office),
          policies_(settings.policies),
          platforms_(std::make_shared<const Platforms>(policies_)),
          form_(office, title_of_settings(office.voice), "Settings") {
        const auto* platform = platforms_->find(settings.platform);
        if (platform == nullptr) platform = platforms_->all().front();
        form_.list("platform", Text::accounts_platform, labels_of(platforms_->all()), platforms_->place_of(*platform));
        form_.combo("pattern", Text::accounts_pattern, pattern_choices(*platform),
                    settings.pattern.empty() ? std::string(platform->username.pattern) : settings.pattern);
        const auto* style = std::ranges::find(styles, settings.style, &Choice<Style>::first);
        form_.list("style", Text::accounts_style, style_names(office.voice),
                   style == styles.end() ? 0 : static_cast<std::size_t>(style->second));
        form_.list("language", Text::settings_language, word_language_names(office.voice),
                   place_of_word_language(settings.language));
        form_.text("school", Text::settings_school, settings.school);
        form_.text("login_url", Text::settings_login_url, settings.login_url);
        form_.text("domain", Text::settings_domain, settings.domain);
        form_.text("org_unit", Text::settings_org_unit, settings.org_unit);
        form_.text("course", Text::settings_course, settings.course);
        form_.list("policy", Text::settings_policy, policy_names(), 0);
        form_.tip("pattern", Text::tip_pattern);
        form_.tip("login_url", Text::tip_login_url);
        form_.tip("domain", Text::tip_domain);
        form_.tip("org_unit", Text::tip_org_unit);
        form_.tip("course", Text::tip_course);
        const auto kept = arguments_of(settings, office.voice);
        form_.note("problem", kept ? "" : kept.error().sentence, 2);
        form_.button("policy.change", Text::settings_policy_change, Form::Press::stay);
        form_.button("save", Text::settings_save, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
        form_.enable("save", static_cast<bool>(arguments_of(shown(), office_.voice)));
    }

    bool run(Settings& settings) {
        if (form_.run() != Form::Answer::proceed) return false;
        settings = shown();
        return true;
    }

 private:
    static std::string title_of_settings(const Voice& voice) { return title_of(*find_command("Settings"), voice); }

    const policy::Platform& platform() const { return *platforms_->all()[form_.chosen("platform")]; }

    // A new one, then those that are there.
    std::vector<std::string> policy_names() const {
        std::vector<std::string> names = {office_.voice.say(Text::settings_policy_new)};
        for (const SavedPolicy& policy : policies_) names.push_back(policy.name);
        return names;
    }

    // What stands for the default is kept as nothing, so that a better default reaches the user.
    Settings shown() const {
        Settings settings;
        settings.platform = platform().id == "etwinning" ? "" : platform().id;
        settings.pattern = form_.text("pattern");
        if (settings.pattern == platform().username.pattern) settings.pattern.clear();
        const auto style = static_cast<Style>(form_.chosen("style"));
        if (style != Style::words) settings.style = std::ranges::find(styles, style, &Choice<Style>::second)->first;
        settings.language = word_language_at(form_.chosen("language"));
        settings.school = form_.text("school");
        settings.login_url = form_.text("login_url");
        settings.domain = form_.text("domain");
        settings.org_unit = form_.text("org_unit");
        settings.course = form_.text("course");
        settings.policies = policies_;
        return settings;
    }

    void change_chosen_policy() {
        const std::size_t chosen = form_.chosen("policy");
        std::vector<SavedPolicy> others = policies_;
        SavedPolicy policy;
        if (chosen > 0) {
            policy = others[chosen - 1];
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(chosen - 1));
        }
        const PolicyChange change = change_policy(office_, policy, others);
        if (change == PolicyChange::none) return;
        const std::string platform(this->platform().id);
        policies_ = std::move(others);
        if (change == PolicyChange::save) policies_.push_back(policy);
        platforms_ = std::make_shared<const Platforms>(policies_);
        const auto* known = platforms_->find(platform);
        form_.set_list("platform", labels_of(platforms_->all()), known == nullptr ? 0 : platforms_->place_of(*known));
        form_.set_list("policy", policy_names(), change == PolicyChange::save ? policies_.size() : 0);
    }

    void react(std::string_view id) {
        if (id == "policy.change") change_chosen_policy();
        if (id == "platform")
            form_.set_combo("pattern", pattern_choices(platform()), std::string(platform().username.pattern));
        const auto arguments = arguments_of(shown(), office_.voice);
        form_.set_text("problem", arguments ? "" : arguments.error().sentence);
        form_.enable("save", static_cast<bool>(arguments));
    }

    const Office& office_;
    std::vector<SavedPolicy> policies_;
    std::shared_ptr<const Platforms> platforms_;
    Form form_;
};

}  // namespace

bool change_settings(const Office& office, Settings& settings) {
    return SettingsWindow(office, settings).run(settings);
}

}  // namespace classkeys::office
