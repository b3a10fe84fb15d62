// Long work can be stopped, and then nothing has changed.
#include <gtest/gtest.h>

#include "dispatch.hpp"
#include "form.hpp"

namespace classkeys::tests {
namespace {

constexpr int pupils = 150'000;

Rows long_list() {
    Rows rows = {{"Pupil name", "Password"}};
    for (int pupil = 0; pupil < pupils; ++pupil)
        rows.push_back({"Li Wu", "violin-meerkat-" + std::to_string(pupil) + "-trolley-giraffe"});
    return rows;
}

TEST(Stop, LeavesTheCheckOfALongListWithoutAResult) {
    Document list(office());
    fill(list, "A1", long_list());
    const Outcome outcome = while_running(
        office(), [&] { return run(list, "CheckAccounts"); },
        [&] { Window::wait_for(office(), "Check accounts", Kind::dialog).press("cancel"); });
    EXPECT_EQ(outcome.error, "cancelled") << outcome;
    const Outcome whole = while_running(
        office(), [&] { return run(list, "CheckAccounts"); },
        [&] { Window::wait_for(office(), "Check accounts", Kind::message).press("ok"); });
    EXPECT_TRUE(whole.success) << "undisturbed, its window goes by itself";
    EXPECT_EQ(whole.summary, std::to_string(pupils) + " pupils checked: all is well.");
}

}  // namespace
}  // namespace classkeys::tests
