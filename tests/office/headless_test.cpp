// The commands without arguments in an office that shows no windows: what the window would have shown is done.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

class Headless : public testing::Test {
 protected:
    Headless() : list(office()) {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password", "Invited on"},
              {"Ana Costa", "", "short", "08.10.2019"},
              {"Li Wu", "", "", "06.11.2020"}});
        list.clear_undo();
    }

    Document list;
};

TEST_F(Headless, CreateAccountsCreatesThem) {
    const Outcome outcome = run(list, "CreateAccounts");
    EXPECT_EQ(outcome.changed, 2) << outcome;
    EXPECT_EQ(shown_block(list, "B2:B3"), (Rows{{"ana.costa"}, {"li.wu"}}));
    EXPECT_EQ(shown(list, "C2"), "short");
    EXPECT_EQ(list.undo_titles(), std::vector<std::string>{"Create accounts"});
}

TEST_F(Headless, CheckAccountsFinds) {
    const Outcome outcome = run(list, "CheckAccounts");
    EXPECT_EQ(codes_of(outcome), (std::vector<std::string>{"Sheet1.B2 username-missing", "Sheet1.C2 password-too-short",
                                                           "Sheet1.C2 password-no-digit", "Sheet1.B3 username-missing",
                                                           "Sheet1.C3 password-missing"}))
        << outcome;
}

TEST_F(Headless, SortByInvitedOnSorts) {
    EXPECT_EQ(run(list, "SortByInvitedOn").changed, 2);
    EXPECT_EQ(shown(list, "A2"), "Li Wu");
}

TEST_F(Headless, WhatNeedsAnAnswerIsRefusedAndLeavesAllAsItIs) {
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "FindPupil").error, "argument-invalid") << "nobody says whom";
    EXPECT_EQ(run(list, "Settings").error, "cancelled");
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
