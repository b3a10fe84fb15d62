// pupils.hpp: invented pupils, as many as asked for and always the same ones. Their names are in Latin, Greek and
// Cyrillic letters; at 200,000 some four pupils share a name.
//   invented_pupils(1)[0]   -> {"Liisa Nikolaj Žukauskas", "2A", "liisa.nikolaj.zukauskas.1", "river-tiger-1",
//   2023-12-13}
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace classkeys::bench {

struct Pupil {
    std::string name;
    std::string class_name;
    std::string username;  // made of the name, nobody else's, and without any fault; so is the password
    std::string password;
    std::chrono::sys_days invited_on;
};

std::vector<Pupil> invented_pupils(std::size_t count);

// "08.10.2019"
std::string german_date(std::chrono::sys_days day);

}  // namespace classkeys::bench
