#include "office/main_thread.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

namespace classkeys::office {

namespace css = com::sun::star;

namespace {

class Work : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
    explicit Work(std::function<void()> work) : work_(std::move(work)) {}

    void SAL_CALL notify(const css::uno::Any&) override { work_(); }

 private:
    std::function<void()> work_;
};

}  // namespace

void run_on_main_thread(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> work) {
    css::awt::AsyncCallback::create(context)->addCallback(new Work(std::move(work)), {});
}

}  // namespace classkeys::office
