// Every registered service is there and works, and the extension is what its description says.
#include "suite.hpp"

#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/script/XInvocation2.hpp>

namespace classkeys::tests {
namespace {

TEST(Services, TheProtocolHandlerIsThere) {
    const uno::Reference<com::sun::star::lang::XServiceInfo> handler(office().create("org.classkeys.ProtocolHandler"),
                                                                     uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(handler->getImplementationName()), "org.classkeys.ProtocolHandler");
    EXPECT_TRUE(handler->supportsService("com.sun.star.frame.ProtocolHandler"));
}

TEST(Services, TheAccountsServiceIsThere) {
    const uno::Reference<com::sun::star::lang::XServiceInfo> service(office().create("org.classkeys.Accounts"),
                                                                     uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(service->getImplementationName()), "org.classkeys.AccountsService");
    EXPECT_TRUE(service->supportsService("org.classkeys.Accounts"));
}

TEST(Services, TheContextMenuJobIsThere) {
    const uno::Reference<com::sun::star::lang::XServiceInfo> job(office().create("org.classkeys.ContextMenuJob"),
                                                                 uno::UNO_QUERY_THROW);
    EXPECT_EQ(utf8(job->getImplementationName()), "org.classkeys.ContextMenuJob");
}

TEST(Services, TheTypeLibraryShips) {
    const uno::Reference<com::sun::star::container::XHierarchicalNameAccess> types(
        office().context()->getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager"),
        uno::UNO_QUERY_THROW);
    for (const char* name :
         {"org.classkeys.XAccounts", "org.classkeys.Outcome", "org.classkeys.Finding", "org.classkeys.XFunctions"})
        EXPECT_TRUE(types->hasByHierarchicalName(wide(name))) << name;
}

// Calls org.classkeys.Accounts as Basic does, by name.
uno::Any run_by_macro(const uno::Any& document, const char* command) {
    const uno::Any service(office().create("org.classkeys.Accounts"));
    const uno::Reference<com::sun::star::lang::XSingleServiceFactory> invocations(
        office().create("com.sun.star.script.Invocation"), uno::UNO_QUERY_THROW);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"  // the office has no newer way to an invocation
    const uno::Reference<com::sun::star::script::XInvocation2> accounts(
        invocations->createInstanceWithArguments(uno::Sequence<uno::Any>(&service, 1)), uno::UNO_QUERY_THROW);
#pragma GCC diagnostic pop
    const uno::Any parameters[] = {document, as_any(command), uno::Any(property_values({}))};
    uno::Sequence<sal_Int16> out_places;
    uno::Sequence<uno::Any> out;
    return accounts->invoke("run", uno::Sequence<uno::Any>(parameters, 3), out_places, out);
}

TEST(Services, MacrosRunCommandsThroughTheAccountsService) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
    const uno::Any outcome = run_by_macro(uno::Any(list.model()), "GenerateUsernames");
    EXPECT_EQ(utf8(outcome.getValueTypeName()), "org.classkeys.Outcome");
    EXPECT_EQ(tagged(list, "B2"), "T:ana.costa");
}

TEST(Services, AnotherSchemeIsNotOurs) {
    Document list(office());
    EXPECT_FALSE(dispatch(list, "vnd.org.classkeys.other:CreateAccounts").hasValue());
}

}  // namespace
}  // namespace classkeys::tests
