// Two documents in one office, by turns and at once: neither hears of the other.
#include "suite.hpp"

#include "folder.hpp"

#include <future>

namespace classkeys::tests {
namespace {

using Texts = std::vector<std::string>;

Rows class_list(const std::string& family) {
    Rows rows = {{"Pupil name", "Username", "Password", "Invited on"}};
    for (int day = 1; day <= 9; ++day)
        rows.push_back({"Ana " + family, "", "", "0" + std::to_string(day) + ".10.2019"});
    return rows;
}

TEST(TwoDocuments, ByTurns) {
    Document one(office()), other(office());
    fill(one, "A1", class_list("Costa"));
    fill(other, "A1", class_list("Wu"));
    one.clear_undo();
    other.clear_undo();
    const auto one_before = snapshot(one), other_before = snapshot(other);
    for (const char* command : {"GenerateUsernames", "SortByInvitedOn", "GeneratePasswords"}) {
        EXPECT_TRUE(run(one, command).success) << command;
        EXPECT_TRUE(run(other, command).success) << command;
    }
    EXPECT_EQ(shown(one, "B10"), "ana.costa");
    EXPECT_EQ(shown(other, "B10"), "ana.wu");
    const Texts titles = {"Generate passwords", "Sort by invited-on date", "Generate usernames"};
    EXPECT_EQ(one.undo_titles(), titles);
    EXPECT_EQ(other.undo_titles(), titles);
    for (int step = 0; step < 3; ++step) one.undo();
    EXPECT_TRUE(same(one_before, snapshot(one)));
    EXPECT_EQ(shown(other, "B10"), "ana.wu");
    for (int step = 0; step < 3; ++step) other.undo();
    EXPECT_TRUE(same(other_before, snapshot(other)));
}

// What one of several threads does with a document of its own; what was wrong, empty if nothing.
std::string work_on(Document& list, const std::string& family, const std::string& username) {
    constexpr int rounds = 25;
    const auto file = office().file(family + ".txt");
    const auto before = snapshot(list);
    for (int round = 0; round < rounds; ++round) {
        for (const char* command : {"GenerateUsernames", "SortByInvitedOn", "GeneratePasswords"})
            if (const Outcome outcome = run(list, command); outcome.changed < 8)
                return std::string(command) + ": " + outcome.summary;
        if (const Outcome outcome = run(list, "CheckAccounts"); !outcome.findings.empty())
            return "found " + outcome.findings.front().cell + ": " + outcome.findings.front().message;
        const Outcome saved = run(list, "MakeHandouts", {{"Url", uno::Any(file_url(file))}});
        if (!saved.success) return saved.summary;
        if (content_of(file).find("Username: " + username + ".1.2.3.4.5.6.7.8\n") == std::string::npos)
            return content_of(file);
        if (shown(list, "B10") != username) return "B10 is " + shown(list, "B10");
        if (list.undo_titles().size() != 3) return std::to_string(list.undo_titles().size()) + " undo steps";
        for (int step = 0; step < 3; ++step) list.undo();
        if (const auto alike = same(before, snapshot(list)); !alike) return alike.message();
    }
    return {};
}

TEST(TwoDocuments, AtOnce) {
    Document one(office()), other(office()), third(office());
    fill(one, "A1", class_list("Costa"));
    fill(other, "A1", class_list("Wu"));
    fill(third, "A1", class_list("Novák"));
    for (Document* list : {&one, &other, &third}) list->clear_undo();
    const auto thread = [](Document& list, const char* family, const char* username) {
        return std::async(std::launch::async, [&list, family, username] { return work_on(list, family, username); });
    };
    auto first = thread(one, "Costa", "ana.costa");
    auto second = thread(other, "Wu", "ana.wu");
    auto last = thread(third, "Novák", "ana.novak");
    EXPECT_EQ(first.get(), "");
    EXPECT_EQ(second.get(), "");
    EXPECT_EQ(last.get(), "");
}

}  // namespace
}  // namespace classkeys::tests
