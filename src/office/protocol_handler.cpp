// The dispatches of vnd.org.classkeys:* in one frame.
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/supportsservice.hxx>

#include "calc/office_text.hpp"
#include "office/commands/command.hpp"
#include "office/constructors.hpp"
#include "office/result_values.hpp"
#include "office/run_command.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::beans::PropertyValue;
using css::frame::DispatchDescriptor;
using css::frame::DispatchResultEvent;
using css::frame::FeatureStateEvent;
using css::frame::XDispatch;
using css::frame::XDispatchResultListener;
using css::frame::XStatusListener;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

namespace {

constexpr std::string_view scheme = "vnd.org.classkeys:";

// The command in a URL: the office's parser leaves all behind the colon in Path.
std::string command_in(const css::util::URL& url) {
    const std::string complete = calc::to_utf8(url.Complete);
    return complete.starts_with(scheme) ? complete.substr(scheme.size()) : std::string();
}

class ProtocolHandler : public cppu::WeakImplHelper4<css::lang::XServiceInfo, css::lang::XInitialization,
                                                     css::frame::XDispatchProvider, css::frame::XNotifyingDispatch> {
 public:
    explicit ProtocolHandler(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    void SAL_CALL initialize(const Sequence<Any>& arguments) override {
        if (arguments.hasElements()) arguments[0] >>= frame_;
    }

    Reference<XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString&, sal_Int32) override {
        return command_in(url).empty() ? Reference<XDispatch>() : Reference<XDispatch>(this);
    }

    Sequence<Reference<XDispatch>> SAL_CALL queryDispatches(const Sequence<DispatchDescriptor>& asked) override {
        Sequence<Reference<XDispatch>> dispatches(asked.getLength());
        auto* dispatch = dispatches.getArray();
        for (const DispatchDescriptor& one : asked)
            *dispatch++ = queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags);
        return dispatches;
    }

    void SAL_CALL dispatch(const css::util::URL& url, const Sequence<PropertyValue>& arguments) override {
        dispatchWithNotification(url, arguments, {});
    }

    void SAL_CALL dispatchWithNotification(const css::util::URL& url, const Sequence<PropertyValue>& arguments,
                                           const Reference<XDispatchResultListener>& listener) override {
        const Result result = run_command(call(url, arguments));
        if (!listener.is()) return;
        const auto state = result ? css::frame::DispatchResultState::SUCCESS : css::frame::DispatchResultState::FAILURE;
        listener->dispatchFinished(
            DispatchResultEvent(static_cast<cppu::OWeakObject*>(this), state, Any(named_values(result))));
    }

    // A menu asks each time it opens; a toolbar keeps what it was told first.
    void SAL_CALL addStatusListener(const Reference<XStatusListener>& listener, const css::util::URL& url) override {
        if (!listener.is()) return;
        FeatureStateEvent state;
        state.FeatureURL = url;
        state.Source = static_cast<cppu::OWeakObject*>(this);
        state.IsEnabled = can_work(command_in(url));
        listener->statusChanged(state);
    }

    void SAL_CALL removeStatusListener(const Reference<XStatusListener>&, const css::util::URL&) override {}

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.ProtocolHandler"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("com.sun.star.frame.ProtocolHandler");
        return Sequence<OUString>(&name, 1);
    }

 private:
    Reference<css::frame::XModel> model() const {
        if (!frame_.is() || !frame_->getController().is()) return {};
        return frame_->getController()->getModel();
    }

    Call call(const css::util::URL& url, const Sequence<PropertyValue>& arguments) const {
        return {context_, model(), frame_.is() ? frame_->getContainerWindow() : Reference<css::awt::XWindow>(),
                command_in(url), arguments};
    }

    // Not in a document that may not be written, nor on a protected sheet, if the command writes.
    bool can_work(const std::string& name) const {
        try {
            const Command* command = find_command(name);
            const auto document = calc::Document::of(model());
            if (command == nullptr || !document) return false;
            return !command->writes || (!document->is_read_only() && !document->is_protected(document->active_sheet()));
        } catch (const css::uno::Exception&) {
            return false;  // the document is being closed
        }
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<css::frame::XFrame> frame_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_ProtocolHandler_get(css::uno::XComponentContext* context,
                                                    const css::uno::Sequence<css::uno::Any>&) {
    auto* handler = new classkeys::office::ProtocolHandler(context);
    handler->acquire();
    return static_cast<cppu::OWeakObject*>(handler);
}
