// broken.hpp: one rule that a password or a username breaks, with what a message needs to say it in words.
//   {password_too_short, needed 8, found 6}            -> "has 6 characters, 8 are needed"
//   {password_character, found 9, character U'é'}      -> "é, the 9th character, is not allowed"
#pragma once

#include <boost/container/static_vector.hpp>

#include "policy/codes.hpp"

namespace classkeys::policy {

// Why a character is not allowed.
enum class Because {
    outside_alphabet,   // the platform does not take it, or nobody can see it
    blank_at_the_edge,  // a blank is allowed inside only
    dot_first,
    dot_last,
    dot_after_dot,
    on_own_list,  // password_common: it holds a word that the school's own policy blocks
};

struct Broken {
    Code code;
    int needed = 0;          // too_short, too_long: the limit; no_...: 1; too_few_classes: how many classes
    int found = 0;           // what there is of it; for ..._character: the place, counted from 1 as people count
    char32_t character = 0;  // ..._character only: the first character that breaks the rule
    Because because = Because::outside_alphabet;  // ..._character only

    bool operator==(const Broken&) const = default;
};

// Each code at most once, in the order of `Code`. Empty: nothing is wrong.
using BrokenRules = boost::container::static_vector<Broken, 12>;

}  // namespace classkeys::policy
