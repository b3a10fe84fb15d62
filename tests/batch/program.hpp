// program.hpp: the built classkeys-batch, run as somebody runs it at a prompt.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "folder.hpp"

namespace classkeys::tests {

struct Ended {
    int code = -1;     // -1: by a signal, or not at all
    std::string said;  // on both outputs
};

// With --oxt, in `folder`, and with folder/tmp for the offices' private files. `meanwhile` runs once the journal beside
// `report` has `records` files in it.
Ended run_batch(const Folder& folder, std::vector<std::string> words);
Ended run_batch(const Folder& folder, std::vector<std::string> words, const std::filesystem::path& report, int records,
                const std::function<void(pid_t batch)>& meanwhile);

// The process groups of the offices that such a program has started.
std::vector<pid_t> offices_of(const Folder& folder);

// Whatever is left in folder/tmp.
std::vector<std::string> left_behind(const Folder& folder);

}  // namespace classkeys::tests
