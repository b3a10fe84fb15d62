#include "office/dialogs/help.hpp"

#include <string>

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/thePathSettings.hpp>
#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "office/session.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Reference;
using rtl::OUString;

namespace {

bool reads_pages_of_extensions(const Reference<css::uno::XComponentContext>& context) {
    return office_version(context) == "7.4";
}

bool draws_help(const Reference<css::uno::XComponentContext>& context) {
    const Reference<css::container::XNameAccess> filters(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.document.FilterFactory", context),
        css::uno::UNO_QUERY_THROW);
    return filters->hasByName("writer_web_HTML_help");
}

bool has_style_sheet(const Reference<css::uno::XComponentContext>& context) {
    const Reference<css::beans::XPropertySet> paths(css::util::thePathSettings::get(context),
                                                    css::uno::UNO_QUERY_THROW);
    OUString folder;
    paths->getPropertyValue("Help") >>= folder;
    if (folder.startsWith("/")) osl::FileBase::getFileURLFromSystemPath(folder, folder);  // Debian's own setting
    return css::ucb::SimpleFileAccess::create(context)->exists(folder + "/main_transform.xsl");
}

}  // namespace

OUString help_url(const Reference<css::uno::XComponentContext>& context, std::string_view command) {
    if (command.empty() || !reads_pages_of_extensions(context) || !draws_help(context) || !has_style_sheet(context))
        return {};
    return calc::to_office("HID:org.classkeys.calc:" + std::string(command));
}

}  // namespace classkeys::office
