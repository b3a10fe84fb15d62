#include "roster/match.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "core/roster/by_hand.hpp"
#include "roster/plan_match.hpp"

namespace classkeys::roster {
namespace {

const DateOptions british{std::nullopt, dates::DateOrder::dmy, 1930, "", {1899, 12, 30}};

Matching matched(const Roster& list, const Roster& exported, const char* language = "") {
    std::optional<InvitedDates> dates;
    if (exported.column(Field::invited_on) != nullptr) dates = read_invited_dates(exported, british);
    return match(list, exported, dates ? &*dates : nullptr, text::romanisation_for(language));
}

// "2 pedro.sanchez.1 row 4; 3 nobody; 4 ana or ana.1; strangers bo.ek"
std::string who(const Matching& matching) {
    std::string out;
    for (Record record = 0; record < matching.account.size(); ++record) {
        out += (record == 0 ? "" : "; ") + row_of(record) + ' ';
        const auto doubt = std::ranges::find(matching.doubts, record, &Doubt::record);
        if (doubt != matching.doubts.end()) {
            for (const auto account : doubt->accounts)
                out += (account == doubt->accounts.front() ? "" : " or ") + matching.accounts[account].username;
            if (doubt->accounts.size() == 1) out += "?";
        } else if (const auto account = matching.account[record]) {
            out += matching.accounts[*account].username + " row " + row_of(matching.accounts[*account].newest);
        } else {
            out += "nobody";
        }
    }
    for (const auto stranger : matching.strangers)
        out += (stranger == matching.strangers.front() ? "; strangers " : " ") + matching.accounts[stranger].username;
    return out;
}

std::string who(const Roster& list, const Roster& exported, const char* language = "") {
    return who(matched(list, exported, language));
}

TEST(Match, ByUsernameTheNewestInvitation) {
    EXPECT_EQ(who(roster({{Field::name, {"Ana Costa", "Bo Ek"}}, {Field::username, {"ana.costa", " BO.EK "}}}),
                  roster({{Field::name, {"Ana Costa", "Bo Ek", "Ana Costa", "Ana Costa"}},
                          {Field::username, {"ana.costa", "bo.ek", "ana.costa", "ana.costa"}},
                          {Field::invited_on, {"08.10.2019", "1.1.2020", "06.11.2020", "21.11.2019"}}})),
              "2 ana.costa row 4; 3 bo.ek row 3");
}

TEST(Match, WithoutDatesTheLastRowIsTheNewest) {
    EXPECT_EQ(who(roster({{Field::username, {"ana.costa"}}}), roster({{Field::username, {"ana.costa", "ana.costa"}}})),
              "2 ana.costa row 3");
}

TEST(Match, ByNameWhereTheUsernameIsNobodys) {
    EXPECT_EQ(who(roster({{Field::name, {"Pedro Sanchez"}}, {Field::username, {"pedro.sanchez"}}}),
                  roster({{Field::name, {"Pedro Sánchez"}}, {Field::username, {"pedro.sanchez.1"}}})),
              "2 pedro.sanchez.1 row 2");
}

TEST(Match, NamesAreTheSameInAnySpelling) {
    struct Row {
        const char* what;
        const char* list;
        const char* exported;
        bool same;
    };
    const Row rows[] = {
        {"accents do not matter", "Lucía Gómez", "LUCIA GOMEZ", true},
        {"nor does the order of given and family name", "Gómez Ruiz Lucía", "Lucía Gómez Ruiz", true},
        {"nor a comma", "Gómez Ruiz, Lucía", "Lucia Gomez Ruiz", true},
        {"nor an apostrophe", "Sean O’Connor", "sean OConnor", true},
        {"nor a hyphen", "Jean-Luc Petit", "Jean Luc Petit", true},
        {"ü may be written ue", "Jürgen Müller", "Juergen Mueller", true},
        {"and the other way round", "Juergen Mueller", "Jürgen Müller", true},
        {"å may be written aa", "Åse Berg", "Aase Berg", true},
        {"two given names in another order are another name", "Anna Maria Costa", "Maria Anna Costa", false},
        {"a second family name is another name", "Ana Costa", "Ana Costa Lima", false},
    };
    for (const Row& row : rows)
        EXPECT_EQ(
            who(roster({{Field::name, {row.list}}}), roster({{Field::name, {row.exported}}, {Field::username, {"x"}}})),
            row.same ? "2 x row 2" : "2 nobody; strangers x")
            << row.what;
}

TEST(Match, ALanguageSpellsNamesOfItsScript) {
    EXPECT_EQ(who(roster({{Field::name, {"Юлия Щербакова"}}}),
                  roster({{Field::given_name, {"Iuliia"}},
                          {Field::family_name, {"Shcherbakova"}},
                          {Field::username, {"iuliia"}}}),
                  "ru"),
              "2 iuliia row 2");
}

TEST(Match, TwoAccountsOfOneNameAreADoubt) {
    const Roster exported =
        roster({{Field::name, {"Pedro Sanchez", "Pedro Sanchez"}}, {Field::username, {"pedro.sanchez", "p.s.1"}}});
    EXPECT_EQ(who(roster({{Field::name, {"Pedro Sanchez"}}}), exported), "2 pedro.sanchez or p.s.1");
    EXPECT_EQ(
        who(roster({{Field::name, {"Pedro Sanchez", "Pedro Sanchez"}}, {Field::username, {"", "p.s.1"}}}), exported),
        "2 pedro.sanchez row 2; 3 p.s.1 row 3")
        << "the other has the other";
}

TEST(Match, OneAccountForTwoPupilsIsADoubt) {
    const Roster exported = roster({{Field::name, {"Pedro Sanchez"}}, {Field::username, {"pedro.sanchez.1"}}});
    EXPECT_EQ(who(roster({{Field::name, {"Pedro Sanchez", "Pedro Sánchez"}}}), exported),
              "2 pedro.sanchez.1?; 3 pedro.sanchez.1?");
    EXPECT_EQ(
        who(roster({{Field::name, {"Pedro Sanchez", "Pedro Sanchez"}}, {Field::username, {"ps", "ps"}}}), exported),
        "2 pedro.sanchez.1 row 2; 3 pedro.sanchez.1 row 2")
        << "rows with the same username are one pupil";
}

TEST(Match, AUsernameOfSomebodyElseIsADoubt) {
    EXPECT_EQ(who(roster({{Field::name, {"Pedro Sanchez"}}, {Field::username, {"pedro.sanchez"}}}),
                  roster({{Field::name, {"Pedro Sanchez Lopez", "Pedro Sanchez"}},
                          {Field::username, {"pedro.sanchez", "pedro.sanchez.1"}}})),
              "2 pedro.sanchez or pedro.sanchez.1");
    EXPECT_EQ(who(roster({{Field::name, {"Pepe Ruiz"}}, {Field::username, {"jose.ruiz"}}}),
                  roster({{Field::name, {"José Ruiz"}}, {Field::username, {"jose.ruiz"}}})),
              "2 jose.ruiz row 2")
        << "another name by itself is none";
}

TEST(Match, ARowWithoutAUsernameBelongsToTheOneOfThatName) {
    EXPECT_EQ(who(roster({{Field::name, {"Ana Costa", "Bo Ek"}}}),
                  roster({{Field::name, {"Ana Costa", "Ana Costa", "Bo Ek", "", "Bo Ek"}},
                          {Field::username, {"", "ana.costa", "", "", ""}},
                          {Field::invited_on, {"1.1.2021", "1.1.2020", "1.1.2020", "", ""}}})),
              "2 ana.costa row 2; 3  row 4");
}

TEST(Match, WhoeverIsNotInTheListIsAStranger) {
    EXPECT_EQ(
        who(roster({{Field::name, {"Ana Costa"}}, {Field::username, {"ana"}}}),
            roster({{Field::name, {"Bo Ek", "Ana Costa", "Bo Ek"}}, {Field::username, {"bo.ek", "ana", "bo.ek"}}})),
        "2 ana row 3; strangers bo.ek");
}

std::string dates_told(const NewDates& dates) {
    std::string out;
    for (std::size_t at = 0; at < dates.records.size(); ++at)
        out += (out.empty() ? "" : ", ") + row_of(dates.records[at]) + ' ' +
               std::to_string(static_cast<int>(dates.serials[at]));
    return out;
}

struct Both {
    Roster list;
    Roster exported;

