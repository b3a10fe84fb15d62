#include "handouts/slip_form.hpp"

#include <algorithm>
#include <iterator>

namespace classkeys::handouts {
namespace {

constexpr SlipLine card_lines[] = {
    {.part = Part::school, .row = 0, .rows = 1, .points = 9, .bold = false, .fixed_width = false, .quiet = true},
    {.part = Part::name, .row = 1, .rows = 1, .points = 14, .bold = true, .fixed_width = false, .quiet = false},
    {.part = Part::class_name, .row = 2, .rows = 1, .points = 10, .bold = false, .fixed_width = false, .quiet = false},
    {.part = Part::address, .row = 3, .rows = 1, .points = 9, .bold = false, .fixed_width = false, .quiet = false},
    {.part = Part::username_label,
     .row = 4,
     .rows = 1,
     .points = 8,
     .bold = false,
     .fixed_width = false,
     .quiet = true},
    {.part = Part::username, .row = 5, .rows = 1, .points = 13, .bold = false, .fixed_width = true, .quiet = false},
    {.part = Part::password_label,
     .row = 6,
     .rows = 1,
     .points = 8,
     .bold = false,
     .fixed_width = false,
     .quiet = true},
    {.part = Part::password, .row = 7, .rows = 1, .points = 13, .bold = false, .fixed_width = true, .quiet = false},
};

constexpr SlipLine letter_lines[] = {
    {.part = Part::school, .row = 0, .rows = 1, .points = 14, .bold = false, .fixed_width = false, .quiet = true},
    {.part = Part::name, .row = 2, .rows = 1, .points = 18, .bold = true, .fixed_width = false, .quiet = false},
    {.part = Part::class_name, .row = 3, .rows = 1, .points = 14, .bold = false, .fixed_width = false, .quiet = false},
    {.part = Part::message, .row = 6, .rows = 9, .points = 12, .bold = false, .fixed_width = false, .quiet = false},
    {.part = Part::address, .row = 16, .rows = 1, .points = 14, .bold = false, .fixed_width = false, .quiet = false},
    {.part = Part::username_label,
     .row = 18,
     .rows = 1,
     .points = 11,
     .bold = false,
     .fixed_width = false,
     .quiet = true},
    {.part = Part::username, .row = 19, .rows = 1, .points = 18, .bold = false, .fixed_width = true, .quiet = false},
    {.part = Part::password_label,
     .row = 21,
     .rows = 1,
     .points = 11,
     .bold = false,
     .fixed_width = false,
     .quiet = true},
    {.part = Part::password, .row = 22, .rows = 1, .points = 18, .bold = false, .fixed_width = true, .quiet = false},
};

constexpr bool parts_follow_each_other(std::span<const SlipLine> lines, int rows) {
    int free_row = 0;
    for (const SlipLine& line : lines) {
        if (line.row < free_row || line.rows < 1) return false;
        free_row = line.row + line.rows;
    }
    return free_row <= rows;
}

constexpr SlipForm the_cards = {.across = 2,
                                .down = 4,
                                .rows = 8,
                                .margin = 1'000,
                                .padding_left = 450,
                                .padding_right = 300,
                                .qr_side = 2'400,
                                .qr_offset = 250,
                                .cut_lines = true,
                                .lines = card_lines};
constexpr SlipForm the_letter = {.across = 1,
                                 .down = 1,
                                 .rows = 30,
                                 .margin = 2'000,
                                 .padding_left = 100,
                                 .padding_right = 100,
                                 .qr_side = 4'000,
                                 .qr_offset = 0,
                                 .cut_lines = false,
                                 .lines = letter_lines};
static_assert(parts_follow_each_other(card_lines, the_cards.rows));
static_assert(parts_follow_each_other(letter_lines, the_letter.rows));

}  // namespace

const SlipForm& cards() {
    return the_cards;
}

const SlipForm& letter() {
    return the_letter;
}

}  // namespace classkeys::handouts
