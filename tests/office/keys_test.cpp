// The shortcuts: each command has its key in Calc, and takes none from the office.
#include "suite.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/ui/GlobalAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>

namespace classkeys::tests {
namespace {

namespace awt = com::sun::star::awt;
namespace ui = com::sun::star::ui;

awt::KeyEvent with_control_alt_shift(sal_Int16 key) {
    awt::KeyEvent event;
    event.KeyCode = key;
    event.Modifiers = awt::KeyModifier::MOD1 | awt::KeyModifier::MOD2 | awt::KeyModifier::SHIFT;
    return event;
}

std::string command_of(const uno::Reference<ui::XAcceleratorConfiguration>& keys, const awt::KeyEvent& event) try {
    return utf8(keys->getCommandByKeyEvent(event));
} catch (const com::sun::star::container::NoSuchElementException&) {
    return {};
}

TEST(Keys, CallTheirCommandsInCalc) {
    const auto keys = ui::theModuleUIConfigurationManagerSupplier::get(office().context())
                          ->getUIConfigurationManager("com.sun.star.sheet.SpreadsheetDocument")
                          ->getShortCutManager();
    const auto everywhere = ui::GlobalAcceleratorConfiguration::create(office().context());
    const std::pair<sal_Int16, const char*> rows[] = {
        {awt::Key::U, "CreateAccounts"},  {awt::Key::W, "NewPasswords"}, {awt::Key::H, "CheckAccounts"},
        {awt::Key::D, "SortByInvitedOn"}, {awt::Key::F, "FindPupil"},
    };
    for (const auto& [key, command] : rows) {
        EXPECT_EQ(command_of(keys, with_control_alt_shift(key)), std::string("vnd.org.classkeys:") + command);
        EXPECT_EQ(command_of(everywhere, with_control_alt_shift(key)), "") << command;
    }
}

}  // namespace
}  // namespace classkeys::tests
