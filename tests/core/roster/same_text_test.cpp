#include "roster/same_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace classkeys::roster {
namespace {

using Groups = std::vector<std::vector<Record>>;

TEST(SameTexts, GroupsRecordsThatHoldTheSame) {
    EXPECT_EQ(same_texts({}), Groups{});
    EXPECT_EQ(same_texts({{"kite", 0}, {"desk", 1}}), Groups{});
    EXPECT_EQ(same_texts({{"kite", 0}, {"desk", 1}, {"kite", 2}}), (Groups{{0, 2}}));
    EXPECT_EQ(same_texts({{"", 5}, {"", 3}}), (Groups{{3, 5}})) << "in the order of the sheet";
}

TEST(SameTexts, OfMany) {
    std::vector<std::string> words;
    for (int number = 0; number < 10'000; ++number) words.push_back("word" + std::to_string(number % 4'000));
    std::vector<TextOfRecord> texts;
    for (const std::string& word : words) texts.push_back({word, static_cast<Record>(texts.size())});
    Groups groups = same_texts(texts);
    std::ranges::sort(groups);
    ASSERT_EQ(groups.size(), 4'000U);
    for (Record first = 0; first < 4'000; ++first)
        EXPECT_EQ(groups[first], first < 2'000 ? (std::vector<Record>{first, first + 4'000, first + 8'000})
                                               : (std::vector<Record>{first, first + 4'000}));
}

}  // namespace
}  // namespace classkeys::roster
