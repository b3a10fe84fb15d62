// own_policy.hpp: a policy that a school writes for itself, as plain data.
//   OwnPolicy ours;
//   ours.rules.shortest = 10;
//   ours.some_of = {.needed = 2, .kinds = kind_bits({Kind::upper, Kind::digit, Kind::symbol})};
//   ours.blocked = {"school", "maple"};
//   check_password("Maple-Street", ours, pupil)   -> {password_common, because on_own_list}
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "policy/broken.hpp"
#include "policy/guessable.hpp"
#include "policy/kinds.hpp"
#include "policy/platform.hpp"
#include "policy/pupil_words.hpp"

namespace classkeys::policy {

// So many of these kinds of character at least; `kinds` are Kind's bits.
struct SomeOf {
    int needed = 0;
    unsigned kinds = 0;
};

constexpr unsigned kind_bits(std::initializer_list<Kind> kinds) {
    unsigned bits = 0;
    for (const Kind kind : kinds) bits |= static_cast<unsigned>(kind);
    return bits;
}

struct OwnPolicy {
    std::string label;       // its name, for people
    PasswordPolicy rules{};  // lengths, kinds that each must be there, alphabet
    SomeOf some_of{};
    std::u32string allowed;               // the only characters; empty: all that the alphabet has
    std::vector<std::string> blocked;     // words that no password may hold, compared as pupils' names are
    bool name_allowed = false;            // whether it may hold the pupil's name or username
    double least_bits = guessable_below;  // by zxcvbn
};

// Every rule that it breaks, in the order of Code. As for a platform, a common password is told only where it is long
// enough, and a guessable one (needed and found in bits) only where nothing else is wrong.
BrokenRules check_password(std::string_view utf8, const OwnPolicy& policy, const PupilWords& pupil);

}  // namespace classkeys::policy
