// run_command.hpp: one way in for the menu, the toolbar, macros and tests: a command's name and its arguments.
#pragma once

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "office/outcome.hpp"

namespace classkeys::office {

struct Call {
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model;  // none: no document
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window;  // none: no windows are opened
    std::string command;
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> arguments;
};

// Runs the command and, where it was called without arguments, tells the user how it ended. Every failure is a refusal:
// no exception leaves.
Result run_command(const Call& call) noexcept;

}  // namespace classkeys::office
