#include "calc/slip_file.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceOutputStream.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

PropertyValue property(const char* name, const Any& value) {
    PropertyValue made;
    made.Name = OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

// An empty spreadsheet without a window, for the length of a block.
class HiddenDocument {
 public:
    explicit HiddenDocument(const Reference<css::uno::XComponentContext>& context)
        : model_(load(context)), document_(Document::of(model_)) {
        if (!document_) throw css::uno::RuntimeException("no new spreadsheet", {});
    }
    HiddenDocument(const HiddenDocument&) = delete;
    HiddenDocument& operator=(const HiddenDocument&) = delete;
    ~HiddenDocument() {
        try {
            Reference<css::util::XCloseable>(model_, UNO_QUERY_THROW)->close(true);
        } catch (const css::uno::Exception&) {
            // Someone else holds it and, asked this way, closes it when done.
        }
    }

    const Document& document() const { return *document_; }

 private:
    static Reference<css::frame::XModel> load(const Reference<css::uno::XComponentContext>& context) {
        const PropertyValue hidden = property("Hidden", Any(true));
        return {css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0,
                                                                           Sequence<PropertyValue>(&hidden, 1)),
                UNO_QUERY_THROW};
    }

    Reference<css::frame::XModel> model_;
    std::optional<Document> document_;
};

// Pictures as they are: a QR code that is scaled or painted over is hard to read.
Any pdf_options() {
    const PropertyValue options[] = {property("UseLosslessCompression", Any(true)),
                                     property("ReduceImageResolution", Any(false)),
                                     property("ExportBookmarks", Any(false))};
    return Any(Sequence<PropertyValue>(options, std::size(options)));
}

// Into memory: the office then writes no file of its own that others could read.
std::string stored(const Reference<css::uno::XComponentContext>& context, const Document& document, SlipFile file) {
    const auto stream = css::io::SequenceOutputStream::create(context);
    const bool pdf = file == SlipFile::pdf;
    const PropertyValue how[] = {
        property("FilterName", Any(OUString::createFromAscii(pdf ? "calc_pdf_Export" : "calc8"))),
        property("OutputStream", Any(Reference<css::io::XOutputStream>(stream, UNO_QUERY_THROW))),
        property("FilterData", pdf ? pdf_options() : Any()),
    };
    Reference<css::frame::XStorable>(document.model(), UNO_QUERY_THROW)
        ->storeToURL("private:stream", Sequence<PropertyValue>(how, pdf ? 3 : 2));
    const Sequence<sal_Int8> bytes = stream->getWrittenBytes();
    return {reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength())};
}

}  // namespace

std::string slips_as_file(const Reference<css::uno::XComponentContext>& context, const std::string& sheet_name,
                          std::vector<SlipPrint> parts, SlipFile file) {
    const HiddenDocument hidden(context);
    const Document& document = hidden.document();
    const std::string first = document.sheet_name(0);
    for (SlipPrint& part : parts) {
        const SlipSheet sheet(context, document, free_sheet_name(document, sheet_name), std::move(part));
        sheet.begin();
        sheet.merge();
        sheet.finish();
    }
    Reference<css::sheet::XSpreadsheetDocument>(document.model(), UNO_QUERY_THROW)
        ->getSheets()
        ->removeByName(to_office(first));
    return stored(context, document, file);
}

}  // namespace classkeys::calc
