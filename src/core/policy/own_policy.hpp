// own_policy.hpp: what a school asks of passwords for itself, besides the rules that every platform may have, as plain
// data.
//   OwnPolicy ours;
//   ours.some_of = {.needed = 2, .kinds = kind_bits({Kind::upper, Kind::digit, Kind::symbol})};
//   ours.blocked = {"school", "maple"};
//   Platform platform = …;  platform.own = &ours;
//   check_password("Maple-Street", platform, pupil)   -> {password_common, because on_own_list}
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
    SomeOf some_of{};
    std::u32string allowed;               // the only characters; empty: all that the alphabet has
    std::vector<std::string> blocked;     // words that no password may hold, compared as pupils' names are
    bool name_allowed = false;            // whether it may hold the pupil's name or username
    double least_bits = guessable_below;  // by zxcvbn
};

// Every rule of the platform, and of its own policy if it has one, that the pupil's password breaks, in the order of
// Code. Guessability is judged apart, against least_bits_of.
BrokenRules check_password(std::string_view utf8, const Platform& platform, const PupilWords& pupil);

// By zxcvbn.
double least_bits_of(const Platform& platform);

}  // namespace classkeys::policy
