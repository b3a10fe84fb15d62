#include "handouts/slips.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace classkeys::handouts {
namespace {

const SlipTexts english = {.school = "Hill School",
                           .address = "https://school.example",
                           .message = "Dear parents of {name} ({class}), {this} stays.",
                           .class_label = "Class",
                           .username_label = "Username",
                           .password_label = "Password"};

std::vector<Pupil> pupils(std::size_t count) {
    std::vector<Pupil> all(count, {"3B", "Ana Costa", "ana.costa", "blue-tiger-42"});
    return all;
}

std::vector<Pupil> one(const Pupil& pupil) {
    return {pupil};
}

std::string text_at(const SlipSheet& sheet, const Place& place) {
    const auto found = std::ranges::find(sheet.cells, place, &SlipCell::at);
    return found == sheet.cells.end() ? std::string() : found->text;
}

TEST(Slips, ACardHoldsAllThatAPupilNeeds) {
    const SlipSheet sheet = lay_out(pupils(1), english, cards(), a4);
    std::vector<std::string> texts;
    for (const SlipCell& cell : sheet.cells) {
        texts.push_back(cell.text);
        EXPECT_EQ(cell.at.column, text_column);
    }
    EXPECT_EQ(texts, (std::vector<std::string>{"Hill School", "Ana Costa", "Class 3B", "https://school.example",
                                               "Username", "ana.costa", "Password", "blue-tiger-42"}));
}

TEST(Slips, CardsGoFromLeftToRightThenDown) {
    const SlipSheet sheet = lay_out(pupils(9), english, cards(), a4);
    const int band = cards().rows;
    EXPECT_EQ(sheet.slips[0], (Place{0, 0}));
    EXPECT_EQ(sheet.slips[1], (Place{0, columns_of_slip}));
    EXPECT_EQ(sheet.slips[2], (Place{band, 0}));
    EXPECT_EQ(sheet.slips[7], (Place{3 * band, columns_of_slip}));
    EXPECT_EQ(sheet.slips[8], (Place{4 * band, 0}));
    EXPECT_EQ(sheet.page_starts, std::vector<int>{4 * band});
    EXPECT_EQ(sheet.rows, 5 * band);
}

TEST(Slips, NoPageBreakGoesThroughASlip) {
    for (const SlipForm* form : {&cards(), &letter()})
        for (std::size_t count = 0; count <= 50; ++count) {
            const SlipSheet sheet = lay_out(pupils(count), english, *form, a4);
            const auto a_page = static_cast<std::size_t>(form->per_page());
            EXPECT_EQ(sheet.pages(), static_cast<int>((count + a_page - 1) / a_page));
            EXPECT_EQ(sheet.rows, rows_for(count, *form));
            for (const int row : sheet.page_starts)
                for (const Place& slip : sheet.slips)
                    EXPECT_FALSE(slip.row < row && row < slip.row + form->rows) << count << " pupils, row " << row;
        }
}

TEST(Slips, APageFitsItsPaperAndLeavesLittle) {
    for (const Paper& paper : {a4, us_letter})
        for (const SlipForm* form : {&cards(), &letter()}) {
            const SlipSheet sheet = lay_out(pupils(8), english, *form, paper);
            const int width = std::accumulate(sheet.column_widths.begin(), sheet.column_widths.end(), 0);
            const int height = sheet.row_height * form->rows * form->down;
            EXPECT_EQ(sheet.column_widths.size(), static_cast<std::size_t>(form->across * columns_of_slip));
            EXPECT_TRUE(std::ranges::all_of(sheet.column_widths, [](int one) { return one > 0; }));
            EXPECT_LT(width, paper.width - 2 * form->margin);
            EXPECT_GT(width, paper.width - 2 * form->margin - 300);
            EXPECT_LT(height, paper.height - 2 * form->margin);
            EXPECT_GT(height, paper.height - 2 * form->margin - 600);
        }
}

TEST(Slips, TheQrCodeStaysAboveTheUsername) {
    for (const Paper& paper : {a4, us_letter})
        for (const SlipForm* form : {&cards(), &letter()}) {
            const SlipSheet sheet = lay_out(pupils(1), english, *form, paper);
            const auto username = std::ranges::find(form->lines, Part::username, &SlipLine::part);
            EXPECT_LE(form->qr_offset + form->qr_side, username->row * sheet.row_height);
        }
}

TEST(Slips, ValuesAreExactlyAsTyped) {
    const SlipSheet sheet = lay_out(one({"", " Ana ", "=1+1", "  0012 "}), english, cards(), a4);
    EXPECT_EQ(text_at(sheet, {1, text_column}), " Ana ");
    EXPECT_EQ(text_at(sheet, {2, text_column}), "") << "no class, no label";
    EXPECT_EQ(text_at(sheet, {5, text_column}), "=1+1");
    EXPECT_EQ(text_at(sheet, {7, text_column}), "  0012 ");
}

TEST(Slips, WhatIsNotThereIsADash) {
    const SlipSheet sheet = lay_out(one({"", "Ana", "", ""}), {}, cards(), a4);
    EXPECT_EQ(sheet.cells.size(), 3U) << "the name and two dashes";
    EXPECT_EQ(text_at(sheet, {5, text_column}), "–");
    EXPECT_EQ(text_at(sheet, {7, text_column}), "–");
}

TEST(Slips, ALetterSpeaksOfThePupil) {
    const SlipSheet sheet = lay_out(pupils(1), english, letter(), a4);
    EXPECT_EQ(text_at(sheet, {6, text_column}), "Dear parents of Ana Costa (3B), {this} stays.");
    EXPECT_TRUE(std::ranges::none_of(lay_out(pupils(1), english, cards(), a4).cells, [](const SlipCell& cell) {
        return cell.text.starts_with("Dear");
    })) << "a card has no room for it";
}

TEST(Slips, APlaceholderInANameIsNoPlaceholder) {
    const SlipSheet sheet =
        lay_out(one({"{name}", "{class}", "a", "b"}), {.message = "{name} in {class} {"}, letter(), a4);
    EXPECT_EQ(text_at(sheet, {6, text_column}), "{class} in {name} {");
}

TEST(Slips, ALongPasswordIsSetSmallerAndStaysWhole) {
    const std::string longest(64, 'm');
    const SlipSheet sheet = lay_out(one({"", "Ana", "ana", longest}), english, cards(), a4);
    EXPECT_EQ(text_at(sheet, {7, text_column}), longest);
    ASSERT_EQ(sheet.smaller.size(), 1U);
    EXPECT_EQ(sheet.smaller[0].at, (Place{7, text_column}));
    const double room = sheet.column_widths[text_column] + sheet.column_widths[qr_column];
    const double needed = 64 * 0.602 * sheet.smaller[0].points * 2540 / 72;
    EXPECT_LE(needed, room);
    EXPECT_GT(needed, room * 0.95) << "in tenths of a point, and what a cell keeps free at its sides";
    EXPECT_TRUE(lay_out(pupils(3), english, cards(), a4).smaller.empty());
}

}  // namespace
}  // namespace classkeys::handouts
