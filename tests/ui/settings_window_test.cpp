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
