#include "policy/own_policy.hpp"

#include <gtest/gtest.h>

#include "core/policy/broken_text.hpp"

namespace classkeys::policy {
namespace {

const PupilWords& ana() {
    static const PupilWords pupil = pupil_words(names::read_name("Ana Costa"), "ana.costa", text::romanisation_for(""));
    return pupil;
}

// A platform that asks for eight characters, and for what the school asks besides.
Platform platform_of(const OwnPolicy& policy) {
    Platform platform = *find_platform("nist");
    platform.password.shortest = 8;
    platform.own = &policy;
    return platform;
}

struct Case {
    std::string_view what;
    OwnPolicy policy;
    std::string_view password;
    std::string_view told;
};

OwnPolicy ours(void (*write)(OwnPolicy& policy)) {
    OwnPolicy policy;
    write(policy);
    return policy;
}

const Case cases[] = {
    {"no rule but our own", {}, "blue-tiger-42", ""},
    {"the platform's length holds too", {}, "kite-42", "password-too-short needs 8 has 7"},
    {"two of three kinds", ours([](OwnPolicy& own) {
         own.some_of = {.needed = 2, .kinds = kind_bits({Kind::upper, Kind::digit, Kind::symbol})};
     }),
     "blue-tiger-42", ""},
    {"one is too few", ours([](OwnPolicy& own) {
         own.some_of = {.needed = 2, .kinds = kind_bits({Kind::upper, Kind::digit, Kind::symbol})};
     }),
     "bluetigerkite42", "password-too-few-classes needs 2 has 1"},
    {"only these characters", ours([](OwnPolicy& own) { own.allowed = U"abcdefghijklmnopqrstuvwxyz0123456789"; }),
     "blue-tiger-42", "password-character U+002D at 5"},
    {"a blocked word", ours([](OwnPolicy& own) {
         own.blocked = {"Río", "Tiger"};
     }),
     "blue-TIGER-42", "password-common"},
    {"a short one as well", ours([](OwnPolicy& own) {
         own.blocked = {"Río", "Tiger"};
     }),
     "blue-rio-kite-42", "password-common"},
    {"an empty line in the list blocks nothing", ours([](OwnPolicy& own) {
         own.blocked = {"", "-"};
     }),
     "blue-tiger-42", ""},
    {"the name", {}, "costa-tiger-42", "password-has-name"},
    {"the name, where that is allowed", ours([](OwnPolicy& own) { own.name_allowed = true; }), "costa-tiger-42", ""},
    {"common all the same", {}, "password1", "password-common"},
    {"nothing", {}, "", "password-missing"},
};

TEST(OwnPolicy, TellsEveryBrokenRule) {
    for (const Case& row : cases)
        EXPECT_EQ(told(check_password(row.password, platform_of(row.policy), ana())), row.told) << row.what;
}

TEST(OwnPolicy, ABlockedWordIsTellable) {
    const OwnPolicy policy = ours([](OwnPolicy& own) { own.blocked = {"tiger"}; });
    EXPECT_EQ(check_password("blue-tiger-42", platform_of(policy), ana()).at(0).because, Because::on_own_list);
}

TEST(OwnPolicy, SaysHowHardToGuessAPasswordMustBe) {
    const OwnPolicy policy = ours([](OwnPolicy& own) { own.least_bits = 60; });
    EXPECT_EQ(least_bits_of(platform_of(policy)), 60);
    EXPECT_EQ(least_bits_of(*find_platform("moodle")), guessable_below);
}

}  // namespace
}  // namespace classkeys::policy
