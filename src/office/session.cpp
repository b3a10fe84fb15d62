#include "office/session.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;

std::string interface_language(const css::uno::Reference<css::uno::XComponentContext>& context) {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
    const css::uno::Any argument(path);
    const css::uno::Reference<css::container::XNameAccess> settings(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", css::uno::Sequence<css::uno::Any>(&argument, 1)),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString tag;
    settings->getByName("ooLocale") >>= tag;
    return calc::to_utf8(tag);
}

}  // namespace classkeys::office
