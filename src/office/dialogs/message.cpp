#include "office/dialogs/message.hpp"

#include <algorithm>

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using calc::to_office;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

constexpr std::size_t findings_shown = 12;

// "F3" of "'Class 3B'.F3": all findings of a message are in the sheet that is looked at.
std::string_view within_its_sheet(std::string_view cell) {
    return cell.substr(cell.rfind('.') + 1);
}

std::string message_of(const Office& office, const Result& result) {
    std::string message = result ? result.value().summary : result.error().sentence;
    const auto& findings = result ? result.value().findings : result.error().findings;
    if (!findings.empty()) message += '\n';
    for (std::size_t at = 0; at < std::min(findings.size(), findings_shown); ++at)
        message.append(1, '\n').append(within_its_sheet(findings[at].cell)).append(": ").append(findings[at].message);
    if (findings.size() > findings_shown)
        message += '\n' + office.voice.say(Text::message_more, static_cast<long>(findings.size() - findings_shown));
    return message;
}

}  // namespace

void tell(const Office& office, const std::string& title, const Result& result) {
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(office.context), UNO_QUERY);
    const Reference<css::awt::XWindowPeer> parent(office.window, UNO_QUERY);
    if (!factory.is() || !parent.is()) return;
    const auto box = factory->createMessageBox(
        parent, result ? css::awt::MessageBoxType_INFOBOX : css::awt::MessageBoxType_WARNINGBOX,
        css::awt::MessageBoxButtons::BUTTONS_OK, to_office(title), to_office(message_of(office, result)));
    if (!box.is()) return;
    box->execute();
    if (const Reference<css::lang::XComponent> component(box, UNO_QUERY); component.is()) component->dispose();
}

}  // namespace classkeys::office
