// generate.hpp: plans new usernames, passwords and roles for the records of a roster.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "passwords/generate.hpp"
#include "policy/platform.hpp"
#include "roster/plan.hpp"
#include "roster/spelling.hpp"
#include "usernames/allocate.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::roster {

// Which cells a generator writes.
enum class Replace {
    empty,  // those that hold nothing
    all,    // every one
};

// Within what no username comes twice.
enum class Scope {
    sheet,
    one_class,  // each class by itself, for platforms where pupils log in by class
};

struct UsernameOptions {
    const usernames::Pattern& pattern;
    policy::Collision collision;
    std::size_t longest;  // characters
    Spelling spelling;
    std::span<const std::string> reserved;  // usernames that are taken elsewhere
    Replace replace;
    usernames::NumberStyle numbers = {};
    Scope scope = Scope::sheet;
    int year = 0;  // for {year}
};

// Gives each record its username, in sheet order, apart from all that are there and stay. Records that are hidden or
// not chosen keep theirs. A record without a name, or whose name gives no letter, gets a finding instead. A record
// whose given and family name no rule tells apart gets a finding as well, where the pattern asks for one of them.
void plan_usernames(const Roster& roster, const UsernameOptions& options, Plan& plan);

struct PasswordOptions {
    passwords::Generator& generator;
    const policy::Platform& platform;
    bool judge_guessing;                     // whether what it makes may be guessable by chance (policy/guessable.hpp)
    const text::Romanisation& romanisation;  // how names are looked for in passwords
    Replace replace;
    // Of the records that get one, only the first so many, or some more, for a preview: they get what a whole plan of
    // the same draw gives them.
    std::size_t most = std::numeric_limits<std::size_t>::max();
    std::stop_token stop = {};  // once it is asked for, no more are drawn
};

// Gives each record a password of the generator that no other record has or gets and that breaks none of the platform's
// rules for this pupil, whose username may come from this plan. What does is drawn again. False if the generator has no
// more, or if it was asked to stop.
bool plan_passwords(const Roster& roster, const PasswordOptions& options, Plan& plan);

// Writes `role` for each record.
void plan_roles(const Roster& roster, std::string_view role, Replace replace, Plan& plan);

}  // namespace classkeys::roster
