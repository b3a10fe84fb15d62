// Which entries are greyed, and where.
#include "suite.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URL.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace classkeys::tests {
namespace {

using com::sun::star::frame::FeatureStateEvent;
using com::sun::star::frame::XFrame;

class State : public cppu::WeakImplHelper1<com::sun::star::frame::XStatusListener> {
 public:
    void SAL_CALL statusChanged(const FeatureStateEvent& event) override { enabled = event.IsEnabled; }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override {}

    bool enabled = false;
};

// Whether a menu in `frame` would show the command enabled.
bool is_enabled(const uno::Reference<XFrame>& frame, const char* command) {
    com::sun::star::util::URL url;
    url.Complete = wide(std::string("vnd.org.classkeys:") + command);
    url.Protocol = "vnd.org.classkeys:";
    url.Path = wide(command);
    const uno::Reference<com::sun::star::frame::XDispatchProvider> provider(frame, uno::UNO_QUERY_THROW);
    const auto dispatch = provider->queryDispatch(url, "_self", 0);
    if (!dispatch.is()) return false;
    const rtl::Reference<State> state(new State);
    dispatch->addStatusListener(state.get(), url);
    dispatch->removeStatusListener(state.get(), url);
    return state->enabled;
}

const char* const all[] = {"CreateAccounts", "GenerateUsernames", "GeneratePasswords", "MatchExport", "ExportAccounts",
                           "CheckAccounts",  "SortByInvitedOn",   "MakeHandouts",      "MakeSlips",   "NewPasswords",
                           "Settings",       "ShowNewest",        "FindPupil"};

TEST(Status, EveryEntryWorksInASpreadsheet) {
    Document list(office());
    for (const char* command : all) EXPECT_TRUE(is_enabled(list.frame(), command)) << command;
    EXPECT_FALSE(is_enabled(list.frame(), "MakeCoffee"));
}

TEST(Status, WritersAreGreyedWhereNothingMayBeWritten) {
    Document list(office());
    fill(list, "A1", {{"Pupil name"}, {"Ana Costa"}});
    const auto path = list.save_as("greyed.ods", "calc8");
    protect(list);
    Document reader(office(), path, {{"ReadOnly", as_any(true)}});
    for (const Document* document : {&list, &reader}) {
        for (const char* command : {"CreateAccounts", "GenerateUsernames", "GeneratePasswords", "NewPasswords",
                                    "SortByInvitedOn", "MatchExport", "ShowNewest"})
            EXPECT_FALSE(is_enabled(document->frame(), command)) << command;
        for (const char* command : {"CheckAccounts", "MakeHandouts", "ExportAccounts", "Settings", "FindPupil"})
            EXPECT_TRUE(is_enabled(document->frame(), command)) << command;
    }
}

}  // namespace
}  // namespace classkeys::tests
