#include "handouts/text_handout.hpp"

#include <gtest/gtest.h>

namespace classkeys::handouts {
namespace {

constexpr Labels english = {"Class", "Name", "Username", "Password"};

TEST(TextHandout, OneAlignedBlockAPupil) {
    EXPECT_EQ(text_handout({{"", "Ana Costa", "ana.costa", "blue-tiger-42"}, {"", "Li Wu", "li.wu", ""}}, english),
              "Name:     Ana Costa\nUsername: ana.costa\nPassword: blue-tiger-42\n\n"
              "Name:     Li Wu\nUsername: li.wu\nPassword: –\n");
}

TEST(TextHandout, ClassesInTheOrderOfTheirFirstPupil) {
    EXPECT_EQ(text_handout({{"3B", "A", "a", "1"}, {"3Ä", "B", "b", "2"}, {"3B", "C", "c", "3"}}, english),
              "Class 3B\n========\n\nName:     A\nUsername: a\nPassword: 1\n\nName:     C\nUsername: c\nPassword: 3\n\n"
              "Class 3Ä\n========\n\nName:     B\nUsername: b\nPassword: 2\n");
}

TEST(TextHandout, ValuesStandExactlyAsTheyAre) {
    EXPECT_EQ(text_handout({{"", "X", "x", " 007 "}}, {"Clase", "Nombre", "Usuario", "Contraseña"}),
              "Nombre:     X\nUsuario:    x\nContraseña:  007 \n");
}

TEST(TextHandout, NobodyIsAnEmptyText) {
    EXPECT_EQ(text_handout({}, english), "");
}

}  // namespace
}  // namespace classkeys::handouts
