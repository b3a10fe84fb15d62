// Makes the panels that the office puts into its sidebar. extension/Factories.xcu and Sidebar.xcu name them.
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include "calc/office_text.hpp"
#include "office/constructors.hpp"
#include "office/sidebar/findings_panel.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::beans::PropertyValue;
using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

namespace {

constexpr std::string_view findings_resource = "private:resource/toolpanel/ClassKeysPanels/Findings";

class PanelFactory : public cppu::WeakImplHelper2<css::lang::XServiceInfo, css::ui::XUIElementFactory> {
 public:
    explicit PanelFactory(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Reference<css::ui::XUIElement> SAL_CALL createUIElement(const OUString& resource,
                                                            const Sequence<PropertyValue>& arguments) override {
        Reference<css::frame::XFrame> frame;
        Reference<css::awt::XWindow> parent;
        for (const PropertyValue& argument : arguments) {
            if (argument.Name == "Frame") argument.Value >>= frame;
            if (argument.Name == "ParentWindow") argument.Value >>= parent;
        }
        const std::string name = calc::to_utf8(resource);
        if (name != findings_resource || !frame.is() || !parent.is())
            throw css::container::NoSuchElementException(resource, static_cast<cppu::OWeakObject*>(this));
        return new FindingsPanel(context_, frame, parent, name);
    }

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.PanelFactory"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("com.sun.star.ui.UIElementFactory");
        return Sequence<OUString>(&name, 1);
    }

 private:
    Reference<css::uno::XComponentContext> context_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_PanelFactory_get(css::uno::XComponentContext* context,
                                                 const css::uno::Sequence<css::uno::Any>&) {
    auto* factory = new classkeys::office::PanelFactory(context);
    factory->acquire();
    return static_cast<cppu::OWeakObject*>(factory);
}
