// pieces.hpp: which files a job works on, and where what it makes of each belongs.
#pragma once

#include <filesystem>
#include <vector>

#include "batch/job.hpp"

namespace classkeys::batch {

struct Piece {
    std::filesystem::path source;  // absolute, links followed
    std::filesystem::path target;  // where the result goes; the source itself, or nothing for Keep::nothing
    std::vector<std::filesystem::path> beside;  // for each step the file that it writes; empty for most
};

// Sorted by source, each file once. Folders are searched for names that end as spreadsheets and text tables do; hidden
// files and folders, and a --output that lies within, are passed over. Throws BadUsage: something is not there, nothing
// was found, two results would have one name.
std::vector<Piece> find_pieces(const Job& job);

}  // namespace classkeys::batch
