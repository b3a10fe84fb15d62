#include "office/dialogs/clipboard.hpp"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::datatransfer::DataFlavor;
using css::uno::Any;
using css::uno::Sequence;
using rtl::OUString;

namespace {

class PlainText : public cppu::WeakImplHelper1<css::datatransfer::XTransferable> {
 public:
    explicit PlainText(const OUString& text) : text_(text) {}

    Any SAL_CALL getTransferData(const DataFlavor& flavor) override {
        if (!isDataFlavorSupported(flavor)) throw css::datatransfer::UnsupportedFlavorException();
        return Any(text_);
    }
    Sequence<DataFlavor> SAL_CALL getTransferDataFlavors() override {
        const DataFlavor flavor(unicode_text(), "Unicode", cppu::UnoType<OUString>::get());
        return Sequence<DataFlavor>(&flavor, 1);
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const DataFlavor& flavor) override {
        return flavor.MimeType == unicode_text();
    }

 private:
    static OUString unicode_text() { return "text/plain;charset=utf-16"; }

    OUString text_;
};

}  // namespace

void copy_to_clipboard(const Session& session, const std::string& text) {
    const auto clipboard = css::datatransfer::clipboard::SystemClipboard::create(session.context);
    clipboard->setContents(new PlainText(calc::to_office(text)), {});
}

}  // namespace classkeys::office
