// platform.hpp: what each platform asks of usernames and passwords, as its own documents state it.
// A new platform is one row in platform.cpp.
//   find_platform("moodle")->password.needs_upper   -> true
#pragma once

#include <span>
#include <string_view>

namespace classkeys::policy {

// How a username that is already taken is told apart from the first.
enum class Collision {
    twinspace,  // .1, .1.2, .1.2.3 …
    number,     // 2, 3, 4 …
    letter,     // b, c … z, aa …
    initials,   // the first letters of further given names, then as number
    slice,      // more letters of the part that the pattern cuts, then as number
};

// Which characters a password may hold; a narrower alphabet is a subset of a wider one.
enum class Alphabet {
    visible,          // anything that can be seen: no white space, no control characters
    ascii,            // visible ASCII, U+0021 to U+007E
    ascii_and_blank,  // the same and the blank U+0020
};

struct PasswordPolicy {
    int shortest;       // characters as people see them
    int longest;        // 0: no limit
    bool needs_digit;   // 0-9
    bool needs_lower;   // a small letter by Unicode
    bool needs_upper;   // a capital letter by Unicode
    bool needs_symbol;  // anything visible that is neither letter nor digit
    int classes;        // how many of lower, upper, digit, symbol at least; 0: no such rule
    Alphabet alphabet;
};

struct UsernamePolicy {
    std::string_view pattern;  // see usernames/pattern.hpp
    Collision collision;
    int longest;               // characters
    std::string_view symbols;  // what is allowed besides a-z and 0-9
    bool upper_allowed;        // whether A-Z are allowed as well
    bool dots_inside_only;     // no dot first, last or twice in a row
    bool no_dot_last;          // no dot at the end
};

struct OwnPolicy;

struct Platform {
    std::string_view id;     // the argument's value
    std::string_view label;  // its own name, the same in every language
    UsernamePolicy username;
    PasswordPolicy password;
    const OwnPolicy* own = nullptr;  // what a school asks of passwords besides; own_policy.hpp
};

std::span<const Platform> platforms();

// The platform with that id, or none.
const Platform* find_platform(std::string_view id);

}  // namespace classkeys::policy
