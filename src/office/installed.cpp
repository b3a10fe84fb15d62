#include "office/installed.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>

namespace classkeys::office {

namespace css = com::sun::star;

rtl::OUString installed_folder(const css::uno::Reference<css::uno::XComponentContext>& context) {
    return css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.classkeys.calc");
}

}  // namespace classkeys::office
