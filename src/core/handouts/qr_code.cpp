#include "handouts/qr_code.hpp"

#include <cstdint>

#include <qrcodegen/qrcodegen.hpp>

namespace classkeys::handouts {
namespace {

constexpr int quiet_zone = 4;       // modules, as the standard asks for
constexpr int pixels_a_module = 8;  // sharp in print, and under 300 dots an inch at a slip's size
constexpr int header_bytes = 14 + 40 + 8;

void add_number(std::string& out, std::uint32_t value, int bytes) {
    for (int byte = 0; byte < bytes; ++byte) out.push_back(static_cast<char>((value >> (8 * byte)) & 0xFFU));
}

// The heads of a bitmap of two colours, by Microsoft's "Bitmap Storage": BITMAPFILEHEADER, BITMAPINFOHEADER, palette.
std::string bitmap_header(int side, int line_bytes) {
    const auto size = [](int number) { return static_cast<std::uint32_t>(number); };
    std::string out = "BM";
    add_number(out, size(header_bytes + line_bytes * side), 4);
    add_number(out, 0, 4);
    add_number(out, header_bytes, 4);
    add_number(out, 40, 4);
    add_number(out, size(side), 4);
    add_number(out, size(side), 4);
    add_number(out, 1, 2);  // plane
    add_number(out, 1, 2);  // bit a pixel
    add_number(out, 0, 4);  // not compressed
    add_number(out, size(line_bytes * side), 4);
    add_number(out, 11'811, 4);  // pixels a metre: 300 an inch
    add_number(out, 11'811, 4);
    add_number(out, 2, 4);
    add_number(out, 0, 4);
    add_number(out, 0xFFFFFF, 4);  // 0 is white
    add_number(out, 0x000000, 4);  // 1 is black
    return out;
}

}  // namespace

bool is_qr_line(std::string_view text) {
    return text.size() <= longest_qr_text && text.find_first_of("\r\n\t") == std::string_view::npos;
}

std::string qr_picture(std::string_view text) {
    using qrcodegen::QrCode;
    const QrCode code = QrCode::encodeText(std::string(text).c_str(), QrCode::Ecc::MEDIUM);
    const int side = (code.getSize() + 2 * quiet_zone) * pixels_a_module;
    const int line_bytes = (side + 31) / 32 * 4;
    std::string out = bitmap_header(side, line_bytes);
    for (int y = side - 1; y >= 0; --y) {  // a bitmap's lines go upwards
        std::string line(static_cast<std::size_t>(line_bytes), '\0');
        for (int x = 0; x < side; ++x) {
            if (!code.getModule(x / pixels_a_module - quiet_zone, y / pixels_a_module - quiet_zone)) continue;
            char& byte = line[static_cast<std::size_t>(x / 8)];
            byte = static_cast<char>(static_cast<unsigned char>(byte) | 0x80U >> (x % 8));
        }
        out += line;
    }
    return out;
}

}  // namespace classkeys::handouts
