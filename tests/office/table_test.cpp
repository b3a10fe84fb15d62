// Where the table is, in a real sheet.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

const Arguments silent = {{"Interactive", as_any(false)}};

TEST(Table, ProseAboveAndBelowIsNotPartOfIt) {
    Document list(office());
    fill(list, "A1",
         {{"Accounts for our eTwinning project, made in October"},
          {"Please do not pass this on."},
          {""},
          {"Pupil name", "Username", "Invited on"},
          {"Ana Costa", "", "08.10.2019"},
          {"Li Wu", "", "06.11.2020"},
          {""},
          {"Exported by Ms Example. Questions: ask at the office."}});
    merge(list, "A1:C1");
    list.clear_undo();
    const Outcome outcome = run(list, "CreateAccounts", silent);
    EXPECT_EQ(outcome.changed, 2) << outcome;
    EXPECT_EQ(column_of(list, "B4:B8"), (Texts{"Username", "ana.costa", "li.wu", "", ""}));
    EXPECT_EQ(run(list, "SortByInvitedOn", silent).changed, 2);
    EXPECT_EQ(column_of(list, "A4:A8"),
              (Texts{"Pupil name", "Li Wu", "Ana Costa", "", "Exported by Ms Example. Questions: ask at the office."}));
}

TEST(Table, ABlankColumnInsideDoesNotEndIt) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "", "Invited on", "Mark"},
          {"Ana Costa", "", "08.10.2019", "good"},
          {"Li Wu", "", "06.11.2020", "fair"}});
    EXPECT_EQ(run(list, "SortByInvitedOn", silent).changed, 2);
    EXPECT_EQ(shown_block(list, "A2:D3"),
              (Rows{{"Li Wu", "", "06.11.2020", "fair"}, {"Ana Costa", "", "08.10.2019", "good"}}));
}

TEST(Table, ASecondNameHeaderBeginsAnotherTable) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "", "Pupil name", "Username"},
          {"Ana Costa", "", "", "Ben Bos", ""},
          {"Li Wu", "", "", "Cleo Dahl", ""}});
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 2);
    EXPECT_EQ(column_of(list, "E2:E3"), (Texts{"", ""}));
    list.select("D2");
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 2);
    EXPECT_EQ(column_of(list, "E2:E3"), (Texts{"ben.bos", "cleo.dahl"}));
}

TEST(Table, OneBelowTheOther) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username"}, {"Ana Costa", ""}, {"", ""}, {"Pupil name", "Username"}, {"Ben Bos", ""}});
    list.select("A5");
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 1);
    EXPECT_EQ(column_of(list, "B1:B5"), (Texts{"Username", "", "", "Username", "ben.bos"}));
    list.select("A2");
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 1);
    EXPECT_EQ(tagged(list, "B2"), "T:ana.costa");
}

TEST(Table, ARowBehindABlankOneNeedsANameAndOneMore) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Class", "Username"},
          {"Ana Costa", "3B", ""},
          {"", "", ""},
          {"Li Wu", "3B", ""},
          {"Only a remark", "", ""}});
    const Outcome outcome = run(list, "GenerateUsernames", silent);
    EXPECT_EQ(outcome.changed, 2) << outcome;
    EXPECT_EQ(column_of(list, "C2:C5"), (Texts{"ana.costa", "", "li.wu", ""}));
}

TEST(Table, HeadersInOtherLanguagesWithStrayBlanks) {
    const Rows headers = {
        {" Nombre\u00a0del alumno ", "USUARIO", "Contraseña:"}, {"Nom de l’élève", "Identifiant", "Mot de passe"},
        {"Schülername", "Benutzername", "Passwort "},           {"Alunno", "Nome utente", "Parola chiave"},
        {"Nome do aluno", "Utilizador", "Palavra-passe"},       {"Imię i nazwisko", "Nazwa użytkownika", "Hasło"}};
    for (const auto& header : headers) {
        Document list(office());
        fill(list, "A1", {header, {"Ana Costa", "", ""}});
        EXPECT_EQ(run(list, "CreateAccounts", silent).changed, 1) << header[0];
        EXPECT_EQ(tagged(list, "B2"), "T:ana.costa") << header[1];
        EXPECT_NE(tagged(list, "C2"), "E:") << header[2];
    }
}

TEST(Table, GivenAndFamilyNamesInTwoColumns) {
    Document list(office());
    fill(list, "A1", {{"Name", "Vorname", "Benutzername"}, {"Müller", "Hans-Peter", ""}});
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Romanisation", as_any("de")}}).success);
    EXPECT_EQ(tagged(list, "C2"), "T:hans-peter.mueller");
}

TEST(Table, WholeColumnsAreCutToWhatIsUsed) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}, {"Li Wu", ""}});
    list.select("A1:B1048576");
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 2);
    Document ranged(office());
    fill(ranged, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}});
    EXPECT_EQ(run(ranged, "GenerateUsernames", {{"Range", as_any("A1:B1048576")}}).changed, 1);
}

