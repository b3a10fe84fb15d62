// Our page in Tools ▸ Options: where the office finds it, what it says, and that its texts have room.
#include "options_page.hpp"

#include "suite.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

namespace classkeys::tests {
namespace {

TEST(OptionsPage, StandsUnderClassKeysInEveryModule) {
    EXPECT_EQ(of_options_node(office(), "Label"), as_any("ClassKeys"));
    EXPECT_EQ(of_options_node(office(), "AllModules"), as_any(true));
    EXPECT_EQ(of_options_page(office(), "Label"), as_any("Settings"));
    EXPECT_EQ(of_options_page(office(), "Id"), as_any("org.classkeys.calc")) << "the Extension Manager looks for it";
}

TEST(OptionsPage, SaysWhatTheSettingsAre) {
    const Document list(office());
    const OptionsPage page(list);
    EXPECT_NE(page.label("about").find("your own rules for passwords"), std::string::npos) << page.label("about");
    EXPECT_EQ(page.label("change"), "Change settings…");
}

TEST(OptionsPage, HandlesItsOwnEventsAlone) {
    const uno::Reference<com::sun::star::awt::XContainerWindowEventHandler> handler(
        office().create("org.classkeys.OptionsPage"), uno::UNO_QUERY_THROW);
    EXPECT_TRUE(handler->callHandlerMethod({}, as_any("ok"), "external_event")) << "there is nothing left to keep";
    EXPECT_FALSE(handler->callHandlerMethod({}, as_any("ok"), "other"));
    const uno::Reference<com::sun::star::lang::XServiceInfo> service(handler, uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(service->getImplementationName()), "org.classkeys.OptionsPage");
}

TEST(OptionsPage, HasRoomForLongLanguages) {
    const std::pair<const char*, const char*> rows[] = {{"de", "Einstellungen"}, {"el", "Ρυθμίσεις"}};
    for (const auto& [language, label] : rows) {
        Office other(Windows::no, language);
        EXPECT_EQ(of_options_page(other, "Label"), as_any(label));
        {
            const Document list(other);
            const OptionsPage page(list);
            EXPECT_TRUE(page.fits("about")) << language << ": " << page.label("about");
            EXPECT_TRUE(page.fits("change")) << language << ": " << page.label("change");
        }
        other.close();
    }
}

}  // namespace
}  // namespace classkeys::tests
