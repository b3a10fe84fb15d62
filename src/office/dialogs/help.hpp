// help.hpp: where F1 leads from a window.
#pragma once

#include <string_view>

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

namespace classkeys::office {

// The HelpURL of the command's page, in extension/help. Empty for no command, and where this office cannot show a page.
// It draws them with its Writer, by a style sheet that some distributions ship apart, and crashes without that style
// sheet. 25.2 crashes over any extension's page, however that is registered: its help opens the pages' archive as a
// stream that its zip package cannot read (null in ZipFile's reading), and where it falls back on the file, with an
// argument that the package refuses. So only 7.4, where it was tried, is asked for one.
rtl::OUString help_url(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                       std::string_view command);

}  // namespace classkeys::office
