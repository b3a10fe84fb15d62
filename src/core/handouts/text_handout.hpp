// text_handout.hpp: the text file: one block a pupil to hand out, or one line a pupil to copy from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handouts/pupil.hpp"

namespace classkeys::handouts {

// What stands before each value, in the user's language.
struct Labels {
    std::string_view class_name;
    std::string_view name;
    std::string_view username;
    std::string_view password;
};

// UTF-8, lines ended by LF. Classes come in the order of their first pupil, pupils in theirs; the values are aligned
// and exactly as given; a value that is empty is shown as a dash.
//   Name:     Ana Costa
//   Username: ana.costa
//   Password: blue-tiger-42
std::string text_handout(const std::vector<Pupil>& pupils, const Labels& labels);

// One line a pupil, in their order: name, username, password and role with tabs between them, as a platform's form asks
// for them one after the other. Username and password are exactly as given; tabs and line ends in a name become blanks.
//   Ana Costa<tab>ana.costa<tab>blue-tiger-42<tab>Member
std::string text_list(const std::vector<Pupil>& pupils);

}  // namespace classkeys::handouts
