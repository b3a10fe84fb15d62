// Refusals: the right code, one sentence, and a document and undo list that are what they were.
#include "suite.hpp"

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

const char* const writers[] = {"CreateAccounts", "GenerateUsernames", "GeneratePasswords", "SortByInvitedOn"};

Rows class_list() {
    return {{"Pupil name", "Username", "Password", "Invited on"},
            {"Ana Costa", "", "", "08.10.2019"},
            {"Li Wu", "", "", "06.11.2020"},
            {"Putri", "", "", "21.11.2019"}};
}

// Runs `command` and expects it to refuse with `code`, touching nothing.
Outcome expect_refusal(Document& list, const char* command, const Arguments& arguments, const std::string& code) {
    const auto before = snapshot(list);
    const Texts steps = list.undo_titles();
    Outcome outcome = run(list, command, arguments);
    EXPECT_FALSE(outcome.success) << command << ": " << outcome;
    EXPECT_EQ(outcome.error, code) << command << ": " << outcome;
    EXPECT_EQ(outcome.changed, 0);
    EXPECT_TRUE(outcome.findings.empty());
    EXPECT_FALSE(outcome.summary.empty());
    EXPECT_TRUE(same(before, snapshot(list)));
    EXPECT_EQ(list.undo_titles(), steps);
    return outcome;
}

const Arguments silent = {{"Interactive", as_any(false)}};

TEST(Refusal, AProtectedSheet) {
    Document list(office());
    fill(list, "A1", class_list());
    protect(list);
    for (const char* command : writers) expect_refusal(list, command, silent, "sheet-protected");
    EXPECT_TRUE(run(list, "CheckAccounts", silent).success);
}

TEST(Refusal, RecordedChanges) {
    Document list(office());
    fill(list, "A1", class_list());
    record_changes(list);
    for (const char* command : writers) expect_refusal(list, command, silent, "changes-recorded");
}

TEST(Refusal, AReadOnlyDocument) {
    Document list(office());
    fill(list, "A1", class_list());
    const auto path = list.save_as("read-only.ods", "calc8");
    Document reader(office(), path, {{"ReadOnly", as_any(true)}});
    for (const char* command : writers) expect_refusal(reader, command, silent, "read-only");
}

TEST(Refusal, MergedCellsInTheRowsToSortAreNamed) {
    Document list(office());
    fill(list, "A1", class_list());
    merge(list, "B3:B4");
    EXPECT_NE(expect_refusal(list, "SortByInvitedOn", silent, "cells-merged").summary.find("Sheet1.B3"),
              std::string::npos);
}

TEST(Refusal, AnArrayFormulaInTheRowsToSortIsNamed) {
    Document list(office());
    fill(list, "A1", class_list());
    set_text(list, "E1", "Sum");
    set_array_formula(list, "E3:E4", "=ROW(A1:A2)*2");
    EXPECT_NE(expect_refusal(list, "SortByInvitedOn", silent, "array-formula").summary.find("Sheet1.E3"),
              std::string::npos);
}

TEST(Refusal, WritingUnderAMerge) {
    Document list(office());
    fill(list, "A1", class_list());
    merge(list, "B2:B3");
    expect_refusal(list, "GenerateUsernames", silent, "cells-merged");
}

TEST(Refusal, SeveralAreasButNotWholeColumns) {
    Document list(office());
    fill(list, "A1", class_list());
    list.select("A1:A3;C1:C3");
    for (const char* command : writers) expect_refusal(list, command, silent, "selection-several-areas");
    list.select("A1:A1048576;C1:C1048576");
    EXPECT_TRUE(run(list, "GeneratePasswords", silent).success);
}

TEST(Refusal, NoTableOrAHeaderAlone) {
    Document empty(office());
    for (const char* command : writers) expect_refusal(empty, command, silent, "no-rows");
    Document header(office());
    fill(header, "A1", {{"Pupil name", "Username", "Password", "Invited on"}});
    for (const char* command : writers) expect_refusal(header, command, silent, "no-rows");
}

