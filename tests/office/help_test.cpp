// The help pages, as the office itself finds them when F1 is pressed.
#include "suite.hpp"

#include <com/sun/star/beans/Property.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sdbc/XRow.hpp>
#include <com/sun/star/ucb/Command.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/ucb/UniversalContentBroker.hpp>
#include <com/sun/star/ucb/XCommandProcessor.hpp>
#include <com/sun/star/xml/sax/Parser.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace classkeys::tests {
namespace {

namespace ucb = com::sun::star::ucb;

const std::filesystem::path pages = CLASSKEYS_HELP;
constexpr const char* languages[] = {"en", "es"};
const std::string identifier = "org.classkeys.calc";

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> matches(const std::string& text, const char* pattern) {
    const std::regex expression(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) found.push_back((*at)[1]);
    return found;
}

// As the office writes it into addresses of its help.
std::string encoded(std::string id) {
    id = std::regex_replace(id, std::regex(":"), "%3A");
    return std::regex_replace(id, std::regex("/"), "%2F");
}

// The title of the page that an id of F1 leads to, or its own file; "" if there is none.
std::string title_of(const std::string& id, const std::string& language) {
    const auto broker = ucb::UniversalContentBroker::create(office().context());
    const auto name = broker->createContentIdentifier(
        wide("vnd.sun.star.help://scalc/" + encoded(id) + "?Language=" + language + "&System=UNIX&Version=7.4"));
    const uno::Reference<ucb::XCommandProcessor> page(broker->queryContent(name), uno::UNO_QUERY_THROW);
    uno::Sequence<com::sun::star::beans::Property> asked(2);
    asked.getArray()[0].Name = "Title";
    asked.getArray()[1].Name = "IsErrorDocument";
    const ucb::Command command("getPropertyValues", -1, uno::Any(asked));
    uno::Reference<com::sun::star::sdbc::XRow> row;
    page->execute(command, 0, {}) >>= row;
    return row->getBoolean(2) ? "" : utf8(row->getString(1));
}

// Throws where the file is no XML.
void parse(const std::filesystem::path& path) {
    const auto parser = com::sun::star::xml::sax::Parser::create(office().context());
    com::sun::star::xml::sax::InputSource source;
    source.aInputStream =
        ucb::SimpleFileAccess::create(office().context())->openFileRead(file_url(office().copy_in(path)));
    parser->parseStream(source);
}

std::string office_version() {
    const auto path = property_values({{"nodepath", as_any("/org.openoffice.Setup/Product")}})[0];
    const uno::Any argument(path);
    const uno::Reference<com::sun::star::container::XNameAccess> product(
        com::sun::star::configuration::theDefaultProvider::get(office().context())
            ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                          uno::Sequence<uno::Any>(&argument, 1)),
        uno::UNO_QUERY_THROW);
    rtl::OUString version;
    product->getByName("ooSetupVersion") >>= version;
    return utf8(version);
}

std::set<std::string> commands_of_the_menu() {
    const auto menu = matches(content_of(pages.parent_path() / "Addons.xcu"), "vnd.org.classkeys:([A-Za-z]+)");
    return {menu.begin(), menu.end()};
}

// The tests that have the office look a page up.
class HelpInTheOffice : public testing::Test {
 protected:
    void SetUp() override {
        if (office_version() != "7.4")
            GTEST_SKIP() << "25.2 crashes over any page of an extension; our own window shows it";
    }
};

TEST(Help, HasTheSamePagesInEveryLanguageAndInItsTree) {
    std::set<std::string> english;
    for (const char* language : languages) {
        std::set<std::string> files;
        for (const auto& file : std::filesystem::directory_iterator(pages / language / identifier))
            files.insert(identifier + '/' + file.path().filename().string());
        const auto listed = matches(content_of(pages / language / "help.tree"), "<topic id=\"([^\"]+)\"");
        EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), files) << language;
        if (english.empty()) english = files;
        EXPECT_EQ(files, english) << language;
    }
    EXPECT_GE(english.size(), 8U);
}

TEST(Help, IsWellFormed) {
    for (const char* language : languages) {
        EXPECT_NO_THROW(parse(pages / language / "help.tree")) << language;
        for (const auto& file : std::filesystem::directory_iterator(pages / language / identifier))
            EXPECT_NO_THROW(parse(file.path())) << file.path();
    }
}

TEST_F(HelpInTheOffice, IsFoundByTheOfficeUnderItsTitle) {
    for (const char* language : languages) {
        const std::string tree = content_of(pages / language / "help.tree");
        const auto ids = matches(tree, "<topic id=\"([^\"]+)\"");
        const auto titles = matches(tree, "<topic id=\"[^>]+>([^<]+)<");
        ASSERT_EQ(ids.size(), titles.size());
        for (std::size_t at = 0; at < ids.size(); ++at) EXPECT_EQ(title_of(ids[at], language), titles[at]) << ids[at];
    }
}

TEST_F(HelpInTheOffice, HasAPageForEveryCommand) {
    for (const std::string& command : commands_of_the_menu())
        for (const char* language : languages)
            EXPECT_NE(title_of(identifier + ':' + command, language), "") << command << ' ' << language;
    EXPECT_EQ(title_of(identifier + ":NoSuchCommand", "en"), "");
    EXPECT_EQ(title_of("vnd.org.classkeys:Settings", "en"), "")
        << "F1 in the menu asks nobody whether this office can show a page";
}

TEST(Help, HasOnePageForEveryCommand) {
    for (const std::string& command : commands_of_the_menu())
        for (const char* language : languages) {
            int with_bookmark = 0;
            for (const auto& file : std::filesystem::directory_iterator(pages / language / identifier))
                if (content_of(file.path()).find("\"hid/" + identifier + ':' + command + '"') != std::string::npos)
                    ++with_bookmark;
            EXPECT_EQ(with_bookmark, 1) << command << ' ' << language;
        }
}

TEST(Help, LeadsFromPageToPage) {
    for (const char* language : languages)
        for (const auto& file : std::filesystem::directory_iterator(pages / language / identifier))
            for (const std::string& link : matches(content_of(file.path()), "href=\"([^\"]+)\""))
                EXPECT_TRUE(std::filesystem::exists(pages / language / link)) << file.path() << ' ' << link;
}

TEST_F(HelpInTheOffice, IsEnglishWhereThereIsNoPageInTheLanguage) {
    EXPECT_EQ(title_of(identifier + ":Settings", "fr"), "Settings");
    EXPECT_EQ(title_of(identifier + ":Settings", "es"), "Ajustes");
}

}  // namespace
}  // namespace classkeys::tests
