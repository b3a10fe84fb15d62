// The settings: kept, and taken by what is called from the menu.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

TEST(Settings, StandForTheDefaultsFromTheMenuAlone) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
    const Outcome saved = run(
        list, "Settings",
        {{"Pattern", as_any("{family}.{given:1}")}, {"Platform", as_any("moodle")}, {"Style", as_any("characters")}});
    EXPECT_TRUE(saved.success) << saved;
    EXPECT_EQ(saved.summary, "The settings were saved.");
    EXPECT_TRUE(run(list, "GenerateUsernames").success);
    EXPECT_EQ(shown(list, "B2"), "costa.a");
    EXPECT_TRUE(run(list, "GeneratePasswords").success);
    EXPECT_EQ(shown(list, "C2").find('-'), std::string::npos) << shown(list, "C2");
    clear(list, "B2");
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Interactive", as_any(false)}}).success);
    EXPECT_EQ(shown(list, "B2"), "ana.costa") << "a silent call means what it says, and the defaults";
}

TEST(Settings, AreNotTakenWhereOneCannotBeUsed) {
    Document list(office());
    fill(list, "A1", {{"Pupil name"}, {"Ana Costa"}});
    EXPECT_TRUE(run(list, "Settings", {{"Pattern", as_any("{given}")}}).success);
    EXPECT_EQ(run(list, "Settings", {{"Pattern", as_any("{given")}}).error, "argument-invalid");
    EXPECT_TRUE(run(list, "GenerateUsernames").success);
    EXPECT_EQ(shown(list, "B2"), "ana");
}

}  // namespace
}  // namespace classkeys::tests