TEST(Refusal, AColumnThatIsNotThere) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Class"}, {"Ana Costa", "3B"}});
    expect_refusal(list, "SortByInvitedOn", silent, "column-not-found");
    expect_refusal(list, "CheckAccounts", silent, "column-not-found");
    expect_refusal(list, "GenerateUsernames", {{"NameColumn", as_any("Nickname of the pupil")}}, "column-not-found");
    EXPECT_TRUE(run(list, "GeneratePasswords", {{"InvitedOnColumn", as_any("none of its business")}}).success);
}

TEST(Refusal, TwoColumnsThatFitAlike) {
    Document list(office());
    fill(list, "A1", {{"Pupil name", "Username", "User name"}, {"Ana Costa", "", ""}});
    expect_refusal(list, "GenerateUsernames", silent, "column-ambiguous");
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"UsernameColumn", as_any("C")}}).success);
    EXPECT_EQ(tagged(list, "C2"), "T:ana.costa");
}

TEST(Refusal, BadArguments) {
    Document list(office());
    fill(list, "A1", class_list());
    const Arguments bad[] = {{{"Nonsense", as_any(true)}},
                             {{"Range", as_any(7)}},
                             {{"Range", as_any("")}},
                             {{"Range", as_any("A1:B")}},
                             {{"Range", as_any("Nowhere.A1:D4")}},
                             {{"Range", as_any("A1:ZZZ4")}},
                             {{"Rows", as_any("two")}},
                             {{"Rows", as_any("0:3")}},
                             {{"HasHeader", as_any("yes")}},
                             {{"Platform", as_any("facebook")}},
                             {{"Replace", as_any("some")}},
                             {{"Pattern", as_any("{nickname}")}},
                             {{"Pattern", as_any("")}},
                             {{"Collision", as_any("dice")}},
                             {{"Romanisation", as_any("not a tag")}},
                             {{"MaxLength", as_any("20")}},
                             {{"MaxLength", as_any(0)}},
                             {{"Role", as_any("king")}},
                             {{"Style", as_any("runes")}},
                             {{"Length", as_any(-1)}},
                             {{"Order", as_any("upwards")}},
                             {{"DateOrder", as_any("dym")}},
                             {{"ConvertDates", as_any(1)}},
                             {{"Url", as_any("class.txt")}}};
    for (const Arguments& arguments : bad)
        for (const char* command : writers) expect_refusal(list, command, arguments, "argument-invalid");
}

TEST(Refusal, ArgumentsThatOnlySomeCommandsMind) {
    Document list(office());
    fill(list, "A1", class_list());
    expect_refusal(list, "GeneratePasswords", {{"Length", as_any(7)}, {"Style", as_any("characters")}},
                   "argument-invalid");
    expect_refusal(list, "GeneratePasswords", {{"Language", as_any("tlh")}}, "argument-invalid");
    expect_refusal(list, "GeneratePasswords", {{"Words", as_any("Nowhere.A1:A700")}}, "argument-invalid");
    expect_refusal(list, "GenerateUsernames", {{"MaxLength", as_any(65)}}, "argument-invalid");
    expect_refusal(list, "GenerateUsernames", {{"Reserved", as_any("Nowhere.B2:B4")}}, "argument-invalid");
    expect_refusal(list, "MakeHandouts", silent, "argument-invalid");
    expect_refusal(list, "MakeHandouts", {{"Format", as_any("pdf")}}, "argument-invalid");
    EXPECT_TRUE(run(list, "GenerateUsernames", {{"Style", as_any("syllables")}, {"Length", as_any(7)}}).success);
}

TEST(Refusal, NamesACommandThatIsNotThere) {
    Document list(office());
    fill(list, "A1", class_list());
    EXPECT_NE(expect_refusal(list, "MakeCoffee", silent, "argument-invalid").summary.find("MakeCoffee"),
              std::string::npos);
}

TEST(Refusal, TheOfficesOwnArgumentsDoNotCount) {
    Document list(office());
    fill(list, "A1", class_list());
    EXPECT_TRUE(
        run(list, "GenerateUsernames",
            {{"SynchronMode", as_any(true)}, {"Referer", as_any("private:user")}, {"Interactive", as_any(false)}})
            .success);
}

}  // namespace
}  // namespace classkeys::tests
