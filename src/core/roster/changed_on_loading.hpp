// changed_on_loading.hpp: texts of which opening a file made numbers or dates: 0012 is 12 then, and 1/2 a day.
#pragma once

#include <vector>

#include "roster/plan.hpp"

namespace classkeys::roster {

// A finding for each chosen record's name, username and password that is a number or a date. In sheet order.
std::vector<Finding> changed_on_loading(const Roster& roster);

}  // namespace classkeys::roster
