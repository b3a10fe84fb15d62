// generate.hpp: plans new usernames, passwords and roles for the records of a roster.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "passwords/generate.hpp"
#include "policy/platform.hpp"
#include "roster/plan.hpp"
#include "text/romanise.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::roster {

// Which cells a generator writes.
enum class Replace {
    empty,  // those that hold nothing
    all,    // every one
};

struct UsernameOptions {
    const usernames::Pattern& pattern;
    policy::Collision collision;
    std::size_t longest;  // characters
    const text::Romanisation& romanisation;
    std::span<const std::string> reserved;  // usernames that are taken elsewhere
    Replace replace;
};

// Gives each record its username, in sheet order, apart from all that are there and stay. Records that are hidden or
// not chosen keep theirs. A record without a name, or whose name gives no letter, gets a finding instead.
void plan_usernames(const Roster& roster, const UsernameOptions& options, Plan& plan);

// Gives each record a password of `generator` that no other record has or gets. False if the generator has no more.
bool plan_passwords(const Roster& roster, passwords::Generator& generator, Replace replace, Plan& plan);

// Writes `role` for each record.
void plan_roles(const Roster& roster, std::string_view role, Replace replace, Plan& plan);

}  // namespace classkeys::roster
