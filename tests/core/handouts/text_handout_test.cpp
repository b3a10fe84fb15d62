#include "handouts/text_handout.hpp"

#include <gtest/gtest.h>

namespace classkeys::handouts {
namespace {

constexpr Labels english{"Class", "Name", "Username", "Password"};

TEST(TextHandout, IsOneBlockAPupil) {
    EXPECT_EQ(
        text_handout({{"", "Ana Costa", "ana.costa", "blue-tiger-42"}, {"", "李雷", "lilei", "kite-desk-07"}}, english),
        "Name:     Ana Costa\n"
        "Username: ana.costa\n"
        "Password: blue-tiger-42\n"
        "\n"
        "Name:     李雷\n"
        "Username: lilei\n"
        "Password: kite-desk-07\n");
}

TEST(TextHandout, GoesByClassInTheOrderOfTheirFirstPupil) {
    EXPECT_EQ(text_handout({{"3B", "Ana", "ana", "a"}, {"3A", "Bo", "bo", "b"}, {"3B", "Cem", "cem", "c"}}, english),
              "Class 3B\n"
              "========\n"
              "\n"
              "Name:     Ana\nUsername: ana\nPassword: a\n"
              "\n"
              "Name:     Cem\nUsername: cem\nPassword: c\n"
              "\n"
              "Class 3A\n"
              "========\n"
              "\n"
              "Name:     Bo\nUsername: bo\nPassword: b\n");
}

TEST(TextHandout, ShowsADashForWhatIsNotThere) {
    EXPECT_EQ(text_handout({{"", "Ana", "", ""}}, english), "Name:     Ana\nUsername: –\nPassword: –\n");
}

TEST(TextHandout, ChangesNoValue) {
    const std::string text = text_handout({{"", " =Ana ", "0012", "  tab\tand, \"quote\" "}}, english);
    EXPECT_EQ(text, "Name:      =Ana \nUsername: 0012\nPassword:   tab\tand, \"quote\" \n");
}

TEST(TextHandout, AlignsByWhatIsSeenNotByBytes) {
    EXPECT_EQ(text_handout({{"", "Ana", "ana", "x"}}, {"Clase", "Nombre", "Usuario", "Contraseña"}),
              "Nombre:     Ana\n"
              "Usuario:    ana\n"
              "Contraseña: x\n");
    EXPECT_EQ(text_handout({{"", "Ana", "ana", "x"}}, {"班", "名前", "User", "Pass"}),
              "名前: Ana\n"
              "User: ana\n"
              "Pass: x\n")
        << "an ideograph is two columns wide";
    EXPECT_EQ(text_handout({{"É", "Ana", "ana", "x"}}, {"Cl", "N", "U", "P"}).substr(0, 12), "Cl É\n====\n\n")
        << "a title's line is as wide as the title";
}

TEST(TextHandout, OfNobodyIsEmpty) {
    EXPECT_EQ(text_handout({}, english), "");
    EXPECT_EQ(text_list({}), "");
}

TEST(TextList, IsOneLineAPupilInTheSheetsOrder) {
    EXPECT_EQ(text_list({{"3B", "Ana Costa", "ana.costa", "blue-tiger-42", "Member"},
                         {"3A", "李雷", "lilei", "kite-desk-07", "Administrator"}}),
              "Ana Costa\tana.costa\tblue-tiger-42\tMember\n"
              "李雷\tlilei\tkite-desk-07\tAdministrator\n");
}

TEST(TextList, KeepsItsColumnsWhateverANameHolds) {
    EXPECT_EQ(text_list({{"", "Ana\tMaría\nCosta", "", " =0012 ", "Member"}}), "Ana María Costa\t\t =0012 \tMember\n");
}

}  // namespace
}  // namespace classkeys::handouts
