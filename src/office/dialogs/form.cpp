#include "office/dialogs/form.hpp"

#include <algorithm>
#include <numeric>

#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/grid/DefaultGridColumnModel.hpp>
#include <com/sun/star/awt/grid/DefaultGridDataModel.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

#include "calc/office_text.hpp"
#include "office/dialogs/form_layout.hpp"
#include "office/dialogs/help.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace awt = css::awt;
using calc::to_office;
using calc::to_utf8;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

constexpr int grid_width = 300;  // dialog units

Sequence<OUString> office_texts(const std::vector<std::string>& texts) {
    Sequence<OUString> sequence(static_cast<sal_Int32>(texts.size()));
    auto* to = sequence.getArray();
    for (const std::string& text : texts) *to++ = to_office(text);
    return sequence;
}

Sequence<sal_Int16> one_chosen(std::size_t place) {
    const auto chosen = static_cast<sal_Int16>(place);
    return Sequence<sal_Int16>(&chosen, 1);
}

void set(const Reference<css::beans::XPropertySet>& properties, const char* name, const Any& value) {
    properties->setPropertyValue(OUString::createFromAscii(name), value);
}

}  // namespace

struct Form::Item {
    std::string id;
    Part part;
    int lines = 1;
};

Form::Form(const Session& session, const std::string& title, std::string_view command) : session_(session) {
    const auto services = session.context->getServiceManager();
    dialog_model_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", session.context),
                      UNO_QUERY_THROW);
    const Properties properties(dialog_model_, UNO_QUERY_THROW);
    set(properties, "Title", Any(to_office(title)));
    set(properties, "Moveable", Any(true));
    set(properties, "Closeable", Any(true));
    set(properties, "HelpURL", Any(help_url(session.context, command)));
    dialog_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", session.context),
                UNO_QUERY_THROW);
    dialog_->setModel(dialog_model_);
}

Form::~Form() {
    for (const auto& listener : listeners_) listener->leave();
    try {
        const auto kept = accessible_children();
        if (const Reference<css::lang::XComponent> component(dialog_, UNO_QUERY); component.is()) component->dispose();
    } catch (const css::uno::Exception&) {  // the office is going down
    }
}

// What assistive tools see of the window. While they look at a grid, the office's own object for it (7.4) goes on using
// itself after it has let go of itself, unless somebody else holds it.
std::vector<Reference<css::accessibility::XAccessible>> Form::accessible_children() const {
    std::vector<Reference<css::accessibility::XAccessible>> children;
    const Reference<css::accessibility::XAccessible> window(dialog_->getPeer(), UNO_QUERY);
    if (!window.is() || grids_.empty()) return children;
    const auto context = window->getAccessibleContext();
    for (sal_Int32 at = 0; context.is() && at < context->getAccessibleChildCount(); ++at)
        children.push_back(context->getAccessibleChild(at));
    return children;
}

Form::Properties Form::insert(const char* service, const std::string& id) {
    const Reference<css::lang::XMultiServiceFactory> factory(dialog_model_, UNO_QUERY_THROW);
    const Properties properties(
        factory->createInstance(OUString::createFromAscii("com.sun.star.awt.") + OUString::createFromAscii(service)),
        UNO_QUERY_THROW);
    set(properties, "Name", Any(to_office(id)));
    set(properties, "TabIndex", Any(tab_++));
    const Reference<css::container::XNameContainer> container(dialog_model_, UNO_QUERY_THROW);
    container->insertByName(to_office(id), Any(properties));
    return properties;
}

void Form::label(const std::string& id, Text label) {
    const auto properties = insert("UnoControlFixedTextModel", id + ".label");
    set(properties, "Label", Any(to_office(session_.voice.say(label))));
    items_.push_back({id + ".label", Part::label});
}

void Form::list(const std::string& id, Text label, const std::vector<std::string>& entries, std::size_t chosen) {
    this->label(id, label);
    const auto properties = insert("UnoControlListBoxModel", id);
    set(properties, "Dropdown", Any(true));
    set(properties, "LineCount", Any(sal_Int16{12}));
    set(properties, "StringItemList", Any(office_texts(entries)));
    set(properties, "SelectedItems", Any(one_chosen(chosen)));
    items_.push_back({id, Part::field});
}

void Form::text(const std::string& id, Text label, const std::string& content) {
    this->label(id, label);
    set(insert("UnoControlEditModel", id), "Text", Any(to_office(content)));
    items_.push_back({id, Part::field});
}

