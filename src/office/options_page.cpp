// The page of ClassKeys in Tools ▸ Options: says what the settings are for, and opens their window. What is entered
// there is kept by that window, so OK and Reset of the options have nothing to do.
#include <array>

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/commands/settings.hpp"
#include "office/constructors.hpp"
#include "office/dialogs/message.hpp"
#include "office/guarded.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::awt::XControl;
using css::awt::XWindow;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

// What the office calls: for a page that appears or is left, and for the button of extension/dialogs/options_page.xdl.
constexpr const char* page_event = "external_event";
constexpr const char* button_pressed = "change";

// The controls of that file and what they say.
constexpr std::array<std::pair<const char*, Text>, 2> labels = {
    {{"about", Text::options_about}, {"change", Text::options_change}}};

void set_labels(const Reference<XWindow>& page, const Voice& voice) {
    const Reference<css::awt::XControlContainer> controls(page, UNO_QUERY_THROW);
    for (const auto& [name, text] : labels) {
        const auto control = controls->getControl(OUString::createFromAscii(name));
        const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
        model->setPropertyValue("Label", Any(calc::to_office(voice.say(text))));
    }
}

void change_settings_of(const Office& office) {
    const Result result = guarded(office.voice, [&] { return settings_in_window(office); });
    if (result || result.error().code != error::cancelled)
        tell(office, title_of(*find_command("Settings"), office.voice), result);
}

class OptionsPage : public cppu::WeakImplHelper2<css::lang::XServiceInfo, css::awt::XContainerWindowEventHandler> {
 public:
    explicit OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // True for an event that is ours.
    sal_Bool SAL_CALL callHandlerMethod(const Reference<XWindow>& page, const Any& event,
                                        const OUString& method) override {
        const bool pressed = method.equalsAscii(button_pressed);
        if (!pressed && !method.equalsAscii(page_event)) return false;
        try {
            const Office office{context_, Voice(interface_language(context_)), window_of(page)};
            if (pressed) change_settings_of(office);
            if (event == Any(OUString("initialize"))) set_labels(page, office.voice);
        } catch (const css::uno::Exception&) {  // the options are being closed
        }
        return true;
    }

    Sequence<OUString> SAL_CALL getSupportedMethodNames() override {
        const std::array<OUString, 2> names = {OUString::createFromAscii(page_event),
                                               OUString::createFromAscii(button_pressed)};
        return Sequence<OUString>(names.data(), names.size());
    }

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.OptionsPage"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("org.classkeys.OptionsPage");
        return Sequence<OUString>(&name, 1);
    }

 private:
    static Reference<XWindow> window_of(const Reference<XWindow>& page) {
        const Reference<XControl> control(page, UNO_QUERY);
        return Reference<XWindow>(control.is() ? control->getPeer() : nullptr, UNO_QUERY);
    }

    Reference<css::uno::XComponentContext> context_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_OptionsPage_get(css::uno::XComponentContext* context,
                                                const css::uno::Sequence<css::uno::Any>&) {
    auto* page = new classkeys::office::OptionsPage(context);
    page->acquire();
    return static_cast<cppu::OWeakObject*>(page);
}
