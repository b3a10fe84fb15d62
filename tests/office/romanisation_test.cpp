// How names become usernames in a real sheet: whose rules hold, what is told of them, how names are divided.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

Texts usernames_of(Document& list, int pupils) {
    return column_of(list, "B2:B" + std::to_string(pupils + 1));
}

Rows pupils(const Texts& names) {
    Rows rows = {{"Pupil name", "Username"}};
    for (const std::string& name : names) rows.push_back({name, ""});
    return rows;
}

TEST(Romanisation, LettersOfTheWholeColumnDecideAndAreTold) {
    Document list(office());
    fill(list, "A1", pupils({"Jörg Weiß", "Jürgen Groß", "Юлія Гончарук"}));
    const Outcome outcome = run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_EQ(usernames_of(list, 3), (Texts{"joerg.weiss", "juergen.gross", "yuliia.honcharuk"}));
    EXPECT_NE(outcome.summary.find("the rules for German and Ukrainian."), std::string::npos) << outcome;
}

TEST(Romanisation, NothingIsToldWhereNoRuleMattered) {
    Document list(office());
    fill(list, "A1", pupils({"Ana Costa", "Søren Ærø Åberg"}));
    const Outcome outcome = run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_EQ(usernames_of(list, 2), (Texts{"ana.costa", "soren.aero.aberg"}));
    EXPECT_EQ(outcome.summary, "2 usernames were made.");
}

TEST(Romanisation, TheLanguageOfTheCellsComesFirst) {
    Document list(office());
    fill(list, "A1", pupils({"Jürgen Groß", "Anna Müller", "Søren Ærø"}));
    set_language(list, "A1:A4", "es");
    run(list, "GenerateUsernames", {{"Interactive", as_any(false)}});
    EXPECT_EQ(usernames_of(list, 3), (Texts{"jurgen.gross", "anna.muller", "soren.aero"}));
    set_language(list, "A1:A4", "da");
    run(list, "GenerateUsernames", {{"Replace", as_any("all")}});
    EXPECT_EQ(usernames_of(list, 3), (Texts{"jurgen.gross", "anna.muller", "soeren.aeroe"}));
}

TEST(Romanisation, AnArgumentDecidesForTheColumnAndALanguageColumnForARow) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Language"},
          {"Jürgen Groß", "", ""},
          {"Anna Müller", "", "de"},
          {"Юлия Щерева", "", "bg"},
          {"Nagy Anna Mária", "", "hu"}});
    run(list, "GenerateUsernames", {{"Romanisation", as_any("es")}, {"Pattern", as_any("{given}.{family}")}});
    EXPECT_EQ(usernames_of(list, 4), (Texts{"jurgen.gross", "anna.mueller", "yulia.shtereva", "annamaria.nagy"}));
}

TEST(Romanisation, TwoLanguageColumnsAreNoReasonToRefuse) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "Language", "Mother tongue"}, {"Anna Müller", "", "de", "de"}});
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Interactive", as_any(false)}}).success);
    EXPECT_EQ(usernames_of(list, 1), Texts{"anna.muller"});
    const Outcome asked =
        run(list, "GenerateUsernames", {{"LanguageColumn", as_any("Language")}, {"Replace", as_any("all")}});
    EXPECT_TRUE(asked.success) << asked;
    EXPECT_EQ(usernames_of(list, 1), Texts{"anna.mueller"});
}

TEST(Romanisation, WhatNoRuleDividesIsAFinding) {
    Document list(office());
    fill(list, "A1", pupils({"Ana Maria Ruiz", "Ruiz, Ana Rosa"}));
    const Outcome outcome = run(list, "GenerateUsernames", {{"Platform", as_any("moodle")}});
    EXPECT_EQ(usernames_of(list, 2), (Texts{"anamaria.ruiz", "anarosa.ruiz"}));
    EXPECT_EQ(codes_of(outcome), Texts{"Sheet1.A2 name-order-unsure"});
    EXPECT_EQ(
        outcome.summary,
        "2 usernames were made. In 1 name it is not certain which part is the family name; look at its username.");
}

TEST(Romanisation, NamesakesAreToldApartAsAsked) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Class"},
          {"John Smith", "", "3A"},
          {"John Smith", "", "3B"},
          {"John Paul Smith", "", "3B"}});
    const auto with = [&](const Arguments& more) {
        Arguments given = {{"Replace", as_any("all")}, {"Pattern", as_any("{given1}.{family}")}};
        given.insert(given.end(), more.begin(), more.end());
        EXPECT_TRUE(run(list, "GenerateUsernames", given).success);
        return usernames_of(list, 3);
    };
    EXPECT_EQ(with({{"Collision", as_any("number")},
                    {"NumberFrom", as_any(1)},
                    {"NumberDigits", as_any(2)},
                    {"NumberSeparator", as_any("-")}}),
              (Texts{"john.smith", "john.smith-01", "john.smith-02"}));
    EXPECT_EQ(with({{"Collision", as_any("initials")}}), (Texts{"john.smith", "john.smith2", "johnp.smith"}));
    EXPECT_EQ(with({{"Collision", as_any("slice")}, {"Pattern", as_any("flast")}}),
              (Texts{"jsmith", "josmith", "johsmith"}));
    EXPECT_EQ(with({{"Collision", as_any("letter")}, {"Scope", as_any("class")}}),
              (Texts{"john.smith", "john.smith", "john.smithb"}));
}

TEST(Romanisation, AScopeOfClassesNeedsThem) {
    Document list(office());
    fill(list, "A1", pupils({"Ana Costa"}));
    const auto before = snapshot(list);
    EXPECT_EQ(run(list, "GenerateUsernames", {{"Scope", as_any("class")}}).error, "column-not-found");
    EXPECT_TRUE(same(before, snapshot(list)));
}

}  // namespace
}  // namespace classkeys::tests
