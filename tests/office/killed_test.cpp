// An office that dies in the middle of a command: the file on the disk is whole, and can be worked with again.
#include "suite.hpp"

#include "folder.hpp"

#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <ostream>

namespace classkeys::tests {
namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;

// Strikes the office dead once so many steps were added to the document's history. The office tells of each where the
// command makes it, and waits: it dies exactly there.
class Striker : public cppu::WeakImplHelper1<css::document::XUndoManagerListener> {
 public:
    Striker(const Office& office, int steps) : office_(office), left_(steps) {}

    void SAL_CALL undoActionAdded(const css::document::UndoManagerEvent&) override {
        if (--left_ == 0) office_.strike();
    }
    void SAL_CALL actionUndone(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL actionRedone(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL redoActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL resetAll(const css::lang::EventObject&) override {}
    void SAL_CALL enteredContext(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL enteredHiddenContext(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL leftContext(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL leftHiddenContext(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL cancelledContext(const css::document::UndoManagerEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

 private:
    const Office& office_;
    int left_;
};

struct Moment {
    const char* name;
    const char* command;
    int steps;  // of the history, after which the office dies
};
std::ostream& operator<<(std::ostream& out, const Moment& moment) {
    return out << moment.name;
}

class Killed : public testing::TestWithParam<Moment> {};

TEST_P(Killed, LeavesTheFileWhole) {
    fs::path path;
    {
        Document list(office());
        Rows rows = {{"Pupil name", "Username", "Password", "Invited on"}};
        for (int pupil = 0; pupil < 2000; ++pupil)
            rows.push_back(
                {"Ana Costa", "old." + std::to_string(pupil), "x", "0" + std::to_string(pupil % 9 + 1) + ".10.2019"});
        fill(list, "A1", rows);
        path = list.save_as("list.ods", "calc8");
    }
    const std::string before = content_of(path);
    const auto written = fs::last_write_time(path);
    const Arguments all = {{"Replace", as_any("all")}};
    {
        Document list(office(), path);
        list.undo_manager()->addUndoManagerListener(new Striker(office(), GetParam().steps));
        EXPECT_THROW(run(list, GetParam().command, all), css::lang::DisposedException);
        office().kill();
    }
    EXPECT_TRUE(content_of(path) == before);
    EXPECT_EQ(fs::last_write_time(path), written);
    office().start_again();
    Document list(office(), path);
    EXPECT_EQ(shown(list, "B2001"), "old.1999");
    const Outcome outcome = run(list, GetParam().command, all);
    EXPECT_TRUE(outcome.success) << outcome;
    EXPECT_GT(outcome.changed, 0);
    EXPECT_EQ(list.undo_titles().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(InTheMiddle, Killed,
                         testing::Values(Moment{"BeforeUsernamesAreWritten", "GenerateUsernames", 1},
                                         Moment{"WhileUsernamesAreWritten", "GenerateUsernames", 2},
                                         Moment{"BetweenUsernamesAndPasswords", "CreateAccounts", 4},
                                         Moment{"WhileRowsAreSorted", "SortByInvitedOn", 1}),
                         [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace classkeys::tests
