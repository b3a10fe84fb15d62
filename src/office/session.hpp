// session.hpp: where a command runs: the office with the user's language, and the document.
#pragma once

#include <optional>
#include <string>

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "calc/document.hpp"
#include "office/arguments.hpp"
#include "office/say.hpp"

namespace classkeys::office {

// All that a window needs.
struct Office {
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    Voice voice;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow>
        window;  // before which dialogs stand; none: no dialogs
};

struct Session : Office {
    calc::Document document;

    // Whether the command may open windows of its own.
    bool opens_windows(const Arguments& arguments) const { return window.is() && !arguments.runs_silently(); }
};

// The language of the office's windows.
std::string interface_language(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

// "7.4", "25.2"
std::string office_version(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

}  // namespace classkeys::office
