#include "handouts/paper.hpp"

#include <gtest/gtest.h>

namespace classkeys::handouts {
namespace {

TEST(Paper, IsThatOfTheCountry) {
    struct Case {
        const char* why;
        const char* country;
        Paper paper;
    };
    constexpr Case cases[] = {
        {"most of the world has A4", "ES", a4},
        {"the United Kingdom as well", "GB", a4},
        {"the United States have Letter", "US", us_letter},
        {"so has Canada", "CA", us_letter},
        {"and Mexico", "MX", us_letter},
        {"and the Philippines", "PH", us_letter},
        {"Argentina has A4", "AR", a4},
        {"no country", "", a4},
        {"no code of a country", "419", a4},
        {"codes are capital letters", "us", a4},
    };
    for (const Case& one : cases) EXPECT_EQ(paper_of(one.country), one.paper) << one.why;
}

}  // namespace
}  // namespace classkeys::handouts
