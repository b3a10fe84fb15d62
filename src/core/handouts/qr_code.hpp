// qr_code.hpp: a text as a QR code (ISO/IEC 18004), for a telephone to read off the paper.
#pragma once

#include <string>
#include <string_view>

namespace classkeys::handouts {

// The longest text that still makes a code to be read at arm's length.
inline constexpr std::size_t longest_qr_text = 300;

// Whether `text` is one line that a code can hold. So is no text, which gets no code.
bool is_qr_line(std::string_view text);

// A picture file (BMP, black and white, square) with the quiet zone that readers need around the code; 15 % of it may
// be lost before it cannot be read. `text`: UTF-8, 1 to longest_qr_text bytes.
std::string qr_picture(std::string_view text);

}  // namespace classkeys::handouts
