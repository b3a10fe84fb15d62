#include "main_thread.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

namespace classkeys::tests {

namespace {

class Work : public cppu::WeakImplHelper1<com::sun::star::awt::XCallback> {
 public:
    explicit Work(std::function<void()> work) : work_(std::move(work)) {}

    void SAL_CALL notify(const uno::Any&) override { work_(); }

 private:
    std::function<void()> work_;
};

}  // namespace

void post_to_main_thread(const Office& office, std::function<void()> work) {
    com::sun::star::awt::AsyncCallback::create(office.context())->addCallback(new Work(std::move(work)), {});
}

}  // namespace classkeys::tests
