// The window of "Check accounts", for an office whose sidebar has no place for our panel.
#include <gtest/gtest.h>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include "dispatch.hpp"
#include "form.hpp"

namespace classkeys::tests {
namespace {

void take_panel_away(Office& office) {
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> provider(
        office.create("com.sun.star.configuration.ConfigurationProvider"), uno::UNO_QUERY_THROW);
    const auto place =
        uno::Any(property_values({{"nodepath", as_any("/org.openoffice.Office.UI.Sidebar/Content/DeckList")}})[0]);
    const uno::Reference<com::sun::star::container::XNameContainer> decks(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                              uno::Sequence<uno::Any>(&place, 1)),
        uno::UNO_QUERY_THROW);
    decks->removeByName("ClassKeysDeck");
    uno::Reference<com::sun::star::util::XChangesBatch>(decks, uno::UNO_QUERY_THROW)->commitChanges();
}

TEST(FindingsWindow, StandsInForThePanel) {
    Office office(Windows::yes);
    take_panel_away(office);
    {
        Document list(office);
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "ana.costa", "short"},
              {"Bo Ek", "", "green-frog-57"}});
        const Outcome outcome = while_running(
            office, [&] { return run(list, "CheckAccounts"); },
            [&] {
                const Window window = Window::wait_for(office, "Check accounts", Kind::dialog);
                EXPECT_EQ(note_that_contains(window, "look at"), "3 things to look at.");
                EXPECT_FALSE(window.control("Go to cell").enabled()) << "nothing is chosen";
                select_row(window, 2);
                EXPECT_EQ(list.cursor(), "0 B3");
                window.control("Make a new one").press();
                EXPECT_EQ(note_that_contains(window, "look at"), "2 things to look at.");
                window.press("cancel");
            });
        EXPECT_TRUE(outcome.success) << outcome;
        EXPECT_EQ(shown(list, "B3"), "bo.ek");
    }
    office.close();
}

}  // namespace
}  // namespace classkeys::tests
