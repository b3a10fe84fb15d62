// report.hpp: how all files of a job fared, for people and for spreadsheets.
//   file,state,rows changed,findings,command,code,sentence
//   /lists/a.xls,done,12,password-too-short 3,,,
//   /lists/b.xls,refused,0,,SortByInvitedOn,cells-merged,"…"
#pragma once

#include <string>
#include <vector>

#include "batch/job.hpp"
#include "batch/journal.hpp"
#include "batch/pieces.hpp"

namespace classkeys::batch {

// "12 rows changed; password-too-short 3", "refused by SortByInvitedOn: …". Holds no password: no summary of a command
// that worked, no message of a finding, and no cell.
std::string summary_of(const Record& record);

// RFC 4180, one line for each piece that has a record, in the pieces' order.
std::string report_of(const std::vector<Piece>& pieces, const Journal& journal);

// How a run ends; --help says what the numbers mean.
enum class Ending { done = 0, refused = 1, bad_usage = 2, failed = 3, signal = 130 };

Ending ending_of(const std::vector<Piece>& pieces, const Journal& journal, bool strict);

}  // namespace classkeys::batch
