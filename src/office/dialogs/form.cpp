#include "office/dialogs/form.hpp"

#include <algorithm>

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include "calc/office_text.hpp"
#include "office/dialogs/accessible_children.hpp"
#include "office/dialogs/form_layout.hpp"
#include "office/dialogs/form_model.hpp"
#include "office/dialogs/help.hpp"
#include "office/dialogs/help_key.hpp"
#include "office/dialogs/help_window.hpp"
#include "office/main_thread.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace awt = css::awt;
using calc::to_office;
using calc::to_utf8;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int grid_width = 300;  // dialog units
constexpr auto time_to_paint = std::chrono::milliseconds(30);

}  // namespace

Form::Form(const Office& office, const std::string& title, std::string_view command)
    : office_(office), command_(command) {
    const auto services = office.context->getServiceManager();
    dialog_model_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", office.context),
                      UNO_QUERY_THROW);
    const Properties properties(dialog_model_, UNO_QUERY_THROW);
    set(properties, "Title", Any(to_office(title)));
    set(properties, "Moveable", Any(true));
    set(properties, "Closeable", Any(true));
    set(properties, "HelpURL", Any(help_url(office.context, command)));
    dialog_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", office.context),
                UNO_QUERY_THROW);
    dialog_->setModel(dialog_model_);
}

Form::~Form() {
    *self_ = nullptr;
    for (const auto& listener : listeners_) listener->leave();
    try {
        // While assistive tools look at a grid, the office's own object for it (7.4) goes on using itself after it has
        // let go of itself, unless somebody else holds it.
        std::vector<Any> kept;
        if (!grids_.empty()) kept = accessible_children(office_.context, dialog_->getPeer());
        if (const Reference<css::lang::XComponent> component(dialog_, UNO_QUERY); component.is()) component->dispose();
        if (panel_.is()) panel_->dispose();
    } catch (const css::uno::Exception&) {  // the office is going down
    }
}

void Form::when_changed(Changed changed) {
    changed_ = std::move(changed);
}

void Form::when_shown(std::function<void()> shown) {
    when_shown_ = std::move(shown);
}

void Form::afterwards(std::function<void()> work) {
    afterwards_ = std::move(work);
    if (shown_) wait_for_painting();
}

// The office does what it is asked to do before it paints.
void Form::wait_for_painting() {
    if (!painting_)
        painting_.emplace(time_to_paint, [this] {
            run_on_main_thread(office_.context, [self = self_] {
                if (Form* form = *self; form != nullptr) form->use(form->afterwards_);
            });
        });
    painting_->touch();
}

void Form::be_shown() {
    shown_ = true;
    if (when_shown_) when_shown_();
    if (afterwards_) wait_for_painting();
}

// What changes while we change controls ourselves is no news.
FormListener::Calls Form::calls_of(const std::string& id) {
    return {.is_wanted = [this] { return !quiet_ && changed_; },
            .changed = [this, id] { tell(id); },
            .shown = [this] { be_shown(); },
            .resized =
                [this] {
                    if (panel_.is()) lay_out_panel();
                }};
}

void Form::tell(std::string_view id) {
    use([this, id] { changed_(id); });
}

void Form::use(const std::function<void()>& work) {
    quiet_ = true;
    try {
        work();
    } catch (...) {
        // The office, which calls us here, would end. Whoever runs the window hears of it instead.
        failure_ = std::current_exception();
        close();
    }
    quiet_ = false;
}

Form::Properties Form::model(const std::string& id) const {
    const Reference<css::container::XNameAccess> models(dialog_model_, UNO_QUERY_THROW);
    return Properties(models->getByName(to_office(id)), UNO_QUERY_THROW);
}

Reference<awt::XControl> Form::control(const std::string& id) const {
    const Reference<awt::XControlContainer> controls(dialog_, UNO_QUERY_THROW);
    return controls->getControl(to_office(id));
}

void Form::listen() {
    for (const Item& item : items_) {
        const rtl::Reference<FormListener> listener(new FormListener(office_.context, calls_of(item.id)));
        listeners_.push_back(listener);
        const auto control = this->control(item.id);
        if (const Reference<awt::XTextComponent> text(control, UNO_QUERY); text.is()) {
            text->addTextListener(listener.get());
            if (Reference<awt::XComboBox>(control, UNO_QUERY).is()) listen_to_parts(item.id, control->getPeer());
            continue;
        }
        if (const Reference<awt::grid::XGridRowSelection> grid(control, UNO_QUERY); grid.is())
            grid->addSelectionListener(listener.get());
        if (const Reference<awt::XListBox> list(control, UNO_QUERY); list.is()) list->addItemListener(listener.get());
        if (const Reference<awt::XCheckBox> check(control, UNO_QUERY); check.is())
            check->addItemListener(listener.get());
        if (const Reference<awt::XButton> button(control, UNO_QUERY); button.is())
            button->addActionListener(listener.get());
    }
    const rtl::Reference<FormListener> window(new FormListener(office_.context, calls_of({})));
    listeners_.push_back(window);
    this->window()->addWindowListener(window.get());
}

// When an assistive tool writes into a combo box, 7.4 tells the box's listeners, 25.2 only those that assistive tools
// are themselves. The box's model would keep the old text, and we would write other than what is seen.
void Form::listen_to_parts(const std::string& id, const Reference<awt::XWindowPeer>& box) {
    FormListener::Calls calls = calls_of(id);
    calls.changed = [this, id, box] {
        const std::string seen = to_utf8(Reference<awt::XTextComponent>(box, UNO_QUERY_THROW)->getText());
        if (seen == text(id)) return;
        quiet_ = true;
        set_text(id, seen);
        tell(id);
    };
    const rtl::Reference<FormListener> listener(new FormListener(office_.context, std::move(calls)));
    listeners_.push_back(listener);
    listen_to_accessible_children(office_.context, box, listener.get());
}

