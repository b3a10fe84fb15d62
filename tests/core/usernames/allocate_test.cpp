#include "usernames/allocate.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <unordered_set>
#include <vector>

#include "names/name.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::usernames {
namespace {

using policy::Collision;

constexpr const char* style_names[] = {"twinspace", "number", "letter"};
constexpr Collision styles[] = {Collision::twinspace, Collision::number, Collision::letter};

// "a|b" -> a, b; nothing -> no part
std::vector<std::string> split(std::string_view list) {
    std::vector<std::string> out;
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t to = std::min(list.find('|', from), list.size());
        out.emplace_back(list.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

// As plan_usernames does it: reserved ones first, then every base is expected, then each is given.
std::string given(Collision style, std::size_t longest, std::string_view reserved, std::string_view names) {
    const Pattern pattern = Pattern::parse("{words:.}").value();
    Allocator allocator(style, longest);
    for (const std::string& username : split(reserved)) allocator.take(username);
    std::vector<std::string> bases;
    for (const std::string& name : split(names)) {
        bases.push_back(pattern.expand(names::read_name(name), text::romanisation_for(""), {}));
        allocator.expect(bases.back());
    }
    std::string out;
    for (const std::string& base : bases) out += (out.empty() ? "" : "|") + allocator.give(base);
    return out;
}

struct Row {
    const char* says;
    Collision style;
    std::size_t longest;
    const char* reserved;
    const char* names;
    const char* usernames;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.says << ": " << row.names; }
};

class Allocated : public testing::TestWithParam<Row> {};

TEST_P(Allocated, InSheetOrder) {
    const Row& row = GetParam();
    EXPECT_EQ(given(row.style, row.longest, row.reserved, row.names), row.usernames);
}

// cases/collisions.tsv, by the numbers there.
INSTANTIATE_TEST_SUITE_P(
    Cases, Allocated,
    testing::Values(
        Row{"c01 the second gets .1", Collision::twinspace, 64, "", "Pedro Sanchez|Pedro Sanchez",
            "pedro.sanchez|pedro.sanchez.1"},
        Row{"c02 up to the eighth John Smith", Collision::twinspace, 64, "",
            "John Smith|John Smith|John Smith|John Smith|John Smith|John Smith|John Smith|John Smith",
            "john.smith|john.smith.1|john.smith.1.2|john.smith.1.2.3|john.smith.1.2.3.4|john.smith.1.2.3.4.5|"
            "john.smith.1.2.3.4.5.6|john.smith.1.2.3.4.5.6.7"},
        Row{"c03 the usual elsewhere", Collision::number, 64, "", "John Smith|John Smith|John Smith",
            "john.smith|john.smith2|john.smith3"},
        Row{"c04 taken in last year's list", Collision::number, 64, "john.smith", "John Smith|John Smith",
            "john.smith2|john.smith3"},
        Row{"c05 different names, one username", Collision::number, 64, "", "John Smith|Jöhn Smith|JOHN SMITH",
            "john.smith|john.smith2|john.smith3"},
        Row{"c06 cut first, then keep apart", Collision::number, 20, "",
            "Maximiliane Oberhuber|Maximiliane Oberhubert|Maximiliane Oberhuberin",
            "maximiliane.oberhube|maximiliane.oberhub2|maximiliane.oberhub3"},
        Row{"c07 cut", Collision::number, 12, "", "Maria Gar Cia", "maria.gar.ci"},
        Row{"c08 no dot at the end after cutting", Collision::number, 10, "", "Maria Gar Cia", "maria.gar"},
        Row{"c09 a made suffix never meets a real name", Collision::number, 64, "", "John Smith|John Smith2|John Smith",
            "john.smith|john.smith2|john.smith3"}));

INSTANTIATE_TEST_SUITE_P(
    Kin, Allocated,
    testing::Values(Row{"a real name keeps its own, though it comes after", Collision::number, 64, "",
                        "John Smith|John Smith|John Smith2", "john.smith|john.smith3|john.smith2"},
                    Row{"letters begin with b", Collision::letter, 64, "", "Ana Li|Ana Li|Ana Li",
                        "ana.li|ana.lib|ana.lic"},
                    Row{"a made letter never meets a real name", Collision::letter, 64, "", "Ana Li|Ana Lib|Ana Li",
                        "ana.li|ana.lib|ana.lic"},
                    Row{"TwinSpace: a gap in what is taken is filled", Collision::twinspace, 64, "ana.li|ana.li.1.2",
                        "Ana Li|Ana Li", "ana.li.1|ana.li.1.2.3"},
                    Row{"reserved in capitals is taken as well", Collision::number, 64, "Ana.LI", "Ana Li", "ana.li2"},
                    Row{"other names are not disturbed", Collision::twinspace, 64, "", "Ana Li|Bo Ek|Ana Li|Bo Ek",
                        "ana.li|bo.ek|ana.li.1|bo.ek.1"},
                    Row{"no dot before the number after cutting", Collision::number, 6, "",
                        "Ana Li|Ana Li|Ana Lo|Abcd Efg|Abcd Efg", "ana.li|ana.l2|ana.lo|abcd.e|abcd2"}));

TEST(Allocator, TheCumulativeSuffixGrowsUntilItIsTooLong) {
    EXPECT_EQ(given(Collision::twinspace, 12, "", "Ana Li|Ana Li|Ana Li|Ana Li|Ana Li|Ana Li"),
              "ana.li|ana.li.1|ana.li.1.2|ana.li.1.2.3|ana.li5|ana.li6");
}

TEST(Allocator, LettersAreCountedAsColumnsAre) {
    Allocator allocator(Collision::letter, 64);
    std::vector<std::string> made;
    for (int pupil = 0; pupil < 704; ++pupil) made.push_back(allocator.give("x-"));
    EXPECT_EQ(made[1], "xb");
    EXPECT_EQ(made[25], "xz");
    EXPECT_EQ(made[26], "xaa");
    EXPECT_EQ(made[27], "xab");
    EXPECT_EQ(made[701], "xzz");
    EXPECT_EQ(made[702], "xaaa");
}

TEST(Allocator, WhatIsEmptyIsNotTaken) {
    Allocator allocator(Collision::number, 64);
    allocator.take("");
    EXPECT_EQ(allocator.give("a"), "a");
}

TEST(Cut, LeavesNoSeparatorAtTheEnd) {
    EXPECT_EQ(cut("maria.gar.cia", 10), "maria.gar");
    EXPECT_EQ(cut("maria.gar.cia", 9), "maria.gar");
    EXPECT_EQ(cut("maria.gar.cia", 13), "maria.gar.cia");
    EXPECT_EQ(cut("maria.-gar", 7), "maria");
    EXPECT_EQ(cut("a-_.@b", 5), "a");
    EXPECT_EQ(cut("...", 2), "");
    EXPECT_EQ(cut("", 1), "");
}

// Quadratic work would pass the two minutes a test may take.
TEST(Allocator, AHundredThousandNamesakesStayApart) {
    constexpr std::size_t many = 100'000;
    for (const Collision style : styles)
        for (const std::size_t longest : {10U, 12U, 64U}) {
            Allocator allocator(style, longest);
            allocator.reserve(many);
            std::unordered_set<std::string> usernames;
            for (std::size_t pupil = 0; pupil < many; ++pupil) {
                const std::string username = allocator.give("john.smith");
                EXPECT_LE(username.size(), longest) << username;
                usernames.insert(username);
            }
            EXPECT_EQ(usernames.size(), many) << style_names[static_cast<int>(style)] << ' ' << longest;
        }
}

TEST(Allocator, ManyNamesAlikeOnlyAfterCuttingStayApart) {
    for (const Collision style : styles) {
        Allocator allocator(style, 12);
        std::unordered_set<std::string> usernames;
        for (int pupil = 0; pupil < 100'000; ++pupil) {
            const std::string username = allocator.give("maximiliane" + std::to_string(pupil));
            EXPECT_LE(username.size(), 12U) << username;
            usernames.insert(username);
        }
        EXPECT_EQ(usernames.size(), 100'000U) << style_names[static_cast<int>(style)];
    }
}

TEST(Allocator, ManyTakenOnesStayLinear) {
    Allocator allocator(Collision::number, 64);
    allocator.take("ana.li");
    for (int number = 2; number <= 100'000; ++number) allocator.take("ana.li" + std::to_string(number));
    EXPECT_EQ(allocator.give("ana.li"), "ana.li100001");
    for (int pupil = 2; pupil <= 100'000; ++pupil) allocator.give("ana.li");
    EXPECT_EQ(allocator.give("ana.li"), "ana.li200001");
}

}  // namespace
}  // namespace classkeys::usernames
