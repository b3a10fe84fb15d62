// One pupil forgot: new passwords for the chosen rows alone.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

Rows class_list() {
    return {{"Pupil name", "Username", "Password"},
            {"Ana Costa", "ana.costa", "blue-tiger-42"},
            {"Li Wu", "li.wu", "red-panda-17"},
            {"", "putri", "green-frog-99"}};
}

TEST(NewPasswords, ReplaceThoseOfTheRowsAlone) {
    Document list(office());
    fill(list, "A1", class_list());
    list.clear_undo();
    const auto before = snapshot(list);
    const Outcome outcome = run(list, "NewPasswords", {{"Rows", as_any("3:4")}});
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_EQ(outcome.changed, 2);
    EXPECT_EQ(outcome.skipped, 1);
    EXPECT_EQ(shown(list, "C2"), "blue-tiger-42");
    const std::string second = shown(list, "C3"), third = shown(list, "C4");
    EXPECT_NE(second, "red-panda-17");
    EXPECT_NE(third, "green-frog-99");
    EXPECT_EQ(outcome.summary, "2 pupils have new passwords: Li Wu: " + second + ", putri: " + third);
    EXPECT_EQ(list.undo_titles(), std::vector<std::string>{"New passwords for the selected pupils"});
    list.undo();
    EXPECT_TRUE(same(before, snapshot(list)));
}

TEST(NewPasswords, FromTheMenuAreForTheSelectedRowBeItOneCell) {
    Document list(office());
    fill(list, "A1", class_list());
    list.select("A3");
    const Outcome outcome = run(list, "NewPasswords");
    EXPECT_EQ(outcome.changed, 1) << outcome;
    EXPECT_EQ(shown(list, "C2"), "blue-tiger-42");
    EXPECT_EQ(outcome.summary, "1 pupil has a new password: Li Wu: " + shown(list, "C3"));
    EXPECT_EQ(shown(list, "C4"), "green-frog-99");
}

TEST(NewPasswords, RefuseWhereNobodyIsMeant) {
    Document list(office());
    fill(list, "A1", class_list());
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "NewPasswords", {{"Interactive", as_any(false)}}).error, "argument-invalid");
    list.select("A20");
    EXPECT_EQ(run(list, "NewPasswords").error, "no-rows");
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
