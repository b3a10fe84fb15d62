// The menu: its entries in their order, and a letter of its own for each in every language; and our part of the tabbed
// interface.
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include <map>

#include "suite.hpp"

namespace classkeys::tests {
namespace {

using com::sun::star::container::XNameAccess;
using uno::Reference;
using uno::UNO_QUERY_THROW;

const char* const languages[] = {"en", "es", "fr", "de", "it", "pt", "pl", "el", "ro", "tr", "uk", "nl"};

Reference<XNameAccess> addon_ui(const std::string& path, const std::string& locale) {
    const uno::Sequence<uno::Any> asked = [&] {
        uno::Sequence<uno::Any> values(2);
        const auto pairs = property_values(
            {{"nodepath", as_any("/org.openoffice.Office.Addons/AddonUI/" + path)}, {"locale", as_any(locale)}});
        for (sal_Int32 at = 0; at < 2; ++at) values.getArray()[at] <<= pairs[at];
        return values;
    }();
    return {com::sun::star::configuration::theDefaultProvider::get(office().context())
                ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", asked),
            UNO_QUERY_THROW};
}

Reference<XNameAccess> submenu(const std::string& locale) {
    return addon_ui("OfficeMenuBar/org.classkeys.menu/Submenu", locale);
}

std::string value_of(const Reference<XNameAccess>& menu, const rtl::OUString& entry, const char* property) {
    const Reference<XNameAccess> properties(menu->getByName(entry), UNO_QUERY_THROW);
    rtl::OUString value;
    properties->getByName(wide(property)) >>= value;
    return utf8(value);
}

TEST(Menu, ComesInItsOrder) {
    const auto menu = submenu("en");
    std::vector<std::string> commands;
    for (const rtl::OUString& entry : menu->getElementNames()) {
        const std::string url = value_of(menu, entry, "URL");
        commands.push_back(url.substr(url.find(':') + 1));
    }
    EXPECT_EQ(commands, (std::vector<std::string>{"CreateAccounts", "GenerateUsernames", "GeneratePasswords",
                                                  "NewPasswords", "separator", "CheckAccounts", "SortByInvitedOn",
                                                  "ShowNewest", "FindPupil", "MatchExport", "separator", "MakeHandouts",
                                                  "MakeSlips", "ExportAccounts", "separator", "Settings"}));
}

TEST(TabbedInterface, HasWhatIsUsedMostUnderTheMenusWords) {
    const auto menu = submenu("de");
    std::map<std::string, std::string> titles;
    for (const rtl::OUString& entry : menu->getElementNames())
        titles.emplace(value_of(menu, entry, "URL"), value_of(menu, entry, "Title"));
    const auto tab = addon_ui("OfficeNotebookBar/org.classkeys.tabbed", "de");
    EXPECT_EQ(tab->getElementNames().getLength(), 10);
    for (const rtl::OUString& entry : tab->getElementNames()) {
        const std::string url = value_of(tab, entry, "URL");
        ASSERT_TRUE(titles.contains(url)) << url;
        EXPECT_EQ(value_of(tab, entry, "Title"), titles.at(url));
        EXPECT_EQ(value_of(tab, entry, "Context"), "com.sun.star.sheet.SpreadsheetDocument") << "nothing in Writer";
    }
}

TEST(Menu, GivesEachEntryALetterOfItsOwn) {
    for (const char* language : languages) {
        const auto menu = submenu(language);
        std::map<std::string, std::string> entries;
        for (const rtl::OUString& entry : menu->getElementNames()) {
            const rtl::OUString title = wide(value_of(menu, entry, "Title"));
            if (title.isEmpty()) continue;  // a separator
            const sal_Int32 mark = title.indexOf('~');
            ASSERT_GE(mark, 0) << language << ": " << utf8(title);
            const std::string letter = utf8(title.copy(mark + 1, 1).toAsciiLowerCase());
            const auto [other, is_new] = entries.try_emplace(letter, utf8(title));
            EXPECT_TRUE(is_new) << language << ": " << utf8(title) << " and " << other->second;
        }
    }
}

}  // namespace
}  // namespace classkeys::tests
