// The controls of a form, as they are added.
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/grid/DefaultGridColumnModel.hpp>
#include <com/sun/star/awt/grid/DefaultGridDataModel.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include "office/dialogs/form.hpp"
#include "office/dialogs/form_model.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace awt = css::awt;
using calc::to_office;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

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
    set(properties, "Label", Any(to_office(office_.voice.say(label))));
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

void Form::reading(const std::string& id, const std::string& content, int lines) {
    const auto properties = insert("UnoControlEditModel", id);
    set(properties, "MultiLine", Any(true));
    set(properties, "VScroll", Any(true));
    set(properties, "ReadOnly", Any(true));
    set(properties, "Text", Any(to_office(content)));
    items_.push_back({id, Part::grid, lines});
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
    set(properties, "Label", Any(to_office(office_.voice.say(label))));
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
    const auto columns = awt::grid::DefaultGridColumnModel::create(office_.context);
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const auto column = columns->createColumn();
        column->setTitle(to_office(headings[at]));
        column->setResizeable(true);
        column->setFlexibility(shares.empty() ? 1 : shares[at]);
        columns->addColumn(column);
    }
    const auto data = awt::grid::DefaultGridDataModel::create(office_.context);
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
    set(properties, "Label", Any(to_office(office_.voice.say(label))));
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
    set(model(id), "HelpText", Any(to_office(office_.voice.say(text))));
}

}  // namespace classkeys::office
