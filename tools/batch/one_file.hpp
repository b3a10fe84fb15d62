// one_file.hpp: a job's commands on one file, in one office.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "batch/draft.hpp"
#include "batch/job.hpp"
#include "batch/journal.hpp"
#include "batch/pieces.hpp"
#include "batch/record.hpp"
#include "office_driver/office.hpp"

namespace classkeys::batch {

// What came of a file; nothing of it is in its place yet.
struct Result {
    Record record;
    std::string original;
    std::optional<std::string> content;                                   // none: it stays as it was
    std::vector<std::pair<std::filesystem::path, std::string>> beside{};  // further files, with their content
};

// Works on a copy in the office's folder. A refusal, or a file that the office cannot open or write, is a Result. An
// office that dies throws an exception of UNO's; a file that cannot be read throws std::filesystem::filesystem_error.
Result work_on(driver::Office& office, const Job& job, const Piece& piece);

// Writes what belongs on the disk and records it, in the order that lets a run that is killed in between go on. Gives
// what was recorded. Throws std::system_error where the disk does not take it.
Record deliver(const Result& result, const Job& job, const Piece& piece, Journal& journal);

}  // namespace classkeys::batch
