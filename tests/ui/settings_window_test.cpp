// The window of the settings.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"

namespace classkeys::tests {
namespace {

class SettingsWindow : public testing::Test {
 protected:
    SettingsWindow() : list(office()) { fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}}); }

    template <class User>
    Outcome change(User user) {
        return while_running(
            office(), [&] { return run(list, "Settings"); },
            [&] { user(Window::wait_for(office(), "Settings", Kind::dialog)); });
    }
    template <class User>
    Outcome save(User user) {
        return change([&](const Window& window) {
            user(window);
            window.press("ok");
            Window::wait_for(office(), "Settings", Kind::message).press("ok");
        });
    }

    Document list;
};

TEST_F(SettingsWindow, KeepsWhatIsEntered) {
    EXPECT_TRUE(save([](const Window& window) {
                    choose(window, "Platform", 3);
                    type(window, "Username pattern", "{family}");
                    choose(window, "Passwords are", 1);
                    choose(window, "Language of the words", 3);
                    type(window, "School’s name", "St Mary’s");
                    type(window, "Domain of e-mail addresses", "school.example");
                }).success);
    change([](const Window& window) {
        EXPECT_EQ(text_of(window, "Platform"), "Moodle");
        EXPECT_EQ(text_of(window, "Username pattern"), "{family}");
        EXPECT_EQ(text_of(window, "Passwords are"), "made-up words that can be said");
        EXPECT_EQ(text_of(window, "Language of the words"), "español");
        EXPECT_EQ(text_of(window, "School’s name"), "St Mary’s");
        EXPECT_EQ(text_of(window, "Domain of e-mail addresses"), "school.example");
        window.press("cancel");
    });
    save([](const Window& window) { choose(window, "Platform", 0); });
    change([](const Window& window) {
        EXPECT_EQ(text_of(window, "Username pattern"), "{words:.}") << "another platform brings its own pattern";
        window.press("cancel");
    });
}

TEST_F(SettingsWindow, KeepsRulesThatTheSchoolWrites) {
    const Outcome outcome = save([&](const Window& window) {
        window.control("Change rules…").press_for_window();
        const Window rules = Window::wait_for(office(), "Own rules for passwords", Kind::dialog);
        EXPECT_FALSE(rules.control("Save").enabled()) << "they need a name";
        type(rules, "Name of these rules", "moodle");
        EXPECT_NE(note_that_contains(rules, "a name that no platform"), "");
        type(rules, "Name of these rules", "St Mary’s");
        type(rules, "Characters at least", "many");
        EXPECT_NE(note_that_contains(rules, "Characters at least cannot be many"), "");
        type(rules, "Characters at least", "16");
        rules.control("A capital letter must be there").press();
        type(rules, "Words that may not be in it", "tiger maple");
        rules.press("ok");
        Window::wait_for(office(), "Settings", Kind::dialog);
        choose(window, "Platform", 5);
    });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_TRUE(run(list, "GeneratePasswords", {{"Platform", as_any("St Mary’s")}}).success);
    const std::string password = shown(list, "C2");
    EXPECT_GE(password.size(), 16U);
    EXPECT_TRUE(password.front() >= 'A' && password.front() <= 'Z') << password;
    set_text(list, "C2", "Green-Tiger-House-42");
    const Outcome checked = run(list, "CheckAccounts", {{"Platform", as_any("St Mary’s")}});
    ASSERT_FALSE(checked.findings.empty());
    EXPECT_EQ(checked.findings.back().code, "password-common") << checked;
    EXPECT_EQ(checked.findings.back().message, "The password has a word in it that your own rules do not allow.");
    save([&](const Window& window) {
        choose(window, "Own rules for passwords", 1);
        window.control("Change rules…").press_for_window();
        Window::wait_for(office(), "Own rules for passwords", Kind::dialog).control("Remove").press();
        Window::wait_for(office(), "Settings", Kind::dialog);
        EXPECT_EQ(entries(window, "Platform").size(), 5U);
    });
    EXPECT_EQ(run(list, "GeneratePasswords", {{"Platform", as_any("St Mary’s")}}).error, "argument-invalid");
}

TEST_F(SettingsWindow, TellsMoreWhereTheMouseRests) {
    change([](const Window& window) {
        EXPECT_EQ(tip_of(window, "Unit of Google accounts"), "A path that begins with /, such as /Pupils/3B.");
        EXPECT_EQ(tip_of(window, "School’s name"), "");
        window.press("cancel");
    });
}

TEST_F(SettingsWindow, LetsNothingThroughThatCannotBeUsed) {
    const Outcome outcome = change([](const Window& window) {
        type(window, "Domain of e-mail addresses", "not a domain");
        EXPECT_NE(note_that_contains(window, "is no domain"), "");
        EXPECT_FALSE(window.control("Save").enabled());
        type(window, "Domain of e-mail addresses", "");
        EXPECT_TRUE(window.control("Save").enabled());
        window.press("cancel");
    });
    EXPECT_EQ(outcome.error, "cancelled");
}

}  // namespace
}  // namespace classkeys::tests
