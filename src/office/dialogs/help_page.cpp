#include "office/dialogs/help_page.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/xml/dom/DocumentBuilder.hpp>

#include "calc/office_text.hpp"
#include "office/installed.hpp"
#include "office/text_file.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace dom = css::xml::dom;
using css::uno::Reference;
using rtl::OUString;

namespace {

OUString folder_of_pages(const Office& office) {
    const OUString help = installed_folder(office.context) + "/help/";
    const OUString pages("/org.classkeys.calc");
    const std::string tag(office.voice.language());
    const OUString own = help + calc::to_office(tag.substr(0, tag.find('-'))) + pages;
    return css::ucb::SimpleFileAccess::create(office.context)->isFolder(own) ? own : help + "en" + pages;
}

// The page with the command's bookmark.
std::optional<OUString> find_page(const Office& office, std::string_view command) {
    const std::string bookmark = "\"hid/org.classkeys.calc:" + std::string(command) + '"';
    for (const OUString& url :
         css::ucb::SimpleFileAccess::create(office.context)->getFolderContents(folder_of_pages(office), false))
        if (content_of(office.context, url).find(bookmark) != std::string::npos) return url;
    return std::nullopt;
}

std::string text_of(const Reference<dom::XNode>& node) {
    if (node->getNodeType() == dom::NodeType_TEXT_NODE) return calc::to_utf8(node->getNodeValue());
    std::string text;
    for (Reference<dom::XNode> child = node->getFirstChild(); child.is(); child = child->getNextSibling())
        text += text_of(child);
    return text;
}

std::string texts_of(const Reference<dom::XDocument>& page) {
    std::string text;
    const auto paragraphs = page->getElementsByTagName("paragraph");
    for (sal_Int32 at = 0; at < paragraphs->getLength(); ++at) {
        const Reference<dom::XElement> paragraph(paragraphs->item(at), css::uno::UNO_QUERY_THROW);
        const bool in_list = paragraph->getAttribute("role") == "listitem";
        if (at > 0 && !in_list) text += '\n';
        text += (in_list ? "• " : "") + std::string(text::trimmed(text_of(paragraphs->item(at)))) + '\n';
    }
    return text;
}

}  // namespace

std::optional<HelpPage> help_page(const Office& office, std::string_view command) {
    const auto url = find_page(office, command);
    if (!url) return std::nullopt;
    const auto page = dom::DocumentBuilder::create(office.context)->parseURI(*url);
    return HelpPage{text_of(page->getElementsByTagName("title")->item(0)), texts_of(page)};
}

}  // namespace classkeys::office
