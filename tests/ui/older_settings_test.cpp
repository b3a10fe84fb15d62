// Settings as another version may have left them: values that cannot be used any more, and names that are not known.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "dispatch.hpp"
#include "form.hpp"
#include "snapshot.hpp"

namespace classkeys::tests {
namespace {

std::string item(const std::string& path, const std::string& name, const std::string& value) {
    return "<item oor:path=\"/org.classkeys.Settings/" + path + "\"><prop oor:name=\"" + name +
           "\" oor:op=\"fuse\"><value>" + value + "</value></prop></item>\n";
}

// Starts the office again with these among what it keeps of its user.
void start_again_with(const std::string& items) {
    const auto file = office().profile() / "user" / "registrymodifications.xcu";
    office().close();
    std::ifstream in(file);
    std::string kept{std::istreambuf_iterator<char>(in), {}};
    const auto end = kept.rfind("</oor:items>");
    ASSERT_NE(end, std::string::npos);
    std::ofstream(file) << kept.insert(end, items);
    office().start_again();
}

Outcome run_told(Document& list, const char* command, const char* title, std::string& told) {
    return while_running(
        office(), [&] { return run(list, command); },
        [&] {
            const Window box = Window::wait_for(office(), title, Kind::message);
            told = note_that_contains(box, "settings");
            box.press("ok");
        });
}

TEST(OlderSettings, AreToldAndChangedInTheWindow) {
    start_again_with(item("Accounts", "Platform", "edmodo") + item("Accounts", "Colour", "blue") +
                     item("Printing", "Paper", "A5") + item("School", "Name", "St Mary’s") +
                     item("Accounts", "Style", "emoji") + item("Accounts", "Pattern", "{nick}"));
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
    const auto before = snapshot(list);
    for (const auto& [command, title] :
         {std::pair("GenerateUsernames", "Generate usernames"), std::pair("CreateAccounts", "Create accounts"),
          std::pair("MakeHandouts", "Save hand-outs")}) {
        std::string told;
        const Outcome outcome = run_told(list, command, title, told);
        EXPECT_EQ(outcome.error, "argument-invalid") << outcome;
        EXPECT_EQ(outcome.summary.find("In the settings of ClassKeys: Platform cannot be “edmodo”"), 0U) << outcome;
        EXPECT_EQ(told, outcome.summary);
    }
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Interactive", as_any(false)}}).success)
        << "what is asked for in full needs no settings";
    const Outcome saved = while_running(
        office(), [&] { return run(list, "Settings"); },
        [&] {
            const Window window = Window::wait_for(office(), "Settings", Kind::dialog);
            EXPECT_NE(note_that_contains(window, "Platform cannot be “edmodo”"), "");
            EXPECT_EQ(text_of(window, "School’s name"), "St Mary’s");
            EXPECT_EQ(text_of(window, "Username pattern"), "{nick}");
            EXPECT_FALSE(window.control("Save").enabled());
            type(window, "Username pattern", "{family}");
            EXPECT_TRUE(window.control("Save").enabled());
            window.press("ok");
            Window::wait_for(office(), "Settings", Kind::message).press("ok");
        });
    EXPECT_TRUE(saved.success) << saved;
    clear(list, "B2");
    std::string told;
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "GenerateUsernames"); },
        [&] { Window::wait_for(office(), "Generate usernames", Kind::message).press("ok"); });
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(shown(list, "B2"), "costa");
    while_running(
        office(), [&] { return run(list, "Settings"); },
        [&] {
            const Window window = Window::wait_for(office(), "Settings", Kind::dialog);
            EXPECT_EQ(text_of(window, "School’s name"), "St Mary’s") << "nothing else is lost";
            window.press("cancel");
        });
}

std::string own_rules(const std::string& name, const std::string& property, const std::string& value) {
    return "<item oor:path=\"/org.classkeys.Settings/Policies\"><node oor:name=\"" + name +
           "\" oor:op=\"replace\"><prop oor:name=\"" + property + "\" oor:op=\"fuse\"><value>" + value +
           "</value></prop></node></item>\n";
}

TEST(OlderSettings, OwnRulesThatNoPasswordSatisfiesAreToldAndCanBeChanged) {
    const std::vector<std::string> names = {"Bits", "Endless", "Kinds", "Negative"};
    start_again_with(own_rules("Bits", "Bits", "100000") + own_rules("Endless", "Shortest", "2000000000") +
                     own_rules("Kinds", "Kinds", "9") + own_rules("Negative", "Longest", "-3") +
                     own_rules("Base", "Base", "edmodo") + own_rules("Colour", "Colour", "blue"));
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}});
    const auto generate = [&](const std::string& rules, const char* style) {
        return run(list, "GeneratePasswords",
                   {{"Platform", as_any(rules)}, {"Style", as_any(style)}, {"Replace", as_any("all")}});
    };
    for (const auto& rules : names)
        for (const char* style : {"words", "syllables", "characters"})
            EXPECT_EQ(generate(rules, style).error, "argument-invalid") << rules << ' ' << style;
    EXPECT_EQ(tagged(list, "C2"), "E:");
    for (const char* rules : {"Base", "Colour"}) EXPECT_TRUE(generate(rules, "words").success) << rules;
    while_running(
        office(), [&] { return run(list, "Settings"); },
        [&] {
            const Window window = Window::wait_for(office(), "Settings", Kind::dialog);
            const auto there = entries(window, "Own rules for passwords");
            for (std::size_t at = 1; at < there.size(); ++at) {
                choose(window, "Own rules for passwords", static_cast<int>(at));
                window.control("Change rules…").press_for_window();
                const Window rules = Window::wait_for(office(), "Own rules for passwords", Kind::dialog);
                EXPECT_EQ(text_of(rules, "Name of these rules"), there[at]);
                rules.press("cancel");
                Window::wait_for(office(), "Settings", Kind::dialog);
            }
            EXPECT_EQ(there.size(), 7U);
            window.press("cancel");
        });
}

}  // namespace
}  // namespace classkeys::tests