    Plan newest(double shift = 0) const {
        std::optional<InvitedDates> ours;
        if (list.column(Field::invited_on) != nullptr) ours = read_invited_dates(list, british);
        const InvitedDates theirs = read_invited_dates(exported, british);
        return plan_newest_invitations(list, exported, matched(list, exported),
                                       {ours ? &*ours : nullptr, &theirs, shift});
    }
};

Both a_class() {
    return {roster({{Field::name, {"Pedro Sanchez", "Ana Costa", "Bo Ek", "Cem Su"}},
                    {Field::username, {"pedro.sanchez", "ana.costa", "", "cem.su"}},
                    {Field::password, {"a", "", "c", ""}},
                    {Field::invited_on, {"", "8/10/2019", "", ""}}}),
            roster({{Field::name, {"Pedro Sanchez", "Ana Costa", "Bo Ek", "Pedro Sanchez"}},
                    {Field::username, {"pedro.sanchez.1", "ana.costa", "bo.ek", "pedro.sanchez.1"}},
                    {Field::password, {"old", "blue", "kite", "new"}},
                    {Field::invited_on, {"08.10.2019", "08.10.2019", day(43746), "06.11.2020"}}})};
}

TEST(PlanNewestInvitations, UsernamesAndDatesButNoPasswords) {
    const Plan plan = a_class().newest();
    EXPECT_EQ(told(plan.values[Field::username]), "2 pedro.sanchez.1, 4 bo.ek");
    EXPECT_EQ(told(plan.values[Field::invited_on]), "2 06.11.2020") << "row 3 has that day already";
    EXPECT_EQ(dates_told(plan.dates), "4 43746");
    EXPECT_EQ(dates_told(a_class().newest(-1462).dates), "4 42284") << "counted from the list's own day 0";
    EXPECT_EQ(told(plan.values[Field::password]), "");
    EXPECT_EQ(told(plan.findings), "2 username-changed; 5 not-in-export");
    EXPECT_EQ(plan.findings.at(0).detail, "pedro.sanchez → pedro.sanchez.1");
    EXPECT_EQ(plan.changed(), 2U);
}

TEST(PlanNewestInvitations, HiddenRecordsAndThoseNotChosenKeepAllTheyHave) {
    Both both = a_class();
    both.list.hidden[0] = true;
    both.list.chosen = {true, true, false, false};
    const Plan plan = both.newest();
    EXPECT_EQ(plan.changed(), 0U);
    EXPECT_EQ(plan.hidden_left, 1U);
    EXPECT_EQ(told(plan.findings), "2 username-changed");
}

TEST(PlanNewestInvitations, WhoIsInDoubtIsLeftAlone) {
    const Both both{roster({{Field::name, {"Ana Li", ""}}}), roster({{Field::name, {"Ana Li", "Ana Li"}},
                                                                     {Field::username, {"ana.li", "ana.li.1"}},
                                                                     {Field::invited_on, {"", ""}}})};
    EXPECT_EQ(told(both.newest().findings), "2 match-ambiguous") << "a row without a name is nobody";
    EXPECT_EQ(both.newest().findings.at(0).detail, "ana.li, ana.li.1");
    EXPECT_EQ(both.newest().changed(), 0U);
}

TEST(PlanKnownPasswords, EmptyCellsTakeTheNewestPassword) {
    const Both both = a_class();
    Roster fresh = both.exported;
    fresh.columns[Field::password].reset();
    EXPECT_EQ(
        told(plan_known_passwords(both.list, both.exported, matched(both.list, both.exported)).values[Field::password]),
        "3 blue");
    EXPECT_EQ(told(plan_known_passwords(fresh, both.list, matched(fresh, both.list)).values[Field::password]),
              "2 a, 4 c, 5 a")
        << "every row of a pupil";
}

TEST(PlanExistingAccounts, FoundPupilsKeepTheirAccount) {
    const Both both = a_class();
    const auto empty =
        plan_existing_accounts(both.list, both.exported, matched(both.list, both.exported), Replace::empty);
    EXPECT_EQ(told(empty.plan.values[Field::username]), "4 bo.ek");
    EXPECT_EQ(told(empty.plan.values[Field::password]), "3 blue");
    EXPECT_EQ(empty.settled, (std::vector<bool>{true, true, true, false}));
    const auto all = plan_existing_accounts(both.list, both.exported, matched(both.list, both.exported), Replace::all);
    EXPECT_EQ(told(all.plan.values[Field::username]), "2 pedro.sanchez.1, 4 bo.ek");
    EXPECT_EQ(told(all.plan.values[Field::password]), "2 new, 3 blue, 4 kite");
    EXPECT_EQ(told(all.plan.findings), "2 username-changed");
}

// Ten thousand pupils, each four times in the export under another spelling: the time grows with the rows, not with
// their square, which would take minutes.
TEST(Match, ALargeExportTakesNoTime) {
    std::vector<Cell> names;
    std::vector<std::string> texts;
    for (int pupil = 0; pupil < 10000; ++pupil)
        texts.push_back("Gómez" + std::string(1, static_cast<char>('a' + pupil % 26)) + " Núñez" +
                        std::string(static_cast<std::size_t>(pupil / 26 % 20 + 1), 'x') + " Ana" +
                        std::string(static_cast<std::size_t>(pupil / 520 + 1), 'y'));
    for (const std::string& text : texts) names.emplace_back(text.c_str());
    std::vector<Cell> rows;
    std::vector<Cell> usernames;
    for (int time = 0; time < 4; ++time)
        for (std::size_t pupil = 0; pupil < texts.size(); ++pupil) {
            rows.push_back(names[pupil]);
            usernames.emplace_back(("user" + std::to_string(pupil)).c_str());
        }
    const Roster list = roster({{Field::name, names}});
    const Roster exported = roster({{Field::name, rows}, {Field::username, usernames}});
    const auto start = std::chrono::steady_clock::now();
    const Matching matching = matched(list, exported);
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_TRUE(std::ranges::all_of(matching.account, [](const auto& account) { return account.has_value(); }));
    EXPECT_LT(took, std::chrono::seconds(5));
    RecordProperty("milliseconds", static_cast<int>(took / std::chrono::milliseconds(1)));
}

}  // namespace
}  // namespace classkeys::roster
