#include "policy/codes.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace classkeys::policy {
namespace {

TEST(NameOf, EveryCodeIsItsEnumeratorWithHyphens) {
    EXPECT_EQ(name_of(Code::password_missing), "password-missing");
    EXPECT_EQ(name_of(Code::password_too_few_classes), "password-too-few-classes");
    EXPECT_EQ(name_of(Code::username_character), "username-character");
    EXPECT_EQ(name_of(Code::formula_reads_other_row), "formula-reads-other-row");
}

TEST(NameOf, EveryCodeHasANameOfItsOwn) {
    std::set<std::string_view> names;
    const int last = static_cast<int>(Code::value_changed_on_loading);
    for (int code = 0; code <= last; ++code) {
        const std::string_view name = name_of(static_cast<Code>(code));
        EXPECT_FALSE(name.empty()) << "code number " << code;
        EXPECT_TRUE(names.insert(name).second) << name << " twice";
    }
}

TEST(NameOf, WhatIsNoCodeHasNoName) {
    EXPECT_EQ(name_of(static_cast<Code>(9999)), "");
}

}  // namespace
}  // namespace classkeys::policy
