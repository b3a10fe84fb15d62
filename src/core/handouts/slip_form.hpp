// slip_form.hpp: the forms of a slip: cards to cut apart, eight a page, or one letter a page. A slip is rows of one
// height; its texts stand one below the other, and a QR code may stand right of the upper ones.
#pragma once

#include <span>

namespace classkeys::handouts {

enum class Part { school, name, class_name, message, address, username_label, username, password_label, password };

// Where a part stands in a slip and how it looks.
struct SlipLine {
    Part part;
    int row;   // of the slip, from 0
    int rows;  // how many it takes
    double points;
    bool bold;
    bool fixed_width;  // in a typeface that tells l from 1 and O from 0
    bool quiet;        // grey
};

// Lengths are hundredths of a millimetre.
struct SlipForm {
    int across;  // slips beside each other on a page
    int down;    // and below each other
    int rows;    // of a slip
    int margin;  // of the page, on all sides
    int padding_left;
    int padding_right;
    int qr_side;    // of the picture; its column is as wide
    int qr_offset;  // below the slip's upper edge
    bool cut_lines;
    std::span<const SlipLine> lines;  // by row

    int per_page() const { return across * down; }
};

// The columns of a slip: padding, texts, QR code, padding.
inline constexpr int columns_of_slip = 4;
inline constexpr int text_column = 1;
inline constexpr int qr_column = 2;

const SlipForm& cards();   // 8 a page
const SlipForm& letter();  // 1 a page

}  // namespace classkeys::handouts