TEST(Table, TextThatLooksLikeSomethingElseStaysText) {
    Document list(office());
    fill(list, "A1",
         {{"Pupil name", "Username", "Password", "Invited on"},
          {"Ana Costa", "0012", "MARCH1", "08.10.2019"},
          {"Li Wu", "1e10", "TRUE", "06.11.2020"},
          {"Putri", "", "=abc", "07.11.2020"}});
    EXPECT_TRUE(run(list, "CreateAccounts", silent).success);
    EXPECT_TRUE(run(list, "SortByInvitedOn", silent).success);
    EXPECT_EQ(tagged(list, "B4"), "T:0012");
    EXPECT_EQ(tagged(list, "B3"), "T:1e10");
    EXPECT_EQ(tagged(list, "C4"), "T:MARCH1");
    EXPECT_EQ(tagged(list, "C3"), "T:TRUE");
    EXPECT_EQ(tagged(list, "C2"), "T:=abc");
    for (const auto& [name, filter] : {std::pair("kept.xls", "MS Excel 97"), std::pair("kept.ods", "calc8"),
                                       std::pair("kept.xlsx", "Calc MS Excel 2007 XML")}) {
        const Rows before = shown_block(list, "A1:D4");
        list.save_as(name, filter);
        list.reload();
        EXPECT_EQ(shown_block(list, "A1:D4"), before) << name;
        EXPECT_EQ(tagged(list, "B4"), "T:0012") << name;
        EXPECT_EQ(tagged(list, "C2"), "T:=abc") << name;
    }
}

TEST(Table, AListWithoutAnyHeader) {
    Document list(office());
    fill(list, "A1", {{"Ana Costa"}, {"Li Wu"}, {"Anne Marie van der Hoek"}});
    EXPECT_EQ(run(list, "GenerateUsernames", silent).changed, 3);
    EXPECT_EQ(column_of(list, "B1:B3"), (Texts{"ana.costa", "li.wu", "anne.marie.van.der.hoek"}));
}

TEST(Table, AnotherSheetByItsQuotedName) {
    Document list(office());
    list.insert_sheet("Class 3B's list");
    fill(list, "A1", {{"Pupil name", "Username"}, {"Ana Costa", ""}}, 1);
    const Outcome outcome = run(list, "GenerateUsernames", {{"Range", as_any("'Class 3B''s list'.A1:B2")}});
    EXPECT_EQ(outcome.changed, 1) << outcome;
    EXPECT_EQ(tagged(list, "B2", 1), "T:ana.costa");
    const Outcome check =
        run(list, "CheckAccounts", {{"Range", as_any("'Class 3B''s list'.A1:B2")}, {"MaxLength", as_any(6)}});
    EXPECT_TRUE(check.findings.empty());
    set_text(list, "B2", "ana costa", 1);
    EXPECT_EQ(codes_of(run(list, "CheckAccounts", {{"Range", as_any("'Class 3B''s list'.A1:B2")}})),
              Texts{"'Class 3B''s list'.B2 username-character"});
}

TEST(Table, ReservedUsernamesAreTaken) {
    Document list(office());
    list.insert_sheet("Last year");
    fill(list, "B2", {{"john.smith"}, {"john.smith2"}}, 1);
    fill(list, "A1", {{"Pupil name", "Username"}, {"John Smith", ""}, {"John Smith", ""}});
    EXPECT_TRUE(
        run(list, "GenerateUsernames", {{"Reserved", as_any("'Last year'.B2:B400")}, {"Collision", as_any("number")}})
            .success);
    EXPECT_EQ(column_of(list, "B2:B3"), (Texts{"john.smith3", "john.smith4"}));
}

TEST(Table, AColumnNamedByItsLetterIsFilledOnlyWhereItIsEmpty) {
    Document list(office());
    Rows rows = {{"Pupil name"}};
    for (int pupil = 0; pupil < 600; ++pupil) rows.push_back({"Ana Costa"});
    fill(list, "A1", rows);
    set_text(list, "D590", "chosen.by.hand");
    const Outcome outcome = run(list, "GenerateUsernames", {{"UsernameColumn", as_any("D")}});
    EXPECT_EQ(outcome.changed, 599) << outcome;
    EXPECT_EQ(tagged(list, "D590"), "T:chosen.by.hand");
    EXPECT_EQ(tagged(list, "D1"), "T:Username");
}

TEST(Table, AColumnThatNoSheetHas) {
    Document list(office());
    fill(list, "A1", {{"Pupil name"}, {"Ana Costa"}});
    EXPECT_EQ(run(list, "GenerateUsernames", {{"UsernameColumn", as_any("ZZZ")}}).error, "column-not-found");
}

TEST(Table, HeadersOfALanguageWeDoNotSpeak) {
    Document list(office());
    fill(list, "A1", {{"Ονοματεπώνυμο", "Τμήμα"}, {"Ξανθοπούλου Ευαγγελία", "Β1"}, {"Μπάμπης Αγγέλου", "Β1"}});
    EXPECT_EQ(run(list, "GenerateUsernames", {{"Romanisation", as_any("el")}}).changed, 2);
    EXPECT_EQ(column_of(list, "C1:C3"), (Texts{"Username", "xanthopoulou.evangelia", "bampis.angelou"}));
}

}  // namespace
}  // namespace classkeys::tests
