#include "office/session.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;

namespace {

// A text of the office's configuration.
std::string setting(const css::uno::Reference<css::uno::XComponentContext>& context, const char* node,
                    const char* name) {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString::createFromAscii(node);
    const css::uno::Any argument(path);
    const css::uno::Reference<css::container::XNameAccess> settings(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", css::uno::Sequence<css::uno::Any>(&argument, 1)),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString text;
    settings->getByName(rtl::OUString::createFromAscii(name)) >>= text;
    return calc::to_utf8(text);
}

}  // namespace

std::string interface_language(const css::uno::Reference<css::uno::XComponentContext>& context) {
    return setting(context, "/org.openoffice.Setup/L10N", "ooLocale");
}

std::string office_version(const css::uno::Reference<css::uno::XComponentContext>& context) {
    return setting(context, "/org.openoffice.Setup/Product", "ooSetupVersion");
}

}  // namespace classkeys::office
