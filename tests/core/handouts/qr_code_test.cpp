#include "handouts/qr_code.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace classkeys::handouts {
namespace {

constexpr std::size_t pixels_at = 62;
constexpr int module = 8;  // pixels

unsigned number_at(const std::string& file, std::size_t at) {
    unsigned value = 0;
    for (std::size_t byte = 4; byte-- > 0;) value = value << 8U | static_cast<unsigned char>(file.at(at + byte));
    return value;
}

// The modules of a picture, as lines of '#' and ' ', its quiet zone included; read in the middle of each.
std::vector<std::string> modules_of(const std::string& file) {
    const int side = static_cast<int>(number_at(file, 18));
    const int line_bytes = (side + 31) / 32 * 4;
    std::vector<std::string> lines;
    for (int y = module / 2; y < side; y += module) {
        std::string& line = lines.emplace_back();
        for (int x = module / 2; x < side; x += module) {
            const auto at = pixels_at + static_cast<std::size_t>((side - 1 - y) * line_bytes + x / 8);
            line += (static_cast<unsigned char>(file.at(at)) >> (7 - x % 8) & 1) != 0 ? '#' : ' ';
        }
    }
    return lines;
}

TEST(QrCode, IsASquareBitmapOfTwoColours) {
    const std::string file = qr_picture("https://school.example/login");
    EXPECT_EQ(file.substr(0, 2), "BM");
    EXPECT_EQ(number_at(file, 2), file.size());
    EXPECT_EQ(number_at(file, 10), pixels_at);
    EXPECT_EQ(number_at(file, 18), number_at(file, 22));
    EXPECT_EQ(number_at(file, 54), 0xFFFFFFU) << "0 is white";
    EXPECT_EQ(number_at(file, 58), 0x000000U) << "1 is black";
}

TEST(QrCode, HasItsThreeCornersInAQuietZone) {
    const auto lines = modules_of(qr_picture("https://school.example"));
    const std::size_t side = lines.size();
    ASSERT_EQ(side, 33U) << "version 2: 25 modules, and 4 on each side";
    const char* const corner[] = {"#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"};
    for (std::size_t row = 0; row < 7; ++row) {
        EXPECT_EQ(lines[4 + row].substr(4, 8), corner[row] + std::string(" ")) << "upper left";
        EXPECT_EQ(lines[4 + row].substr(side - 12, 8), std::string(" ") + corner[row]) << "upper right";
        EXPECT_EQ(lines[side - 11 + row].substr(4, 8), corner[row] + std::string(" ")) << "lower left";
    }
    for (std::size_t at = 0; at < side; ++at)
        for (const std::size_t edge : {std::size_t{0}, std::size_t{3}, side - 4, side - 1}) {
            EXPECT_EQ(lines[edge][at], ' ');
            EXPECT_EQ(lines[at][edge], ' ');
        }
}

TEST(QrCode, HoldsOneLineThatIsNotTooLong) {
    for (const std::string& good : {std::string(), std::string("https://a.example"), std::string(longest_qr_text, 'x')})
        EXPECT_TRUE(is_qr_line(good)) << good;
    for (const std::string& bad : {std::string("https://a.example\n"), std::string("a\tb"), std::string("a\rb"),
                                   std::string(longest_qr_text + 1, 'x')})
        EXPECT_FALSE(is_qr_line(bad)) << bad;
}

TEST(QrCode, TakesTheLongestText) {
    EXPECT_GT(modules_of(qr_picture(std::string(longest_qr_text, '~'))).size(), 60U);
    EXPECT_NE(qr_picture("https://a.example"), qr_picture("https://b.example"));
}

}  // namespace
}  // namespace classkeys::handouts
