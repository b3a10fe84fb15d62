// start_up.hpp: what an office computes from its start until it has opened an empty spreadsheet.
#pragma once

#include <filesystem>
#include <vector>

namespace classkeys::bench {

// Processor seconds of all its threads, the median of so many starts of offices with these extensions. Each has started
// once before, as its profile is made.
double median_start_up(int runs, const std::vector<std::filesystem::path>& extensions);

}  // namespace classkeys::bench
