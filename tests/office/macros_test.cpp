// The examples in samples/macros, run as they stand.
#include "suite.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScriptProviderSupplier.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>

#include <fstream>
#include <iterator>

#include "accounts.hpp"

namespace classkeys::tests {
namespace {

namespace provider = com::sun::star::script::provider;

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::filesystem::path macros = std::filesystem::path(CLASSKEYS_SAMPLES) / "macros";

// Where the office looks for Python macros.
void put_into_profile(const std::filesystem::path& macro) {
    const auto folders = com::sun::star::util::PathSubstitution::create(office().context());
    const auto folder = folders->substituteVariables("$(user)/Scripts/python", true);
    const auto files = com::sun::star::ucb::SimpleFileAccess::create(office().context());
    files->createFolder(folder);
    files->copy(file_url(office().copy_in(macro)), folder + wide("/" + macro.filename().string()));
}

class Macros : public testing::Test {
 protected:
    Macros() {
        fill(list, "A1",
             {{"Pupil name", "Username", "Password"},
              {"Ana Costa", "", ""},
              {"Li Wu", "li.wu", "short"},
              {"Putri", "", ""}});
        list.select("A1");
    }

    void expect_accounts(const std::string& told) const {
        EXPECT_EQ(column_of(list, "B2:B4"), (std::vector<std::string>{"ana.costa", "li.wu", "putri"}));
        EXPECT_EQ(tagged(list, "C3"), "T:short");
        EXPECT_TRUE(told.starts_with("2 pupils now have an account.\n")) << told;
        EXPECT_NE(told.find("\nSheet1.C3: The password has 5 characters; Moodle asks for at least 8."),
                  std::string::npos)
            << told;
    }

    // Calls a script with the document.
    std::string call(const uno::Reference<provider::XScriptProvider>& scripts, const std::string& script) {
        const auto found = scripts->getScript(wide("vnd.sun.star.script:" + script));
        const uno::Any document(list.model());
        uno::Sequence<sal_Int16> out_places;
        uno::Sequence<uno::Any> out;
        rtl::OUString told;
        found->invoke(uno::Sequence<uno::Any>(&document, 1), out_places, out) >>= told;
        return utf8(told);
    }

    Document list{office()};
};

TEST_F(Macros, InBasic) {
    const uno::Reference<com::sun::star::document::XEmbeddedScripts> scripts(list.model(), uno::UNO_QUERY_THROW);
    const auto libraries = scripts->getBasicLibraries();
    if (!libraries->hasByName("Standard")) libraries->createLibrary("Standard");
    uno::Reference<com::sun::star::container::XNameContainer> library;
    libraries->getByName("Standard") >>= library;
    library->insertByName("Accounts", as_any(content_of(macros / "accounts.bas")));
    const uno::Reference<provider::XScriptProviderSupplier> supplier(list.model(), uno::UNO_QUERY_THROW);
    expect_accounts(
        call(supplier->getScriptProvider(), "Standard.Accounts.AccountsMade?language=Basic&location=document"));
}

TEST_F(Macros, InPython) {
    put_into_profile(macros / "accounts.py");
    const auto scripts =
        provider::theMasterScriptProviderFactory::get(office().context())->createScriptProvider(as_any("user"));
    expect_accounts(call(scripts, "accounts.py$accounts_made?language=Python&location=user"));
}

TEST_F(Macros, InCpp) {
    expect_accounts(utf8(accounts_made(office().context(), list.model())));
}

TEST_F(Macros, TellWhatIsInTheWay) {
    protect(list);
    EXPECT_EQ(utf8(accounts_made(office().context(), list.model())),
              "The sheet “Sheet1” is protected. Take the protection off first: Tools, Protect Sheet.");
}

}  // namespace
}  // namespace classkeys::tests
