#include "roster/show_newest.hpp"

#include <gtest/gtest.h>

#include "core/roster/by_hand.hpp"

namespace classkeys::roster {
namespace {

// One letter a row: s shown, h hidden by hand, f filtered; in capitals where a filter of the user's is at work.
std::vector<RowState> rows(std::string_view letters) {
    std::vector<RowState> made;
    for (const char letter : letters) {
        const char small = static_cast<char>(letter | 0x20);
        made.push_back({small == 's'   ? Visibility::shown
                        : small == 'h' ? Visibility::hidden
                                       : Visibility::filtered,
                        letter != small});
    }
    return made;
}

// What the rows are afterwards. In `pupils` a letter is a pupil, the last of each the newest invitation.
std::string after(const char* pupils, const char* letters, Show show, const std::vector<bool>& chosen = {}) {
    const std::string_view who = pupils;
    std::vector<std::optional<Record>> newest(who.size());
    for (Record record = 0; record < who.size(); ++record)
        if (const auto last = static_cast<Record>(who.rfind(who[record])); last != record) newest[record] = last;
    Roster list = roster({{Field::name, std::vector<Cell>(who.size(), "Ana")}});
    if (!chosen.empty()) list.chosen = chosen;
    std::string out = letters;
    std::size_t hidden = 0;
    const auto states = rows(letters);
    const ShowPlan plan = plan_show(list, newest, states, show);
    for (const RowChange& change : plan.changes) {
        EXPECT_EQ(change.from, states[change.record].visibility);
        const char small = "shf"[static_cast<int>(change.to)];
        char& letter = out[change.record];
        letter = states[change.record].under_filter ? static_cast<char>(small & ~0x20) : small;
        hidden += change.to == Visibility::shown ? 0 : 1;
    }
    EXPECT_EQ(plan.hides, hidden);
    return out;
}

std::string toggled(const char* pupils, const char* letters) {
    return after(pupils, letters, Show::toggle);
}

TEST(ShowNewest, HidesTheOlderInvitationsAndShowsThemAgain) {
    EXPECT_EQ(toggled("abaca", "sssss"), "fsfss");
    EXPECT_EQ(toggled("abaca", "fsfss"), "sssss");
    EXPECT_EQ(after("abaca", "fsfss", Show::newest), "fsfss");
    EXPECT_EQ(after("abaca", "sssss", Show::all), "sssss");
    EXPECT_EQ(toggled("abc", "sss"), "sss");
}

TEST(ShowNewest, RowsHiddenByHandStayHidden) {
    EXPECT_EQ(toggled("abaca", "hhssh"), "hhfsh");
    EXPECT_EQ(toggled("abaca", "hhfsh"), "hhssh");
}

TEST(ShowNewest, RowsFilteredByTheUserStayHidden) {
    EXPECT_EQ(toggled("abacaa", "SFFSSS"), "HFFSHS");
    EXPECT_EQ(toggled("abacaa", "HFFSHS"), "SFFSSS");
    EXPECT_EQ(toggled("abacaa", "SFFSSF"), "HFFSHF") << "though the newest is one of them";
}

TEST(ShowNewest, AFilterOverSomeOfTheRows) {
    EXPECT_EQ(toggled("aabbcc", "SSFSss"), "HSFSfs");
    EXPECT_EQ(toggled("aabbcc", "HSFSfs"), "SSFSss");
}

TEST(ShowNewest, WhereAllOlderOnesAreHiddenByHandTheyAreShown) {
    EXPECT_EQ(toggled("abaca", "hshhs"), "ssshs") << "as .xls brings them back; c is no older one";
    EXPECT_EQ(after("abaca", "hshss", Show::all), "sssss");
    EXPECT_EQ(after("abaca", "hshss", Show::newest), "hshss");
}

TEST(ShowNewest, OneThatHasBecomeTheNewestIsShown) {
    EXPECT_EQ(after("abac", "fsfs", Show::newest), "fsss");
    EXPECT_EQ(after("abac", "fsfs", Show::all), "ssss");
    EXPECT_EQ(after("abaca", "fsfss", Show::toggle), "sssss") << "rows added since are older ones too";
}

TEST(ShowNewest, OnlyChosenRowsChange) {
    EXPECT_EQ(after("abaca", "sssss", Show::toggle, {true, true, false, true, true}), "fssss");
    EXPECT_EQ(after("abaca", "fsfss", Show::toggle, {true, true, false, true, true}), "ssfss");
}

TEST(ShowNewest, TellsWhatItIsAbout) {
    const Roster list = roster({{Field::name, {"Ana", "Ana"}}});
    const auto plan = [&list](std::optional<Record> newest, const char* letters, Show show) {
        return plan_show(list, {newest, std::nullopt}, rows(letters), show);
    };
    EXPECT_TRUE(plan(1, "ss", Show::toggle).newest);
    EXPECT_FALSE(plan(1, "fs", Show::toggle).newest);
    EXPECT_FALSE(plan(1, "ss", Show::all).newest);
    EXPECT_TRUE(plan(1, "ss", Show::toggle).has_older);
    EXPECT_FALSE(plan(std::nullopt, "ss", Show::toggle).has_older);
}

}  // namespace
}  // namespace classkeys::roster
