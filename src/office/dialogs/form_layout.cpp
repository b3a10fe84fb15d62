#include "office/dialogs/form_layout.hpp"

#include <algorithm>

namespace classkeys::office {
namespace {

constexpr int margin = 6;
constexpr int gap = 4;
constexpr int least_field = 150;
constexpr int most_field = 240;
constexpr int least_button = 50;
constexpr int least_grid = 60;

bool is_field(const PartSize& part) {
    return part.part == Part::field;
}

int widest(const std::vector<PartSize>& parts, Part wanted) {
    int width = 0;
    for (const PartSize& part : parts)
        if (part.part == wanted) width = std::max(width, part.width);
    return width;
}

int buttons_width(const std::vector<PartSize>& parts) {
    int width = -gap;
    for (const PartSize& part : parts)
        if (part.part == Part::button) width += std::max(part.width, least_button) + gap;
    return width;
}

// Places buttons from left to right in rows, as a text is set in lines.
class ButtonRows {
 public:
    explicit ButtonRows(int width) : width_(width) {}

    Place place(const PartSize& button) {
        const int wide = std::min(std::max(button.width, least_button), width_);
        if (x_ > 0 && x_ + wide > width_) {
            x_ = 0;
            y_ += button.height + gap;
        }
        const Place place{x_, y_, wide, button.height};
        x_ += wide + gap;
        bottom_ = y_ + button.height;
        return place;
    }
    int height() const { return bottom_; }

 private:
    int width_;
    int x_ = 0;
    int y_ = 0;
    int bottom_ = 0;
};

}  // namespace

FormLayout lay_out(const std::vector<PartSize>& parts) {
    const int labels = widest(parts, Part::label);
    const int field_x = labels > 0 ? labels + gap : 0;
    const int fields = std::clamp(widest(parts, Part::field), least_field, most_field);
    const int buttons = buttons_width(parts);
    const int inside = std::max({field_x + (std::ranges::any_of(parts, is_field) ? fields : 0),
                                 field_x + widest(parts, Part::check), widest(parts, Part::grid), buttons});
    FormLayout layout{{}, inside + 2 * margin, 0};
    int y = margin;
    int row_height = 0;
    int button_x = inside + margin - buttons;
    int foot = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const auto& [part, width, height] = parts[at];
        switch (part) {
            case Part::label: {
                row_height = at + 1 < parts.size() ? std::max(height, parts[at + 1].height) : height;
                layout.places.push_back({margin, y + (row_height - height) / 2, labels, height});
                break;
            }
            case Part::field:
                row_height = std::max(row_height, height);
                layout.places.push_back({margin + field_x, y, inside - field_x, height});
                y += row_height + gap;
                row_height = 0;
                break;
            case Part::check:
                layout.places.push_back({margin + field_x, y, inside - field_x, height});
                y += height + gap;
                break;
            case Part::note:
            case Part::grid:
                layout.places.push_back({margin, y, inside, height});
                y += height + gap;
                break;
            case Part::button: {
                const int wide = std::max(width, least_button);
                layout.places.push_back({button_x, y, wide, height});
                button_x += wide + gap;
                foot = std::max(foot, height);
                break;
            }
        }
    }
    layout.height = y + foot + margin;
    return layout;
}

FormLayout lay_out_panel(const std::vector<PartSize>& parts, int width, int height) {
    const int inside = std::max(width - 2 * margin, least_button);
    int used = 2 * margin;
    ButtonRows measured(inside);
    for (const PartSize& part : parts) {
        if (part.part == Part::button) measured.place(part);
        if (part.part == Part::note) used += part.height + gap;
    }
    const int grid_height = std::max(height - used - measured.height() - gap, least_grid);
    FormLayout layout{{}, width, height};
    ButtonRows buttons(inside);
    int y = margin;
    for (const PartSize& part : parts) {
        if (part.part == Part::button) {
            const Place place = buttons.place(part);
            layout.places.push_back({margin + place.x, y + place.y, place.width, place.height});
            continue;
        }
        const int high = part.part == Part::grid ? grid_height : part.height;
        layout.places.push_back({margin, y, inside, high});
        y += high + gap;
    }
    return layout;
}

}  // namespace classkeys::office
