#include "policy/common_passwords.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "policy/fingerprint.hpp"

namespace classkeys::policy {
namespace {

TEST(CommonPasswords, WhatManyPeopleUse) {
    for (const char* common :
         {"password1", "12345678", "qwertyuiop", "iloveyou", "PASSWORD123", "hallo123", "jonathan"})
        EXPECT_TRUE(is_common(common)) << common;
}

TEST(CommonPasswords, WhatNobodyUses) {
    for (const char* rare : {"blue-tiger-42", "kwM7rTqa", "melidano-37", "", "a", "bluetiger42", "contraseña-larga"})
        EXPECT_FALSE(is_common(rare)) << rare;
}

TEST(CommonPasswords, EveryOneOfTheListIsThereAndNoOther) {
    std::ifstream list(CLASSKEYS_COMMON_PASSWORDS);
    std::size_t listed = 0;
    for (std::string password; std::getline(list, password); ++listed) {
        EXPECT_TRUE(is_common(password)) << password;
        EXPECT_FALSE(is_common(password + "~")) << password;
        EXPECT_GE(password.size(), 6U) << password;
    }
    EXPECT_EQ(listed, common_passwords());
}

TEST(Fingerprint, CapitalsAreSmallLetters) {
    EXPECT_EQ(fingerprint("Tiger42"), fingerprint("tIGER42"));
    EXPECT_NE(fingerprint("tiger42"), fingerprint("tiger24"));
}

}  // namespace
}  // namespace classkeys::policy
