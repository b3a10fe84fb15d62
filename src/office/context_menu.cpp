// The commands for selected pupils, in the menu that a click with the right button opens on cells and on row headers.
#include <array>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/constructors.hpp"
#include "office/session.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::beans::NamedValue;
using css::beans::XPropertySet;
using css::container::XIndexContainer;
using css::ui::ContextMenuInterceptorAction;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

constexpr std::array<std::string_view, 2> offered = {"NewPasswords", "FindPupil"};

// An entry that stands in the menus we belong into, and in no other: that of cells, and that of row headers.
constexpr std::array<const char*, 2> only_there = {".uno:InsertCell", ".uno:RowHeight"};

bool is_of_cells(const Reference<XIndexContainer>& menu) {
    for (sal_Int32 at = 0; at < menu->getCount(); ++at) {
        const Reference<XPropertySet> entry(menu->getByIndex(at), UNO_QUERY);
        OUString command;
        if (!entry.is() || !entry->getPropertySetInfo()->hasPropertyByName("CommandURL")) continue;
        entry->getPropertyValue("CommandURL") >>= command;
        for (const char* known : only_there)
            if (command.equalsAscii(known)) return true;
    }
    return false;
}

class ContextMenu : public cppu::WeakImplHelper1<css::ui::XContextMenuInterceptor> {
 public:
    explicit ContextMenu(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    ContextMenuInterceptorAction SAL_CALL
    notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event) override {
        try {
            const auto menu = event.ActionTriggerContainer;
            if (!menu.is() || !is_of_cells(menu)) return css::ui::ContextMenuInterceptorAction_IGNORED;
            add_entries(menu);
            return css::ui::ContextMenuInterceptorAction_CONTINUE_MODIFIED;
        } catch (const css::uno::Exception&) {  // then the menu is without our entries
            return css::ui::ContextMenuInterceptorAction_IGNORED;
        }
    }

 private:
    void add_entries(const Reference<XIndexContainer>& menu) const {
        const Reference<css::lang::XMultiServiceFactory> factory(menu, UNO_QUERY_THROW);
        const Voice voice(interface_language(context_));
        menu->insertByIndex(menu->getCount(), Any(factory->createInstance("com.sun.star.ui.ActionTriggerSeparator")));
        for (const std::string_view name : offered) {
            const Reference<XPropertySet> entry(factory->createInstance("com.sun.star.ui.ActionTrigger"),
                                                UNO_QUERY_THROW);
            entry->setPropertyValue("Text", Any(calc::to_office(voice.say(find_command(name)->label))));
            entry->setPropertyValue("CommandURL", Any(calc::to_office("vnd.org.classkeys:" + std::string(name))));
            menu->insertByIndex(menu->getCount(), Any(entry));
        }
    }

    Reference<css::uno::XComponentContext> context_;
};

// The one in this process, so that no view has it twice. It stays until the process ends: by then the office is gone.
const Reference<css::ui::XContextMenuInterceptor>& context_menu(const Reference<css::uno::XComponentContext>& context) {
    static const auto* kept = new Reference<css::ui::XContextMenuInterceptor>(new ContextMenu(context));
    return *kept;
}

// The document in a job's arguments.
Reference<css::frame::XModel2> model_in(const Sequence<NamedValue>& arguments) {
    Reference<css::frame::XModel2> model;
    for (const NamedValue& argument : arguments) {
        Sequence<NamedValue> environment;
        if (argument.Name != "Environment" || !(argument.Value >>= environment)) continue;
        for (const NamedValue& value : environment)
            if (value.Name == "Model") model.set(value.Value, UNO_QUERY);
    }
    return model;
}

// Runs each time a view of a document opens. The job is not told which, so it looks after all of the document's.
class ContextMenuJob : public cppu::WeakImplHelper2<css::lang::XServiceInfo, css::task::XJob> {
 public:
    explicit ContextMenuJob(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override {
        try {
            const auto model = model_in(arguments);
            const Reference<css::lang::XServiceInfo> document(model, UNO_QUERY);
            if (!document.is() || !document->supportsService("com.sun.star.sheet.SpreadsheetDocument")) return {};
            const auto views = model->getControllers();
            while (views->hasMoreElements()) {
                const Reference<css::ui::XContextMenuInterception> view(views->nextElement(), UNO_QUERY);
                if (!view.is()) continue;
                view->releaseContextMenuInterceptor(context_menu(context_));
                view->registerContextMenuInterceptor(context_menu(context_));
            }
        } catch (const css::uno::Exception&) {  // the document is being closed
        }
        return {};
    }

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.ContextMenuJob"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("org.classkeys.ContextMenuJob");
        return Sequence<OUString>(&name, 1);
    }

 private:
    Reference<css::uno::XComponentContext> context_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_ContextMenuJob_get(css::uno::XComponentContext* context,
                                                   const css::uno::Sequence<css::uno::Any>&) {
    auto* job = new classkeys::office::ContextMenuJob(context);
    job->acquire();
    return static_cast<cppu::OWeakObject*>(job);
}
