#include "policy/check_username.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "core/policy/broken_text.hpp"

namespace classkeys::policy {
namespace {

struct Case {
    std::string_view what;
    std::string_view platform;
    std::string_view username;
    std::string_view told;
};

constexpr Case cases[] = {
    {"words with dots between", "etwinning", "alfonso.gomez.ruiz", ""},
    {"a hyphen stays", "etwinning", "anna-maria.costa.1.2", ""},
    {"an underscore is not TwinSpace's", "etwinning", "ana_costa", "username-character U+005F at 4"},
    {"nothing at all", "etwinning", "", "username-missing"},
    {"a capital", "etwinning", "Ana.costa", "username-character U+0041 at 1"},
    {"an accent", "moodle", "ana.gómez", "username-character U+00F3 at 6"},
    {"an accent of its own", "moodle", "ana.go\u0301mez", "username-character U+0301 at 6"},
    {"a blank", "moodle", "ana costa", "username-character U+0020 at 4"},
    {"an address may be a Moodle username", "moodle", "ana@school", ""},
    {"an apostrophe is Google's", "google", "o'neil", ""},
    {"and not Moodle's", "moodle", "o'neil", "username-character U+0027 at 2"},
    {"Google: no dot first", "google", ".ana", "username-character U+002E at 1 first"},
    {"Google: no dot last", "google", "ana.", "username-character U+002E at 4 last"},
    {"Google: no two dots", "google", "ana..costa", "username-character U+002E at 5 after a dot"},
    {"Google: a dot alone is first", "google", ".", "username-character U+002E at 1 first"},
    {"a wrong letter is told before a wrong dot", "google", ".aña", "username-character U+00F1 at 3"},
    {"Microsoft takes capitals and more symbols", "microsoft365", "Ana.Costa#1", ""},
    {"Microsoft: a dot first is fine", "microsoft365", ".ana", ""},
    {"Microsoft: no dot before the @", "microsoft365", "ana.", "username-character U+002E at 4 last"},
    {"64 characters", "etwinning", "a234567890123456789012345678901234567890123456789012345678901234", ""},
    {"65 characters", "etwinning", "a2345678901234567890123456789012345678901234567890123456789012345",
     "username-too-long needs 64 has 65"},
    {"both reasons", "etwinning", "A2345678901234567890123456789012345678901234567890123456789012345",
     "username-character U+0041 at 1; username-too-long needs 64 has 65"},
};

TEST(CheckUsername, TellsEveryRuleThatIsBroken) {
    for (const Case& row : cases) {
        const Platform* platform = find_platform(row.platform);
        ASSERT_NE(platform, nullptr) << row.platform;
        EXPECT_EQ(told(check_username(row.username, platform->username)), row.told)
            << row.what << ": " << row.username << " under " << row.platform;
    }
}

}  // namespace
}  // namespace classkeys::policy
