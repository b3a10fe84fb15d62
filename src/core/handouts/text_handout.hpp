// text_handout.hpp: the text file that is handed out: one block a pupil, by class where there are classes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace classkeys::handouts {

struct Pupil {
    std::string class_name;  // empty where there are no classes
    std::string name;
    std::string username;
    std::string password;
};

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

}  // namespace classkeys::handouts
