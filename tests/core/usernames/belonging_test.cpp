#include "usernames/belonging.hpp"

#include <gtest/gtest.h>

#include <string>

#include "policy/platform.hpp"
#include "text/romanise.hpp"
#include "usernames/allocate.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::usernames {
namespace {

struct Row {
    std::string_view says;
    std::string_view name;
    std::string_view username;
    bool belongs;
};

TEST(Belonging, IsToldByTheNamesWords) {
    constexpr Row rows[] = {
        {"all words", "Ana García Müller", "ana.garcia.mueller", true},
        {"by other rules", "Ana García Müller", "ana.garcia.muller", true},
        {"without a word", "Ana García Müller", "ana.muller.1.2", true},
        {"first letters and the class", "Ana García Müller", "agm3b", true},
        {"family name first", "Ana García Müller", "garciaana", true},
        {"beginnings of words", "Ana García Müller", "garcana", true},
        {"a letter that tells namesakes apart", "John Smith", "john.smithb", true},
        {"two behind many", "John Smith", "john.smithab", true},
        {"with its accents", "José Pérez", "josé.pérez", true},
        {"half of a double name", "Jens-Uwe Müller", "uwe.mueller", true},
        {"digits alone claim nothing", "Ana Costa", "0012", true},
        {"Ukrainian by its own rules", "Юлія Гончарук", "yuliia.honcharuk", true},
        {"and by Russian ones", "Юлія Гончарук", "iuliia.goncharuk", true},
        {"and as ICU writes it", "Юлія Гончарук", "ulia.goncaruk", true},
        {"another family name", "Ana Ruiz", "ana.costa", false},
        {"another pupil", "Ana Costa", "bo.ek", false},
        {"words of which one letter fits", "Beatriz Olmo", "bo.ek", false},
        {"a word used twice", "Ana Costa", "ana.ana", false},
    };
    for (const auto& [says, name, username, belongs] : rows)
        EXPECT_EQ(NameSpellings(names::read_name(name), "3B").make(username), belongs) << says << ": " << username;
}

// Without an end to trying, words that begin alike would take years.
TEST(Belonging, WordsThatBeginAlikeAreTriedOnce) {
    EXPECT_FALSE(NameSpellings(names::read_name("Aaa Aab Aac Aad Aae Aaf Aag Aah Aai Aaj Aak"), "")
                     .make("aaaaaaaaaaaaaaaaaaaaaxyz"));
}

TEST(Belonging, WhatAllUsernamesHaveInCommonIsLeftOut) {
    const auto without = [](std::vector<std::string> usernames, std::string_view username) {
        return CommonParts(usernames).without(username);
    };
    EXPECT_EQ(without({"esc-ana.costa.es", "", "esc-bo.ek.es", "esc-li.wu.es"}, "esc-ana.costa.es"), "ana.costa");
    EXPECT_EQ(without({"ana.costa", "ana.ruiz"}, "ana.costa"), "ana.costa") << "two have a given name in common";
    EXPECT_EQ(without({"ana.costa", "bo.costa", "li.wu"}, "bo.costa"), "bo.costa") << "two of three are of one family";
    EXPECT_EQ(without({"ana.costa", "ana.costa", "ana.costa"}, "ana.costa"), "ana.costa") << "nothing would be left";
    EXPECT_EQ(without({"sana", "sbo", "sli"}, "sana"), "ana");
}

// Whatever we make belongs to its name.
TEST(Belonging, EveryUsernameOfOursBelongs) {
    constexpr std::string_view names[] = {"Alfonso Gómez Ruiz", "Jens-Uwe Müller",  "Юлія Гончарук", "李雷",
                                          "Μπάμπης Αγγέλου",    "Nguyễn Văn Ánh",   "Bo Ek",         "Putri",
                                          "Søren Ærø Åberg",    "María José Pérez", "محمد علي"};
    for (const auto& preset : presets())
        for (const auto style : {policy::Collision::letter, policy::Collision::number, policy::Collision::twinspace})
            for (const std::string_view language : {"", "de", "da", "uk"})
                for (const std::string_view cell : names) {
                    const names::Name name = names::read_name(cell);
                    const auto base = Pattern::parse(preset.pattern)
                                          .value()
                                          .expand(name, text::romanisation_for(language), {.class_name = "3B"});
                    Allocator allocator(style, 64);
                    for (int namesake = 0; namesake < 3; ++namesake) {
                        const std::string username = allocator.give(base);
                        EXPECT_TRUE(NameSpellings(name, "3B").make(username)) << cell << ": " << username;
                    }
                }
}

}  // namespace
}  // namespace classkeys::usernames
