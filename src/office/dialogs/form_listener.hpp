// form_listener.hpp: hears of a control of a form what the user does with it.
#pragma once

#include <functional>

#include <com/sun/star/accessibility/XAccessibleEventListener.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/awt/grid/XGridSelectionListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase6.hxx>

namespace classkeys::office {

// The office may tell of a change in any thread (that of an assistive tool, for one); `changed` is called on its main
// thread, where nothing is painted meanwhile, soon after. `is_wanted` is asked at once. The office may keep a listener
// longer than its form lives: once left, it calls nobody.
class FormListener
    : public cppu::WeakImplHelper6<com::sun::star::accessibility::XAccessibleEventListener,
                                   com::sun::star::awt::XActionListener, com::sun::star::awt::XItemListener,
                                   com::sun::star::awt::XTextListener, com::sun::star::awt::XWindowListener,
                                   com::sun::star::awt::grid::XGridSelectionListener> {
 public:
    struct Calls {
        std::function<bool()> is_wanted;
        std::function<void()> changed;
        std::function<void()> shown;
        std::function<void()> resized;
    };

    FormListener(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context, Calls calls)
        : context_(context), calls_(std::move(calls)) {}

    void leave() { calls_ = {}; }

    // 25.2's event is longer than 7.4's: it is looked at no further.
    void SAL_CALL notifyEvent(const com::sun::star::accessibility::AccessibleEventObject&) override { tell(); }
    void SAL_CALL actionPerformed(const com::sun::star::awt::ActionEvent&) override { tell(); }
    void SAL_CALL itemStateChanged(const com::sun::star::awt::ItemEvent&) override { tell(); }
    void SAL_CALL selectionChanged(const com::sun::star::awt::grid::GridSelectionEvent&) override { tell(); }
    void SAL_CALL textChanged(const com::sun::star::awt::TextEvent&) override { tell(); }
    void SAL_CALL windowShown(const com::sun::star::lang::EventObject&) override;
    void SAL_CALL windowResized(const com::sun::star::awt::WindowEvent&) override;
    void SAL_CALL windowMoved(const com::sun::star::awt::WindowEvent&) override {}
    void SAL_CALL windowHidden(const com::sun::star::lang::EventObject&) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override {}

 private:
    void tell();

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    Calls calls_;
};

}  // namespace classkeys::office
