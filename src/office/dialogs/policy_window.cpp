#include "office/dialogs/policy_window.hpp"

#include <algorithm>
#include <charconv>

#include "office/dialogs/choices.hpp"
#include "office/dialogs/form.hpp"
#include "passwords/recipe.hpp"
#include "text/characters.hpp"

namespace classkeys::office {
namespace {

using passwords::longest_password;

constexpr int most_bits = 60;

struct NumberField {
    const char* id;
    Text label;
    int SavedPolicy::*value;
    int least;
    int most;
};
constexpr NumberField numbers[] = {{"shortest", Text::policy_shortest, &SavedPolicy::shortest, 1, longest_password},
                                   {"longest", Text::policy_longest, &SavedPolicy::longest, 0, longest_password},
                                   {"bits", Text::policy_bits, &SavedPolicy::bits, 0, most_bits}};

struct Flag {
    const char* id;
    Text label;
    bool SavedPolicy::*value;
};
constexpr Flag flags[] = {{"lower", Text::policy_lower, &SavedPolicy::lower},
                          {"upper", Text::policy_upper, &SavedPolicy::upper},
                          {"digit", Text::policy_digit, &SavedPolicy::digit},
                          {"symbol", Text::policy_symbol, &SavedPolicy::symbol},
                          {"name_allowed", Text::policy_name_allowed, &SavedPolicy::name_allowed}};

std::optional<int> number_in(const std::string& text, int least, int most) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

class PolicyWindow {
 public:
    PolicyWindow(const Office& office, const SavedPolicy& policy, const std::vector<SavedPolicy>& others)
        : office_(office),
          others_(others),
          is_new_(policy.name.empty()),
          form_(office, office.voice.say(Text::policy_title), "Settings") {
        form_.text("name", Text::policy_name, policy.name);
        const auto known = known_platforms()->all();
        const auto base = std::ranges::find(known, policy.base, &policy::Platform::id);
        form_.list("base", Text::policy_base, labels_of(known),
                   base == known.end() ? 0 : static_cast<std::size_t>(base - known.begin()));
        for (const NumberField& number : numbers)
            form_.text(number.id, number.label, std::to_string(policy.*number.value));
        for (const Flag& flag : flags) form_.check(flag.id, flag.label, policy.*flag.value);
        form_.list("kinds", Text::policy_kinds, {"0", "1", "2", "3", "4"}, static_cast<std::size_t>(policy.kinds));
        form_.text("allowed", Text::policy_allowed, policy.allowed);
        form_.text("blocked", Text::policy_blocked, policy.blocked);
        form_.note("problem", "", 2);
        if (!is_new_) form_.button("remove", Text::policy_remove, Form::Press::stay);
        form_.button("save", Text::settings_save, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
    }

    PolicyChange run(SavedPolicy& policy) {
        react({});
        const auto answer = form_.run();
        if (removed_) return PolicyChange::remove;
        if (answer != Form::Answer::proceed) return PolicyChange::none;
        policy = shown();
        return PolicyChange::save;
    }

 private:
    void react(std::string_view id) {
        if (id == "remove") {
            removed_ = true;
            form_.close();
            return;
        }
        const auto problem = this->problem();
        form_.set_text("problem", problem.value_or(""));
        form_.enable("save", !problem);
    }

    std::optional<std::string> problem() const {
        const std::string name = form_.text("name");
        const bool taken = known_platforms()->find(name) != nullptr ||
                           std::ranges::find(others_, name, &SavedPolicy::name) != others_.end();
        if (text::trimmed(name).empty() || taken) return office_.voice.say(Text::error_policy_name);
        for (const NumberField& number : numbers)
            if (!number_in(form_.text(number.id), number.least, number.most))
                return office_.voice.say(Text::error_number_out_of_range, {{"what", office_.voice.say(number.label)},
                                                                           {"value", form_.text(number.id)},
                                                                           {"least", std::to_string(number.least)},
                                                                           {"most", std::to_string(number.most)}});
        const SavedPolicy policy = shown();
        if (policy.longest > 0 && policy.longest < policy.shortest)
            return office_.voice.say(Text::error_number_out_of_range,
                                     {{"what", office_.voice.say(Text::policy_longest)},
                                      {"value", std::to_string(policy.longest)},
                                      {"least", std::to_string(policy.shortest)},
                                      {"most", std::to_string(longest_password)}});
        return std::nullopt;
    }

    SavedPolicy shown() const {
        SavedPolicy policy;
        policy.name = text::trimmed(form_.text("name"));
        policy.base = known_platforms()->all()[form_.chosen("base")]->id;
        for (const NumberField& number : numbers)
            policy.*number.value = number_in(form_.text(number.id), number.least, number.most).value_or(0);
        for (const Flag& flag : flags) policy.*flag.value = form_.checked(flag.id);
        policy.kinds = static_cast<int>(form_.chosen("kinds"));
        policy.allowed = form_.text("allowed");
        policy.blocked = form_.text("blocked");
        return policy;
    }

    const Office& office_;
    const std::vector<SavedPolicy>& others_;
    bool is_new_;
    bool removed_ = false;
    Form form_;
};

}  // namespace

PolicyChange change_policy(const Office& office, SavedPolicy& policy, const std::vector<SavedPolicy>& others) {
    return PolicyWindow(office, policy, others).run(policy);
}

}  // namespace classkeys::office
