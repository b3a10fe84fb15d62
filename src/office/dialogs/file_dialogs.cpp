#include "office/dialogs/file_dialogs.hpp"

#include <algorithm>

#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using calc::to_office;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

// The document's name without its ending, for a proposed file name.
std::string document_title(const Session& session) {
    const Reference<css::frame::XTitle> titled(session.document.model(), UNO_QUERY);
    std::string title = titled.is() ? calc::to_utf8(titled->getTitle()) : std::string();
    if (const std::size_t dot = title.rfind('.'); dot != std::string::npos && dot > 0) title.resize(dot);
    std::ranges::replace(title, '/', '-');
    return title;
}

// Shows the dialog, in the document's folder. Nothing if the user changed their mind.
std::optional<rtl::OUString> file_of(const Session& session, const Reference<css::ui::dialogs::XFilePicker3>& picker) {
    const rtl::OUString url = session.document.model()->getURL();
    if (!url.isEmpty()) picker->setDisplayDirectory(url.copy(0, url.lastIndexOf('/')));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return std::nullopt;
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements()) return std::nullopt;
    return files[0];
}

}  // namespace

std::optional<rtl::OUString> ask_where_to_save(const Session& session, const std::string& title, const FileKind& kind) {
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        session.context, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(to_office(title));
    const std::string ending(kind.ending);
    const rtl::OUString shown = to_office(kind.name + " (" + ending + ')');
    picker->appendFilter(shown, to_office('*' + ending));
    picker->setCurrentFilter(shown);
    const std::string name = session.voice.say(Text::handout_file_name, {{"document", document_title(session)}});
    picker->setDefaultName(to_office(name + ending));
    return file_of(session, picker);
}

std::optional<rtl::OUString> ask_for_export(const Session& session, const std::string& title) {
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        session.context, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setTitle(to_office(title));
    return file_of(session, picker);
}

}  // namespace classkeys::office
