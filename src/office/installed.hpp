// installed.hpp: where the office has put what the extension brings.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace classkeys::office {

// The URL of the extension's folder, without a slash at its end.
rtl::OUString installed_folder(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

}  // namespace classkeys::office
