// findings_panel.hpp: the panel beside the sheet with what CheckAccounts found. It follows the sheet: some time after
// the last change it checks again, in the background.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <thread>

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>

#include "office/dialogs/findings_view.hpp"
#include "office/quiet_time.hpp"

namespace classkeys::office {

// Lives as long as the office keeps it in its sidebar. All but modified() and show() runs on the main thread.
class FindingsPanel
    : private cppu::BaseMutex,
      public cppu::WeakComponentImplHelper4<com::sun::star::ui::XUIElement, com::sun::star::ui::XToolPanel,
                                            com::sun::star::ui::XSidebarPanel, com::sun::star::util::XModifyListener> {
 public:
    FindingsPanel(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                  const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent, std::string resource);
    ~FindingsPanel() override;

    // Shows these findings, and follows their table from now on.
    void show(MadeCheck made);

    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> SAL_CALL getRealInterface() override;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    rtl::OUString SAL_CALL getResourceURL() override;
    sal_Int16 SAL_CALL getType() override;

    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> SAL_CALL getWindow() override;
    com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessible> SAL_CALL
    createAccessible(const com::sun::star::uno::Reference<com::sun::star::accessibility::XAccessible>& parent) override;

    com::sun::star::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    void SAL_CALL modified(const com::sun::star::lang::EventObject&) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override;

 private:
    struct Contents;  // what goes when the office lets go of the panel

    void SAL_CALL disposing() override;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    std::string resource_;
    std::unique_ptr<Contents> contents_;
};

}  // namespace classkeys::office
