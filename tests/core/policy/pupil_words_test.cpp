#include "policy/pupil_words.hpp"

#include <gtest/gtest.h>

#include "core/policy/broken_text.hpp"
#include "policy/check_password.hpp"

namespace classkeys::policy {
namespace {

struct Case {
    std::string_view what;
    const char* name;
    const char* username;
    const char* password;
    bool in_name;
    bool in_username;
    const char* language = "";
};

constexpr Case cases[] = {
    {"both in one", "Ana Costa", "ana.costa", "ana.costa1", true, true},
    {"neither", "Ana Costa", "ana.costa", "blue-tiger-42", false, false},
    {"a name of two letters inside a word", "Li Wu", "li.wu", "millions-kite-48", false, false},
    {"a name of three letters is not looked for", "Ana Vaz", "a.vaz.1", "banana-vaz-48", false, false},
    {"one of four is", "Rosa Vaz", "", "rosa-kite-48", true, false},
    {"case makes no difference", "ROSA Vaz", "", "kite-rOsA-48", true, false},
    {"nor an accent in the name", "Nuño Vaz", "", "kitenuno48", true, false},
    {"nor one in the password", "Nuno Vaz", "", "kiteNUÑO48", true, false},
    {"nor what stands between letters", "Rosa Vaz", "", "r.o-s a48", true, false},
    {"letters as the language writes them", "Jürgen Vaz", "", "juergen48", true, false, "de"},
    {"another script", "Юрій Ваз", "", "yurii-kite-48", true, false, "uk"},
    {"each part of a double name", "Marie-Luise Vaz", "", "kite-luise-48", true, false},
    {"a username apart from the name", "Ana Costa", "wolf77", "kite-Wolf-77", false, true},
    {"a username of three letters and digits", "Ana Costa", "a-c1", "kite-ac1-48", false, false},
    {"nothing is known", "", "", "blue-tiger-42", false, false},
};

TEST(PupilWords, InAPassword) {
    for (const Case& row : cases) {
        const PupilWords pupil =
            pupil_words(names::read_name(row.name), row.username, text::romanisation_for(row.language));
        EXPECT_EQ(held_in(row.password, pupil).name, row.in_name) << row.what;
        EXPECT_EQ(held_in(row.password, pupil).username, row.in_username) << row.what;
    }
}

TEST(PupilWords, AreAllKnownToAGuesser) {
    const PupilWords pupil = pupil_words(names::read_name("Ana María de Vaz"), "a.vaz", text::romanisation_for("es"));
    EXPECT_EQ(pupil.known, (std::vector<std::string>{"ana", "maria", "de", "vaz", "a.vaz"}));
    EXPECT_EQ(pupil.name, (std::vector<std::string>{"maria"}));
}

std::string broken(std::string_view password, const char* platform = "etwinning") {
    const PupilWords ana = pupil_words(names::read_name("Ana Costa"), "ana.costa", text::romanisation_for(""));
    return told(check_password(password, find_platform(platform)->password, ana));
}

TEST(CheckPasswordOfAPupil, GivesEveryReason) {
    EXPECT_EQ(broken("ana.costa1"), "password-has-name; password-has-username");
    EXPECT_EQ(broken("costa"), "password-too-short needs 8 has 5; password-no-digit needs 1 has 0; password-has-name");
    EXPECT_EQ(broken("password1"), "password-common");
    EXPECT_EQ(broken("PassWord1"), "password-common");
    EXPECT_EQ(broken("12345678"), "password-common");
    EXPECT_EQ(broken("blue-tiger-42"), "");
    EXPECT_EQ(broken(""), "password-missing");
    EXPECT_EQ(broken("abc123"), "password-too-short needs 8 has 6") << "common, but not long enough to be judged";
    EXPECT_EQ(broken("12345678", "nist"), "password-too-short needs 15 has 8");
}

TEST(PupilWords, WhatAPasswordIsSearchedForIsTheSameWithoutWhatAGuesserKnows) {
    const auto& rules = text::romanisation_for("de");
    const names::Name name = names::read_name("Jürgen-Max", "van der Groß");
    const PupilWords whole = pupil_words(name, "juergen.gross", rules);
    const PupilWords searched = searched_words(name, "juergen.gross", rules);
    EXPECT_EQ(searched.name, whole.name);
    EXPECT_EQ(searched.name, (std::vector<std::string>{"juergen", "gross"}));
    EXPECT_EQ(searched.username, "juergengross");
    EXPECT_TRUE(searched.known.empty());
    EXPECT_TRUE(held_in("juergen-42", searched).name);
    EXPECT_TRUE(held_in("XJuergenGross7", searched).username);
    EXPECT_TRUE(held_in("gro\u00DF-x", searched).any());
    EXPECT_FALSE(held_in("blue-tiger-42", searched).any());
}

}  // namespace
}  // namespace classkeys::policy
