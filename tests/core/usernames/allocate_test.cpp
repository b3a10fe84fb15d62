#include "usernames/allocate.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "usernames/pattern.hpp"

namespace classkeys::usernames {
namespace {

using policy::Collision;
using Texts = std::vector<std::string>;

// The usernames of names in sheet order, as the generators make them: first every name's own, then the giving.
Texts usernames_of(const Texts& names, Collision style, std::size_t longest = 64, const Texts& reserved = {}) {
    Allocator allocator(style, longest);
    const auto pattern = Pattern::parse("{words:.}");
    Texts bases;
    for (const std::string& taken : reserved) allocator.take(taken);
    for (const std::string& name : names)
        bases.push_back(pattern.value().expand(names::read_name(name), text::romanisation_for(""), {}));
    for (const std::string& base : bases) allocator.expect(base);
    Texts made;
    for (const std::string& base : bases) made.push_back(allocator.give(base));
    return made;
}

TEST(Allocator, TwinspaceGrowsACumulativeSuffix) {
    EXPECT_EQ(usernames_of({"Pedro Sanchez", "Pedro Sanchez"}, Collision::twinspace),
              (Texts{"pedro.sanchez", "pedro.sanchez.1"}));
    EXPECT_EQ(usernames_of(Texts(8, "John Smith"), Collision::twinspace),
              (Texts{"john.smith", "john.smith.1", "john.smith.1.2", "john.smith.1.2.3", "john.smith.1.2.3.4",
                     "john.smith.1.2.3.4.5", "john.smith.1.2.3.4.5.6", "john.smith.1.2.3.4.5.6.7"}));
}

TEST(Allocator, NumbersCountFromTheSecondPupil) {
    EXPECT_EQ(usernames_of({"John Smith", "John Smith", "John Smith"}, Collision::number),
              (Texts{"john.smith", "john.smith2", "john.smith3"}));
    EXPECT_EQ(usernames_of({"John Smith", "John Smith"}, Collision::number, 64, {"john.smith"}),
              (Texts{"john.smith2", "john.smith3"}));
    EXPECT_EQ(usernames_of({"John Smith", "Jöhn Smith", "JOHN SMITH"}, Collision::number),
              (Texts{"john.smith", "john.smith2", "john.smith3"}));
}

TEST(Allocator, CutsFirstAndKeepsApartThen) {
    EXPECT_EQ(usernames_of({"Maximiliane Oberhuber", "Maximiliane Oberhubert", "Maximiliane Oberhuberin"},
                           Collision::number, 20),
              (Texts{"maximiliane.oberhube", "maximiliane.oberhub2", "maximiliane.oberhub3"}));
    EXPECT_EQ(usernames_of({"Maria Gar Cia"}, Collision::number, 12), Texts{"maria.gar.ci"});
    EXPECT_EQ(usernames_of({"Maria Gar Cia"}, Collision::number, 10), Texts{"maria.gar"});
}

TEST(Allocator, AMadeSuffixNeverMeetsARealName) {
    EXPECT_EQ(usernames_of({"John Smith", "John Smith2", "John Smith"}, Collision::number),
              (Texts{"john.smith", "john.smith2", "john.smith3"}));
    EXPECT_EQ(usernames_of({"John Smith", "John Smith", "John Smith2"}, Collision::number),
              (Texts{"john.smith", "john.smith3", "john.smith2"}));
}

TEST(Allocator, LettersCountAsColumnsDo) {
    const Texts made = usernames_of(Texts(28, "Li Wu"), Collision::letter);
    EXPECT_EQ(made[1], "li.wub");
    EXPECT_EQ(made[25], "li.wuz");
    EXPECT_EQ(made[26], "li.wuaa");
}

TEST(Allocator, TakenUsernamesDifferInMoreThanCase) {
    EXPECT_EQ(usernames_of({"Ana Costa"}, Collision::number, 64, {"Ana.Costa"}), Texts{"ana.costa2"});
}

// Linear: a quadratic one would take minutes here.
TEST(Allocator, ManyNamesakesStayApartWithinTheLimit) {
    for (const Collision style : {Collision::twinspace, Collision::number, Collision::letter})
        for (const std::size_t longest : {std::size_t{12}, std::size_t{64}}) {
            const Texts made = usernames_of(Texts(100'000, "Maximiliane Oberhuber"), style, longest);
            const std::set<std::string> different(made.begin(), made.end());
            EXPECT_EQ(different.size(), made.size());
            for (const std::string& one : made) ASSERT_LE(one.size(), longest) << one;
        }
}

TEST(Cut, LeavesNoSeparatorAtTheEnd) {
    EXPECT_EQ(cut("maria.gar.cia", 10), "maria.gar");
    EXPECT_EQ(cut("maria.-gar", 7), "maria");
    EXPECT_EQ(cut("maria", 9), "maria");
}

}  // namespace
}  // namespace classkeys::usernames
