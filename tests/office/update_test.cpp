// ClassKeys is installed, or a newer version of it, while the office runs and documents are open.
#include "suite.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/task/XInteractionApprove.hpp>
#include <com/sun/star/ucb/XCommandEnvironment.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <cppuhelper/implbase1.hxx>

namespace classkeys::tests {
namespace {

namespace css = com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

constexpr const char* identifier = "org.classkeys.calc";

// A user who says yes to whatever the extension manager asks.
class Yes : public cppu::WeakImplHelper1<css::task::XInteractionHandler> {
 public:
    void SAL_CALL handle(const Reference<css::task::XInteractionRequest>& request) override {
        for (const auto& continuation : request->getContinuations())
            if (const Reference<css::task::XInteractionApprove> yes(continuation, uno::UNO_QUERY); yes.is())
                yes->select();
    }
};

class Asking : public cppu::WeakImplHelper1<css::ucb::XCommandEnvironment> {
 public:
    Reference<css::task::XInteractionHandler> SAL_CALL getInteractionHandler() override { return new Yes; }
    Reference<css::ucb::XProgressHandler> SAL_CALL getProgressHandler() override { return {}; }
};

// As Tools ▸ Extensions ▸ Add.
void add_extension(const Office& to, const std::filesystem::path& oxt) {
    const css::beans::NamedValue no_licence("SUPPRESS_LICENSE", as_any("1"));
    css::deployment::ExtensionManager::get(to.context())
        ->addExtension(file_url(to.copy_in(oxt)), uno::Sequence<css::beans::NamedValue>(&no_licence, 1), "user", {},
                       new Asking);
}

std::vector<std::string> installed_versions() {
    std::vector<std::string> versions;
    for (const auto& package :
         css::deployment::ExtensionManager::get(office().context())->getDeployedExtensions("user", {}, new Asking))
        if (utf8(package->getIdentifier().Value) == identifier) versions.push_back(utf8(package->getVersion()));
    return versions;
}

Reference<uno::XInterface> settings_to_change() {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value = as_any("/org.classkeys.Settings");
    const uno::Any argument(path);
    return css::configuration::theDefaultProvider::get(office().context())
        ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                      uno::Sequence<uno::Any>(&argument, 1));
}

// Own rules for passwords, as the window of the settings keeps them.
void keep_own_rules(const std::string& name) {
    const Reference<css::container::XHierarchicalNameAccess> settings(settings_to_change(), UNO_QUERY_THROW);
    const Reference<css::container::XNameContainer> rules(settings->getByHierarchicalName("Policies"), UNO_QUERY_THROW);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"  // the configuration has no newer way to a member
    const Reference<css::container::XNameReplace> rule(
        Reference<css::lang::XSingleServiceFactory>(rules, UNO_QUERY_THROW)->createInstance(), UNO_QUERY_THROW);
#pragma GCC diagnostic pop
    rule->replaceByName("Shortest", as_any(30));
    rules->insertByName(wide(name), uno::Any(rule));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

// The settings are those that were kept, and the commands take them.
void expect_settings_and_commands(Document& list) {
    EXPECT_TRUE(run(list, "GenerateUsernames").success);
    EXPECT_EQ(shown(list, "B2"), "costa.a");
    const Outcome passwords = run(list, "GeneratePasswords", {{"Platform", as_any("St Mary’s")}});
    EXPECT_TRUE(passwords.success) << passwords;
    EXPECT_GE(shown(list, "C2").size(), 30U) << shown(list, "C2");
    for (int step = 0; step < 2; ++step) list.undo();
    EXPECT_EQ(shown_block(list, "A1:C2"), (Rows{{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}}));
}

TEST(Update, WhileDocumentsAreOpen) {
    const Rows rows = {{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}};
    {
        Document list(office());
        fill(list, "A1", rows);
        EXPECT_TRUE(run(list, "Settings", {{"Pattern", as_any("{family}.{given:1}")}, {"School", as_any("St Mary’s")}})
                        .success);
        keep_own_rules("St Mary’s");
        expect_settings_and_commands(list);
        const auto before = installed_versions();
        ASSERT_EQ(before.size(), 1U);
        add_extension(office(), CLASSKEYS_NEWER_OXT);
        EXPECT_EQ(installed_versions(), std::vector<std::string>{"99.0.0"});
        expect_settings_and_commands(list);
        Document other(office());
        fill(other, "A1", rows);
        expect_settings_and_commands(other);
    }
    office().close();
    office().start_again();
    Document list(office());
    fill(list, "A1", rows);
    EXPECT_EQ(installed_versions(), std::vector<std::string>{"99.0.0"});
    expect_settings_and_commands(list);
    const Reference<css::container::XHierarchicalNameAccess> settings(settings_to_change(), UNO_QUERY_THROW);
    EXPECT_EQ(settings->getByHierarchicalName("School/Town"), as_any("")) << "the settings are the newer version's";
    EXPECT_EQ(settings->getByHierarchicalName("School/Name"), as_any("St Mary’s"));
}

TEST(Installation, WhileADocumentIsOpen) {
    auto setup = usual_setup();
    const auto oxt = setup.extensions.front();
    setup.extensions.clear();
    Office without(std::move(setup));
    {
        Document list(without);
        fill(list, "A1", {{"Pupil name", "Username", "Password"}, {"Ana Costa", "", ""}});
        EXPECT_THROW(run(list, "CreateAccounts"), std::runtime_error) << "there is no ClassKeys yet";
        add_extension(without, oxt);
        const Outcome outcome = run(list, "CreateAccounts");
        EXPECT_TRUE(outcome.success) << outcome;
        EXPECT_EQ(shown(list, "B2"), "ana.costa");
        for (const char* service : {"Accounts", "ContextMenuJob", "Functions", "OptionsPage", "PanelFactory"})
            EXPECT_TRUE(without.create((std::string("org.classkeys.") + service).c_str()).is()) << service;
    }
    without.close();
}

}  // namespace
}  // namespace classkeys::tests
