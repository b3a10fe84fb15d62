// pupil.hpp: one pupil's account, as it is handed out.
#pragma once

#include <string>
#include <string_view>

namespace classkeys::handouts {

struct Pupil {
    std::string class_name;  // empty where there are no classes
    std::string name;
    std::string username;
    std::string password;
    std::string role = {};  // the platform's word for it
};

// What stands for a value that is not there.
inline constexpr std::string_view nothing_there = "–";

}  // namespace classkeys::handouts