void Form::long_text(const std::string& id, Text label, const std::string& content, int lines) {
    this->label(id, label);
    const auto properties = insert("UnoControlEditModel", id);
    set(properties, "MultiLine", Any(true));
    set(properties, "VScroll", Any(true));
    set(properties, "Text", Any(to_office(content)));
    items_.push_back({id, Part::field, lines});
}

void Form::combo(const std::string& id, Text label, const std::vector<std::string>& entries,
                 const std::string& content) {
    this->label(id, label);
    const auto properties = insert("UnoControlComboBoxModel", id);
    set(properties, "Dropdown", Any(true));
    set(properties, "LineCount", Any(sal_Int16{12}));
    set(properties, "StringItemList", Any(office_texts(entries)));
    set(properties, "Text", Any(to_office(content)));
    items_.push_back({id, Part::field});
}

void Form::check(const std::string& id, Text label, bool checked) {
    const auto properties = insert("UnoControlCheckBoxModel", id);
    set(properties, "Label", Any(to_office(session_.voice.say(label))));
    set(properties, "State", Any(static_cast<sal_Int16>(checked ? 1 : 0)));
    items_.push_back({id, Part::check});
}

void Form::note(const std::string& id, const std::string& content, int lines) {
    const auto properties = insert("UnoControlFixedTextModel", id);
    set(properties, "Label", Any(to_office(content)));
    set(properties, "MultiLine", Any(true));
    set(properties, "NoLabel", Any(true));
    items_.push_back({id, Part::note, lines});
}

void Form::grid(const std::string& id, const std::vector<std::string>& headings, int rows,
                const std::vector<int>& shares) {
    const auto columns = awt::grid::DefaultGridColumnModel::create(session_.context);
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const auto column = columns->createColumn();
        column->setTitle(to_office(headings[at]));
        column->setResizeable(true);
        column->setFlexibility(shares.empty() ? 1 : shares[at]);
        columns->addColumn(column);
    }
    const auto data = awt::grid::DefaultGridDataModel::create(session_.context);
    const auto properties = insert("grid.UnoControlGridModel", id);
    set(properties, "ColumnModel", Any(columns));
    set(properties, "GridDataModel", Any(Reference<awt::grid::XGridDataModel>(data, UNO_QUERY_THROW)));
    set(properties, "ShowColumnHeader", Any(true));
    set(properties, "ShowRowHeader", Any(false));
    set(properties, "VScroll", Any(true));
    set(properties, "Tabstop", Any(true));
    grids_[id] = data;
    items_.push_back({id, Part::grid, rows});
}

void Form::button(const std::string& id, Text label, Press press) {
    const auto properties = insert("UnoControlButtonModel", id);
    set(properties, "Label", Any(to_office(session_.voice.say(label))));
    const auto type = press == Press::proceed  ? awt::PushButtonType_OK
                      : press == Press::cancel ? awt::PushButtonType_CANCEL
                                               : awt::PushButtonType_STANDARD;
    set(properties, "PushButtonType", Any(static_cast<sal_Int16>(type)));
    if (press == Press::proceed) set(properties, "DefaultButton", Any(true));
    items_.push_back({id, Part::button});
}

void Form::default_button(const std::string& id, Text label) {
    button(id, label, Press::stay);
    set(model(id), "DefaultButton", Any(true));
}

void Form::tip(const std::string& id, Text text) {
    set(model(id), "HelpText", Any(to_office(session_.voice.say(text))));
}

void Form::when_changed(Changed changed) {
    changed_ = std::move(changed);
}

void Form::when_shown(std::function<void()> shown) {
    when_shown_ = std::move(shown);
}

void Form::be_shown() {
    shown_ = true;
    if (when_shown_) when_shown_();
}

// What changes while we change controls ourselves is no news.
FormListener::Calls Form::calls_of(const std::string& id) {
    return {.is_wanted = [this] { return !quiet_ && changed_; },
            .changed = [this, id] { tell(id); },
            .shown = [this] { be_shown(); }};
}

