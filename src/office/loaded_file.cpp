#include "office/loaded_file.hpp"

#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include "calc/office_text.hpp"
#include "imports/office_filter.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

std::optional<std::string> content_of(const rtl::OUString& url) {
    osl::File file(url);
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None) return std::nullopt;
    std::string content;
    char block[65536];
    for (;;) {
        sal_uInt64 count = 0;
        if (file.read(block, sizeof block, count) != osl::FileBase::E_None) return std::nullopt;
        if (count == 0) return content;
        content.append(block, static_cast<std::size_t>(count));
    }
}

css::beans::PropertyValue property(const char* name, const Any& value) {
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

}  // namespace

std::shared_ptr<LoadedFile> LoadedFile::open(const Reference<css::uno::XComponentContext>& context,
                                             const rtl::OUString& url) {
    const auto content = content_of(url);
    if (!content) return nullptr;
    const auto filter = imports::filter_to_read(imports::kind_of_file(*content));
    std::vector<css::beans::PropertyValue> how = {
        property("Hidden", Any(true)), property("ReadOnly", Any(true)),
        property("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
        property("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE))};
    if (!filter.name.empty()) how.push_back(property("FilterName", Any(calc::to_office(filter.name))));
    if (!filter.options.empty()) how.push_back(property("FilterOptions", Any(calc::to_office(filter.options))));
    const css::uno::Sequence<css::beans::PropertyValue> arguments(how.data(), static_cast<sal_Int32>(how.size()));
    try {
        const Reference<css::frame::XModel> model(
            css::frame::Desktop::create(context)->loadComponentFromURL(url, "_blank", 0, arguments), UNO_QUERY);
        return model.is() ? std::make_shared<LoadedFile>(model) : nullptr;
    } catch (const css::uno::Exception&) {
        return nullptr;  // the office says no more than that it cannot
    }
}

LoadedFile::~LoadedFile() {
    try {
        if (const Reference<css::util::XCloseable> closeable(model_, UNO_QUERY); closeable.is()) closeable->close(true);
    } catch (const css::uno::Exception&) {
        // Somebody else holds it, and closes it then.
    }
}

}  // namespace classkeys::office
