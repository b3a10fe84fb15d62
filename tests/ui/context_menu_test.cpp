// What the right button offers on cells, as the office shows it.
#include <gtest/gtest.h>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

#include "accessible.hpp"
#include "dispatch.hpp"
#include "form.hpp"

namespace classkeys::tests {
namespace {

namespace awt = com::sun::star::awt;
namespace role = com::sun::star::accessibility::AccessibleRole;

class ContextMenu : public testing::Test {
 protected:
    ContextMenu() { fill(list, "A1", {{"Pupil name", "Password"}, {"Ana Costa", "tiger-violin-47"}}); }

    Document list{office()};

    void press(sal_Int16 key, sal_Int16 modifiers = 0) {
        awt::KeyEvent event;
        event.Source = list.frame()->getComponentWindow();
        event.KeyCode = key;
        event.Modifiers = modifiers;
        const uno::Reference<awt::XToolkitRobot> robot(toolkit, uno::UNO_QUERY_THROW);
        robot->keyPress(event);
        robot->keyRelease(event);
    }

    // The entries of ours in the menu of the cell with the cursor.
    std::vector<std::string> offers() {
        press(awt::Key::F10, awt::KeyModifier::SHIFT);
        const auto entries = entries_of_menu();
        press(awt::Key::ESCAPE);
        std::vector<std::string> ours;
        for (const std::string& entry : entries)
            if (entry == "New passwords for the selected pupils" || entry == "Find a pupil…") ours.push_back(entry);
        return ours;
    }

 private:
    // The entries of the menu that is open. Throws if none opens within 30 s.
    std::vector<std::string> entries_of_menu() const {
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (std::chrono::steady_clock::now() < patience) {
            if (const auto menu = open_menu()) return names_in(*menu);
            std::this_thread::yield();
        }
        throw std::runtime_error("no context menu opened within 30 s");
    }

    uno::Reference<awt::XExtendedToolkit> toolkit{office().create("com.sun.star.awt.Toolkit"), uno::UNO_QUERY_THROW};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"  // the office has no newer way to its windows
    std::optional<Accessible> open_menu() const {
        for (sal_Int32 at = 0; at < toolkit->getTopWindowCount(); ++at) try {
                const uno::Reference<com::sun::star::accessibility::XAccessible> window(toolkit->getTopWindow(at),
                                                                                        uno::UNO_QUERY);
                Accessible::Context context;
                if (window.is()) context = window->getAccessibleContext();
                if (!context.is()) continue;  // it closes meanwhile
                const Accessible seen(office(), context);
                if (seen.role() == role::POPUP_MENU) return seen;
                for (const Accessible& child : seen.children())
                    if (child.role() == role::POPUP_MENU) return child;
            } catch (const com::sun::star::lang::DisposedException&) {
            } catch (const com::sun::star::lang::IndexOutOfBoundsException&) {
            }
        return std::nullopt;
    }
#pragma GCC diagnostic pop

    static std::vector<std::string> names_in(const Accessible& menu) {
        std::vector<std::string> names;
        for (const Accessible& entry : menu.children()) names.push_back(entry.name());
        return names;
    }
};

TEST_F(ContextMenu, OffersWhatIsDoneWithAPupilOnce) {
    list.select("B2");
    EXPECT_EQ(offers(), (std::vector<std::string>{"New passwords for the selected pupils", "Find a pupil…"}));
}

TEST_F(ContextMenu, OffersItInASecondWindowToo) {
    dispatch(list, ".uno:NewWindow");
    EXPECT_EQ(offers().size(), 2U);
}

}  // namespace
}  // namespace classkeys::tests
