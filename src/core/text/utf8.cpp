#include "text/utf8.hpp"

namespace classkeys::text {
namespace {

constexpr char32_t replacement = U'\uFFFD';

struct Lead {
    int following;      // continuation bytes
    char32_t bits;      // payload of the lead byte
    char32_t smallest;  // an encoding of a smaller value is overlong
};

Lead lead_of(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return {2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return {3, byte & 0x07U, 0x10000};
    return {0, 0, 1};
}

bool is_scalar(char32_t point) {
    return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

}  // namespace

char32_t any_point(std::string_view bytes, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    if (byte < 0x80) return byte;
    const Lead lead = lead_of(byte);
    char32_t point = lead.bits;
    std::size_t next = at;
    int left = lead.following;
    while (left > 0 && next < bytes.size() && (static_cast<unsigned char>(bytes[next]) & 0xC0U) == 0x80U) {
        point = (point << 6U) | (static_cast<unsigned char>(bytes[next++]) & 0x3FU);
        --left;
    }
    const bool good = lead.following > 0 && left == 0 && point >= lead.smallest && is_scalar(point);
    if (!good) return replacement;
    at = next;
    return point;
}

void decode(std::string_view bytes, std::u32string& out) {
    std::size_t end = out.size();
    out.resize(end + bytes.size());
    for_each_point(bytes, [&](char32_t point) { out[end++] = point; });
    out.resize(end);
}

std::u32string decode(std::string_view bytes) {
    std::u32string out;
    decode(bytes, out);
    return out;
}

void append(std::string& out, char32_t point) {
    if (!is_scalar(point)) point = replacement;
    const auto byte = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0U | (point >> 6U));
        byte(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        byte(0xE0U | (point >> 12U));
        byte(0x80U | ((point >> 6U) & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xF0U | (point >> 18U));
        byte(0x80U | ((point >> 12U) & 0x3FU));
        byte(0x80U | ((point >> 6U) & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

std::string encode(std::u32string_view points) {
    std::string out;
    out.reserve(points.size());
    for (const char32_t point : points) append(out, point);
    return out;
}

}  // namespace classkeys::text
