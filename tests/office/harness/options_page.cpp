#include "options_page.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/util/theMacroExpander.hpp>
#include <rtl/uri.hxx>

#include <stdexcept>

namespace classkeys::tests {

namespace awt = com::sun::star::awt;

namespace {

const std::string node = "/org.openoffice.Office.OptionsDialog/Nodes/org.classkeys.calc";

uno::Any configured(Office& office, const std::string& path, const char* property) {
    const uno::Any argument(property_values({{"nodepath", as_any(path)}})[0]);
    const uno::Reference<com::sun::star::container::XNameAccess> values(
        com::sun::star::configuration::theDefaultProvider::get(office.context())
            ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                          uno::Sequence<uno::Any>(&argument, 1)),
        uno::UNO_QUERY_THROW);
    return values->getByName(wide(property));
}

// "vnd.sun.star.expand:$UNO_USER_PACKAGES_CACHE/…" is where this profile has it.
rtl::OUString expanded(Office& office, const rtl::OUString& url) {
    rtl::OUString macros;
    if (!url.startsWith("vnd.sun.star.expand:", &macros)) return url;
    return com::sun::star::util::theMacroExpander::get(office.context())
        ->expandMacros(rtl::Uri::decode(macros, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

}  // namespace

uno::Any of_options_node(Office& office, const char* property) {
    return configured(office, node, property);
}

uno::Any of_options_page(Office& office, const char* property) {
    return configured(office, node + "/Leaves/org.classkeys.calc.settings", property);
}

OptionsPage::OptionsPage(const Document& document) {
    Office& office = document.office();
    const auto service = utf8(of_options_page(office, "EventHandlerService").get<rtl::OUString>());
    const uno::Reference<awt::XContainerWindowEventHandler> handler(office.create(service.c_str()),
                                                                    uno::UNO_QUERY_THROW);
    window_ = awt::ContainerWindowProvider::create(office.context())
                  ->createContainerWindow(
                      expanded(office, of_options_page(office, "OptionsPage").get<rtl::OUString>()), {},
                      uno::Reference<awt::XWindowPeer>(document.frame()->getContainerWindow(), uno::UNO_QUERY_THROW),
                      handler);
    handler->callHandlerMethod(window_, as_any("initialize"), "external_event");
}

OptionsPage::~OptionsPage() {
    try {
        window_->dispose();
    } catch (const uno::Exception&) {  // the office is gone: the test says so
    }
}

uno::Reference<awt::XControl> OptionsPage::control(const char* id) const {
    const uno::Reference<awt::XControlContainer> controls(window_, uno::UNO_QUERY_THROW);
    const auto found = controls->getControl(wide(id));
    if (!found.is()) throw std::runtime_error(std::string("the page has no control ") + id);
    return found;
}

std::string OptionsPage::label(const char* id) const {
    const uno::Reference<com::sun::star::beans::XPropertySet> model(control(id)->getModel(), uno::UNO_QUERY_THROW);
    return utf8(model->getPropertyValue("Label").get<rtl::OUString>());
}

bool OptionsPage::fits(const char* id) const {
    const uno::Reference<awt::XWindow> window(control(id), uno::UNO_QUERY_THROW);
    const uno::Reference<awt::XLayoutConstrains> constrains(control(id)->getPeer(), uno::UNO_QUERY_THROW);
    const auto has = window->getPosSize();
    const auto needs = constrains->calcAdjustedSize({has.Width, has.Height});
    return constrains->getMinimumSize().Height > 0 && needs.Width <= has.Width && needs.Height <= has.Height;
}

}  // namespace classkeys::tests
