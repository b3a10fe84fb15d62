#include "policy/guessable.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace classkeys::policy {
namespace {

struct Case {
    std::string_view password;
    bool guessable;
};

constexpr Case cases[] = {
    {"Summer2024", true},     {"password1", true},         {"tiger42", true},     {"Costa2012", true},
    {"qwertz123", true},      {"aaaaaaaa", true},          {"kwM7rTqa", false},   {"bluetiger42", false},
    {"blue-tiger-42", false}, {"millions-kite-48", false}, {"plomifu-47", false}, {"", true},
};

TEST(Guessable, BelowTwentyBits) {
    for (const auto& [password, guessable] : cases)
        EXPECT_EQ(guess_bits(password, {}) < guessable_below, guessable) << password << ' ' << guess_bits(password, {});
}

TEST(Guessable, WhatIsKnownOfThePupilIsTriedFirst) {
    const std::vector<std::string> known = {"zuzanna", "wojcik", "zuzanna.wojcik"};
    EXPECT_GT(guess_bits("zuzannawojcik", {}), guessable_below);
    EXPECT_LT(guess_bits("zuzannawojcik", known), guessable_below);
    EXPECT_LT(guess_bits("ZuzannaWojcik", known), guessable_below) << "capitals";
}

TEST(Guessable, JudgesManyOnAllCores) {
    constexpr std::size_t many = 3'000;
    std::vector<std::string> passwords(many, "kwM7rTqa");
    for (std::size_t at = 0; at < many; at += 100) passwords[at] = "Summer2024";
    const auto guess = [&](std::size_t at) { return Guess{passwords[at], {}}; };
    const auto found = guessable(many, guess);
    ASSERT_EQ(found.size(), many);
    for (std::size_t at = 0; at < many; ++at) EXPECT_EQ(found[at], at % 100 == 0) << at;
    EXPECT_TRUE(guessable(0, guess).empty());
}

TEST(Guessable, JudgesNoFurtherOnceItIsToStop) {
    std::stop_source stop;
    std::atomic<int> judged = 0;
    const auto found = guessable(
        100'000,
        [&](std::size_t) {
            if (++judged == 10) stop.request_stop();
            return Guess{"Summer2024", {}};
        },
        guessable_below, stop.get_token());
    EXPECT_EQ(found.size(), 100'000U);
    EXPECT_LT(judged, 1'000);
}

}  // namespace
}  // namespace classkeys::policy