void Form::tell(std::string_view id) {
    quiet_ = true;
    changed_(id);
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
        const rtl::Reference<FormListener> listener(new FormListener(session_.context, calls_of(item.id)));
        listeners_.push_back(listener);
        const auto control = this->control(item.id);
        if (const Reference<awt::XTextComponent> text(control, UNO_QUERY); text.is()) {
            text->addTextListener(listener.get());
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
    const rtl::Reference<FormListener> window(new FormListener(session_.context, calls_of({})));
    listeners_.push_back(window);
    Reference<awt::XWindow>(dialog_, UNO_QUERY_THROW)->addWindowListener(window.get());
}

void Form::lay_out_controls() const {
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
    const FormLayout layout = lay_out(sizes);
    for (std::size_t at = 0; at < items_.size(); ++at) {
        const auto properties = model(items_[at].id);
        set(properties, "PositionX", Any(sal_Int32{layout.places[at].x}));
        set(properties, "PositionY", Any(sal_Int32{layout.places[at].y}));
        set(properties, "Width", Any(sal_Int32{layout.places[at].width}));
        set(properties, "Height", Any(sal_Int32{layout.places[at].height}));
    }
    const Properties dialog(dialog_model_, UNO_QUERY_THROW);
    set(dialog, "Width", Any(sal_Int32{layout.width}));
    set(dialog, "Height", Any(sal_Int32{layout.height}));
    if (!session_.window.is()) return;
    const auto around = session_.window->getPosSize();
    const auto size = units->convertSizeToLogic({around.Width, around.Height}, css::util::MeasureUnit::APPFONT);
    set(dialog, "PositionX", Any(std::max<sal_Int32>(0, (size.Width - layout.width) / 2)));
    set(dialog, "PositionY", Any(std::max<sal_Int32>(0, (size.Height - layout.height) / 3)));
}

Form::Answer Form::run() {
    const Reference<awt::XToolkit> toolkit(awt::Toolkit::create(session_.context), UNO_QUERY_THROW);
    const Reference<awt::XWindow> window(dialog_, UNO_QUERY_THROW);
    window->setVisible(false);
    dialog_->createPeer(toolkit, Reference<awt::XWindowPeer>(session_.window, UNO_QUERY));
    lay_out_controls();
    listen();
    const auto result = Reference<awt::XDialog>(dialog_, UNO_QUERY_THROW)->execute();
    if (!shown_) return Answer::never_shown;
    return result == 1 ? Answer::proceed : Answer::cancel;
}

void Form::close() {
    Reference<awt::XDialog>(dialog_, UNO_QUERY_THROW)->endExecute();
}

std::string Form::text(const std::string& id) const {
    OUString content;
    model(id)->getPropertyValue("Text") >>= content;
    return to_utf8(content);
}

std::size_t Form::chosen(const std::string& id) const {
    Sequence<sal_Int16> chosen;
    model(id)->getPropertyValue("SelectedItems") >>= chosen;
    return chosen.hasElements() ? static_cast<std::size_t>(chosen[0]) : 0;
}

bool Form::checked(const std::string& id) const {
    sal_Int16 state = 0;
    model(id)->getPropertyValue("State") >>= state;
    return state == 1;
}

int Form::row(const std::string& id) const {
    if (!shown_) return -1;
    const Reference<awt::grid::XGridRowSelection> selection(control(id), UNO_QUERY_THROW);
    const auto rows = selection->getSelectedRows();
    return rows.hasElements() ? static_cast<int>(rows[0]) : -1;
}

void Form::set_text(const std::string& id, const std::string& content) {
    const auto properties = model(id);
    const bool typed = properties->getPropertySetInfo()->hasPropertyByName("Text");
    set(properties, typed ? "Text" : "Label", Any(to_office(content)));
}

void Form::set_list(const std::string& id, const std::vector<std::string>& entries, std::size_t chosen) {
    const auto properties = model(id);
    set(properties, "StringItemList", Any(office_texts(entries)));
    set(properties, "SelectedItems", Any(one_chosen(chosen)));
}

void Form::set_combo(const std::string& id, const std::vector<std::string>& entries, const std::string& content) {
    set(model(id), "StringItemList", Any(office_texts(entries)));
    set_text(id, content);
}

void Form::set_rows(const std::string& id, const std::vector<std::vector<std::string>>& rows) {
    const auto data = grids_.at(id);
    const auto old_rows = static_cast<std::size_t>(data->getRowCount());
    Sequence<sal_Int32> columns(data->getColumnCount());
    std::iota(columns.begin(), columns.end(), 0);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        Sequence<Any> values(static_cast<sal_Int32>(rows[row].size()));
        auto* value = values.getArray();
        for (const std::string& cell : rows[row]) *value++ <<= to_office(cell);
        if (row < old_rows)
            data->updateRowData(columns, static_cast<sal_Int32>(row), values);
        else
            data->addRow(Any(), values);
    }
    for (auto row = old_rows; row > rows.size(); --row) data->removeRow(static_cast<sal_Int32>(row - 1));
}

void Form::set_heading(const std::string& id, int column, const std::string& heading) {
    Reference<awt::grid::XGridColumnModel> columns;
    model(id)->getPropertyValue("ColumnModel") >>= columns;
    columns->getColumn(column)->setTitle(to_office(heading));
}

void Form::enable(const std::string& id, bool enabled) {
    set(model(id), "Enabled", Any(enabled));
}

}  // namespace classkeys::office
