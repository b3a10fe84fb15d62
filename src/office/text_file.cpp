#include "office/text_file.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <osl/file.hxx>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;

bool is_file_url(std::string_view text) {
    constexpr std::string_view scheme = "file:///";
    return text.starts_with(scheme) && text.size() > scheme.size() && !text.ends_with('/');
}

std::string path_of(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return calc::to_utf8(path.isEmpty() ? url : path);
}

std::string content_of(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    const auto stream = css::ucb::SimpleFileAccess::create(context)->openFileRead(url);
    std::string content;
    css::uno::Sequence<sal_Int8> bytes;
    while (stream->readBytes(bytes, 65'536) > 0)
        content.append(reinterpret_cast<const char*>(bytes.getConstArray()),
                       static_cast<std::size_t>(bytes.getLength()));
    stream->closeInput();
    return content;
}

}  // namespace classkeys::office