std::vector<PartSize> Form::sizes_of_parts() const {
    const Reference<awt::XUnitConversion> units(dialog_->getPeer(), UNO_QUERY_THROW);
    std::vector<PartSize> sizes;
    for (const Item& item : items_) {
        const Reference<awt::XLayoutConstrains> constrains(control(item.id)->getPeer(), UNO_QUERY_THROW);
        const auto pixels = constrains->getMinimumSize();
        const auto size = units->convertSizeToLogic(pixels, css::util::MeasureUnit::APPFONT);
        constexpr int line = 9;
        PartSize part{item.part, static_cast<int>(size.Width) + 2, static_cast<int>(size.Height) + 1};
        if (item.part == Part::note) part.height = item.lines * line;
        if (item.part == Part::field && item.lines > 1) part = {item.part, 0, item.lines * line + 4};
        if (item.part == Part::grid) part = {item.part, grid_width, (item.lines + 1) * (line + 2) + 4};
        sizes.push_back(part);
    }
    return sizes;
}

void Form::place_parts(const FormLayout& layout) const {
    for (std::size_t at = 0; at < items_.size(); ++at) {
        const auto properties = model(items_[at].id);
        set(properties, "PositionX", Any(sal_Int32{layout.places[at].x}));
        set(properties, "PositionY", Any(sal_Int32{layout.places[at].y}));
        set(properties, "Width", Any(sal_Int32{layout.places[at].width}));
        set(properties, "Height", Any(sal_Int32{layout.places[at].height}));
    }
}

void Form::lay_out_window() const {
    const FormLayout layout = lay_out(sizes_of_parts());
    place_parts(layout);
    const Properties dialog(dialog_model_, UNO_QUERY_THROW);
    set(dialog, "Width", Any(sal_Int32{layout.width}));
    set(dialog, "Height", Any(sal_Int32{layout.height}));
    if (!office_.window.is()) return;
    const Reference<awt::XUnitConversion> units(dialog_->getPeer(), UNO_QUERY_THROW);
    const auto around = office_.window->getPosSize();
    const auto size = units->convertSizeToLogic({around.Width, around.Height}, css::util::MeasureUnit::APPFONT);
    set(dialog, "PositionX", Any(std::max<sal_Int32>(0, (size.Width - layout.width) / 2)));
    set(dialog, "PositionY", Any(std::max<sal_Int32>(0, (size.Height - layout.height) / 3)));
}

void Form::lay_out_panel() const {
    const Reference<awt::XUnitConversion> units(dialog_->getPeer(), UNO_QUERY_THROW);
    const auto given = panel_->getPosSize();
    window()->setPosSize(0, 0, given.Width, given.Height, awt::PosSize::POSSIZE);
    const auto size = units->convertSizeToLogic({given.Width, given.Height}, css::util::MeasureUnit::APPFONT);
    place_parts(office::lay_out_panel(sizes_of_parts(), static_cast<int>(size.Width), static_cast<int>(size.Height)));
}

// What F1 does: none where the office shows the page itself.
std::function<void()> Form::help() const {
    if (command_.empty()) return [] {};  // it has no page, in a window where the office would say so at length
    if (!help_url(office_.context, command_).isEmpty()) return {};
    return [this] { show_help_page(office_, command_); };
}

Form::Answer Form::run() {
    const Reference<awt::XToolkit> toolkit(awt::Toolkit::create(office_.context), UNO_QUERY_THROW);
    window()->setVisible(false);
    dialog_->createPeer(toolkit, Reference<awt::XWindowPeer>(office_.window, UNO_QUERY));
    lay_out_window();
    listen();
    const HelpKey key(office_.context, help());
    const auto result = Reference<awt::XDialog>(dialog_, UNO_QUERY_THROW)->execute();
    if (failure_) std::rethrow_exception(failure_);
    if (!shown_) return Answer::never_shown;
    return result == 1 ? Answer::proceed : Answer::cancel;
}

void Form::show_in(const Reference<awt::XWindow>& parent) {
    const Reference<awt::XToolkit> toolkit(awt::Toolkit::create(office_.context), UNO_QUERY_THROW);
    // The office gives a dialog no less room than its controls take already: inside a plain window it can get smaller.
    awt::WindowDescriptor plain;
    plain.Type = awt::WindowClass_SIMPLE;
    plain.WindowServiceName = "window";
    plain.Parent.set(parent, UNO_QUERY_THROW);
    plain.ParentIndex = -1;
    plain.Bounds = parent->getPosSize();
    plain.WindowAttributes = awt::WindowAttribute::SHOW;
    panel_.set(toolkit->createWindow(plain), UNO_QUERY_THROW);
    // Without a frame around it a dialog is a part of its parent.
    set(Properties(dialog_model_, UNO_QUERY_THROW), "Decoration", Any(false));
    dialog_->createPeer(toolkit, Reference<awt::XWindowPeer>(panel_, UNO_QUERY_THROW));
    listen();
    panel_->addWindowListener(listeners_.back().get());
    lay_out_panel();
    window()->setVisible(true);
    shown_ = true;
}

Reference<awt::XWindow> Form::window() const {
    return Reference<awt::XWindow>(dialog_, UNO_QUERY_THROW);
}

void Form::close() {
    Reference<awt::XDialog>(dialog_, UNO_QUERY_THROW)->endExecute();
}

}  // namespace classkeys::office
