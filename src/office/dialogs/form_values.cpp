// What the controls of a form hold, read and changed while it is open.
#include <algorithm>
#include <numeric>

#include <com/sun/star/awt/InvalidateStyle.hpp>
#include <com/sun/star/awt/grid/XGridColumn.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>

#include "office/dialogs/form.hpp"
#include "office/dialogs/form_model.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
namespace awt = css::awt;
using calc::to_office;
using calc::to_utf8;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

Sequence<Any> office_values(const std::vector<std::string>& texts) {
    Sequence<Any> values(static_cast<sal_Int32>(texts.size()));
    std::transform(texts.begin(), texts.end(), values.getArray(),
                   [](const std::string& text) { return Any(to_office(text)); });
    return values;
}

}  // namespace

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
    const std::size_t kept_rows = std::min(old_rows, rows.size());
    for (std::size_t row = 0; row < kept_rows; ++row)
        data->updateRowData(columns, static_cast<sal_Int32>(row), office_values(rows[row]));
    if (kept_rows < rows.size()) {
        Sequence<Sequence<Any>> added(static_cast<sal_Int32>(rows.size() - kept_rows));
        std::transform(rows.begin() + static_cast<std::ptrdiff_t>(kept_rows), rows.end(), added.getArray(),
                       office_values);
        data->addRows(Sequence<Any>(added.getLength()), added);
    }
    for (auto row = old_rows; row > rows.size(); --row) data->removeRow(static_cast<sal_Int32>(row - 1));
    paint_anew(id, old_rows > rows.size());
}

// A grid does not paint by itself what changed while it had not the focus, nor clears where rows were (seen in 7.4).
void Form::paint_anew(const std::string& grid, bool shorter) {
    const auto control = this->control(grid);
    const Reference<awt::XWindowPeer> peer(control->getPeer());
    if (!peer.is()) return;
    const Reference<awt::XWindow> window(control, UNO_QUERY_THROW);
    if (shorter) {
        window->setVisible(false);
        window->setVisible(true);
    }
    peer->invalidate(awt::InvalidateStyle::CHILDREN);
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
