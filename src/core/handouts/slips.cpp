#include "handouts/slips.hpp"

#include <algorithm>
#include <cmath>

#include "text/characters.hpp"

namespace classkeys::handouts {
namespace {

// What a page keeps free, since an office rounds every row and column: less than a point each.
constexpr int spare_height = 200;
constexpr int spare_width = 100;

// What a cell keeps free beside its text, left and right together.
constexpr int inside_cell = 150;

// The width of a character in a typeface of fixed width, to its size; Liberation Mono's is 0.600, DejaVu Sans Mono's
// 0.602.
constexpr double character_width = 0.602;
constexpr double hundredths_a_point = 2540.0 / 72.0;

std::string with_pupil(std::string_view message, const Pupil& pupil) {
    std::string out;
    while (!message.empty()) {
        const std::size_t open = std::min(message.find('{'), message.size());
        out += message.substr(0, open);
        message.remove_prefix(open);
        const auto replace = [&](std::string_view field, std::string_view value) {
            if (!message.starts_with(field)) return false;
            out += value;
            message.remove_prefix(field.size());
            return true;
        };
        if (message.empty() || replace("{name}", pupil.name) || replace("{class}", pupil.class_name)) continue;
        out += '{';
        message.remove_prefix(1);
    }
    return out;
}

std::string value_or_dash(const std::string& value) {
    return value.empty() ? std::string(nothing_there) : value;
}

std::string text_of(Part part, const Pupil& pupil, const SlipTexts& texts) {
    switch (part) {
        case Part::school:
            return texts.school;
        case Part::name:
            return value_or_dash(pupil.name);
        case Part::class_name:
            return pupil.class_name.empty() ? std::string() : texts.class_label + ' ' + pupil.class_name;
        case Part::message:
            return with_pupil(texts.message, pupil);
        case Part::address:
            return texts.address;
        case Part::username_label:
            return texts.username_label;
        case Part::username:
            return value_or_dash(pupil.username);
        case Part::password_label:
            return texts.password_label;
        case Part::password:
            return value_or_dash(pupil.password);
    }
    return {};
}

// The size at which `text` in a typeface of fixed width fits into `width`, in tenths of a point; at most `points`.
double size_to_fit(std::string_view text, int width, double points) {
    const double needed = static_cast<double>(text::shown_width(text)) * character_width * hundredths_a_point;
    if (needed * points <= width) return points;
    return std::max(0.1, std::floor(width / needed * 10) / 10);
}

}  // namespace

SlipSheet lay_out(std::span<const Pupil> pupils, const SlipTexts& texts, const SlipForm& form, const Paper& paper) {
    const int slip_width = (paper.width - 2 * form.margin - spare_width) / form.across;
    const int text_width = slip_width - form.padding_left - form.qr_side - form.padding_right;
    SlipSheet sheet = {.form = &form,
                       .paper = paper,
                       .column_widths = {},
                       .row_height = (paper.height - 2 * form.margin - spare_height) / (form.down * form.rows),
                       .rows = static_cast<int>(rows_for(pupils.size(), form)),
                       .slips = {},
                       .page_starts = {},
                       .cells = {},
                       .smaller = {}};
    for (int slip = 0; slip < form.across; ++slip)
        sheet.column_widths.insert(sheet.column_widths.end(),
                                   {form.padding_left, text_width, form.qr_side, form.padding_right});
    sheet.slips.reserve(pupils.size());
    sheet.cells.reserve(pupils.size() * form.lines.size());
    for (const Pupil& pupil : pupils) {
        const int number = static_cast<int>(sheet.slips.size());
        const Place corner = {number / form.across * form.rows, number % form.across * columns_of_slip};
        if (number > 0 && number % form.per_page() == 0) sheet.page_starts.push_back(corner.row);
        sheet.slips.push_back(corner);
        for (const SlipLine& line : form.lines) {
            SlipCell cell = {{corner.row + line.row, corner.column + text_column}, text_of(line.part, pupil, texts)};
            if (cell.text.empty()) continue;
            // Below the QR code, so that its column is free as well.
            const double points = line.fixed_width
                                      ? size_to_fit(cell.text, text_width + form.qr_side - inside_cell, line.points)
                                      : line.points;
            if (points < line.points) sheet.smaller.push_back({cell.at, points});
            sheet.cells.push_back(std::move(cell));
        }
    }
    return sheet;
}

long long rows_for(std::size_t pupils, const SlipForm& form) {
    const auto across = static_cast<std::size_t>(form.across);
    return static_cast<long long>((pupils + across - 1) / across) * form.rows;
}

}  // namespace classkeys::handouts
