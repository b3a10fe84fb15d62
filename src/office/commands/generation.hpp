// generation.hpp: the way that all generators share, step by step, so that a window can show a plan before it is
// carried out:
//   Generation generation(session, arguments, making, title);
//   prepare, open, plan          each may refuse; nothing is touched
//   write                        places the plan's values, and writes them as one undo step
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "office/commands/command.hpp"
#include "office/commands/export_source.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/password_maker.hpp"
#include "roster/plan_match.hpp"
#include "roster/spelling.hpp"

namespace classkeys::office {

// What a generator makes, and how its summary says so.
struct Making {
    bool usernames;
    bool passwords;
    bool roles;
    Text made;  // with {count}
    Text made_none;
    bool keeps_existing = false;  // whether pupils of an export keep the accounts they have there
};

inline constexpr Making usernames_alone = {.usernames = true,
                                           .passwords = false,
                                           .roles = false,
                                           .made = Text::summary_usernames,
                                           .made_none = Text::summary_usernames_none};
inline constexpr Making passwords_alone = {.usernames = false,
                                           .passwords = true,
                                           .roles = false,
                                           .made = Text::summary_passwords,
                                           .made_none = Text::summary_passwords_none};

class Generation {
 public:
    // The first three must outlive it. The arguments may be changed between the steps: prepare and plan read them anew,
    // and open where they name another table, export or columns. `title`, the command's, is that of the undo step.
    Generation(const Session& session, const Arguments& arguments, const Making& making, std::string title)
        : session_(session), arguments_(arguments), making_(making), title_(std::move(title)) {}

    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    // Reads what the arguments name besides the table: the export, reserved usernames, word lists.
    std::optional<Refusal> prepare(const passwords::Draw& draw);
    // Finds the table, and what forbids writing there. With `first_page`, what a window shows first is enough: a plan
    // of it is not to be written.
    std::optional<Refusal> open(bool first_page = false);
    // Makes the plan, which the user may stop if it takes long; of the passwords only the first so many, which are
    // those that a whole plan of the same draw has.
    std::optional<Refusal> plan(std::size_t most_passwords = all);
    // Writes the plan.
    Result write();

    const OpenedTable& table() const { return *opened_; }
    const roster::Plan& planned() const { return plan_; }
    double password_bits() const { return passwords_->bits; }
    std::string_view pattern_text() const;

 private:
    Needs needs() const;
    std::optional<Refusal> read_reserved();
    std::optional<Refusal> find_existing();
    void plan_usernames(const roster::Roster& roster);
    bool plan_passwords(const roster::Roster& roster, std::size_t most, const std::stop_token& stop);
    Outcome outcome() const;

    const Session& session_;
    const Arguments& arguments_;
    const Making& making_;
    std::string title_;
    std::vector<std::string> reserved_;         // by the arguments
    std::vector<std::string> taken_in_export_;  // usernames
    std::unique_ptr<PasswordMaker> passwords_;
    std::optional<roster::Spelling> spelling_;
    std::optional<ExportSource> export_source_;
    std::optional<OpenedTable> opened_;
    roster::ExistingAccounts existing_;
    roster::Roster remaining_;  // with an export: the records that need a new account are chosen in it
    roster::Plan plan_;
};

// All steps at once.
Result generate(const Session& session, const Arguments& arguments, const Command& command, const Making& making);

}  // namespace classkeys::office
