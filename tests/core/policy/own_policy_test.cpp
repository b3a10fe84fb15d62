#include "policy/own_policy.hpp"

#include <gtest/gtest.h>

#include "core/policy/broken_text.hpp"

namespace classkeys::policy {
namespace {

const PupilWords& ana() {
    static const PupilWords pupil = pupil_words(names::read_name("Ana Costa"), "ana.costa", text::romanisation_for(""));
    return pupil;
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
    {"a length", ours([](OwnPolicy& own) { own.rules.shortest = 14; }), "blue-tiger-42",
     "password-too-short needs 14 has 13"},
    {"a kind that must be there", ours([](OwnPolicy& own) { own.rules.needs_upper = true; }), "blue-tiger-42",
     "password-no-upper needs 1 has 0"},
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
    {"bits", ours([](OwnPolicy& own) { own.least_bits = 60; }), "blue-tiger-42", "password-guessable needs 60 has 43"},
    {"bits are not told beside another reason", ours([](OwnPolicy& own) {
         own.least_bits = 60;
         own.rules.shortest = 14;
     }),
     "blue-tiger-42", "password-too-short needs 14 has 13"},
    {"common all the same", {}, "password1", "password-common"},
    {"nothing", {}, "", "password-missing"},
};

TEST(OwnPolicy, TellsEveryBrokenRule) {
    for (const Case& row : cases)
        EXPECT_EQ(told(check_password(row.password, row.policy, ana())), row.told) << row.what;
}

TEST(OwnPolicy, ABlockedWordIsTellable) {
    const OwnPolicy policy = ours([](OwnPolicy& own) { own.blocked = {"tiger"}; });
    EXPECT_EQ(check_password("blue-tiger-42", policy, ana()).at(0).because, Because::on_own_list);
}

}  // namespace
}  // namespace classkeys::policy
