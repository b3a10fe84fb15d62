#include "form.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <thread>

#include "shared_office.hpp"

namespace classkeys::tests {

namespace role = com::sun::star::accessibility::AccessibleRole;

namespace {

// The part of a box that does what is asked: its list, its field.
Accessible part_of(const Accessible& box, sal_Int16 wanted) {
    if (box.role() == wanted) return box;
    for (const Accessible& part : box.children())
        if (part.role() == wanted) return part;
    throw std::runtime_error("“" + box.name() + "” has no part of role " + std::to_string(wanted));
}

bool is_remark(const Accessible& control) {
    return control.role() == role::LABEL || control.role() == role::STATIC;
}

std::string remarks_of(const Controls& window) {
    return window.look_at_all([](const std::vector<Accessible>& controls) {
        std::string remarks;
        for (const Accessible& control : controls)
            if (is_remark(control)) remarks += " “" + control.name() + "”";
        return remarks;
    });
}

}  // namespace

Office& office() {
    return shared_office(Windows::yes);
}

void choose(const Controls& window, const std::string& label, int entry) {
    part_of(window.control(label), role::LIST).choose(entry);
}

std::vector<std::string> entries(const Controls& window, const std::string& label) {
    return part_of(window.control(label), role::LIST).entries();
}

std::string text_of(const Controls& window, const std::string& label) {
    return part_of(window.control(label), role::TEXT).text();
}

void type(const Controls& window, const std::string& label, const std::string& text) {
    part_of(window.control(label), role::TEXT).type(text);
}

std::string tip_of(const Controls& window, const std::string& label) {
    return window.control(label).tip();
}

std::string note_that_contains(const Controls& window, const std::string& part) {
    return window.look_at_all([&](const std::vector<Accessible>& controls) -> std::string {
        for (const Accessible& control : controls)
            if (is_remark(control) && control.name().find(part) != std::string::npos) return control.name();
        return {};
    });
}

void select_row(const Controls& window, int row) {
    std::optional<Accessible> table;
    int columns = 0;
    window.look_at_all([&](const std::vector<Accessible>& controls) {
        for (const Accessible& control : controls) {
            if (control.role() == role::TABLE) table = control;
            if (control.role() == role::COLUMN_HEADER) ++columns;
        }
    });
    if (!table) throw std::runtime_error("the window has no grid");
    table->choose(row * columns);
}

void wait_for_note(const Controls& window, const std::string& part) {
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (note_that_contains(window, part).empty()) {
        if (std::chrono::steady_clock::now() > patience)
            throw std::runtime_error("no remark “" + part + "” came within 30 s; there are" + remarks_of(window));
        std::this_thread::yield();
    }
}

Rows grid_rows(const Controls& window, std::size_t columns) {
    return window.look_at_all([&](const std::vector<Accessible>& controls) {
        Rows rows;
        std::size_t cells = 0;
        for (const Accessible& control : controls) {
            if (control.role() != role::TABLE_CELL) continue;
            if (cells++ % columns == 0) rows.emplace_back();
            rows.back().push_back(control.text());
        }
        return rows;
    });
}

}  // namespace classkeys::tests
