// journal.hpp: what a job has done so far, on the disk, so that a run that was ended goes on where it was.
//   Journal journal(job);
//   if (!journal.is_finished(piece)) journal.add(…);
// A line for each file; of several for one file the last counts. A line that was cut off in the middle does not.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

#include "batch/job.hpp"
#include "batch/pieces.hpp"
#include "batch/record.hpp"

namespace classkeys::batch {

class Journal {
 public:
    // Opens it; a new one is written with its first record. Throws BadUsage: another run is at it, or it is that of a
    // job with other commands, arguments or places (unless job.again).
    explicit Journal(const Job& job);
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    ~Journal();

    bool is_new() const { return is_new_; }

    // Whether a piece needs no more work: done or refused, and not changed since. In place: the file is the result that
    // was recorded.
    bool is_finished(const Piece& piece) const;

    // Is on the disk when it returns. Any thread may call it.
    void add(const Record& record);

    // By source.
    const std::map<std::filesystem::path, Record>& records() const { return records_; }

 private:
    void read();

    Keep keep_;
    std::filesystem::path path_;
    std::string title_;
    int file_ = -1;
    bool is_new_ = true;
    std::map<std::filesystem::path, Record> records_;
    std::mutex adding_;
};

// The journal's line for a record, without its end, and back. A line that is none throws std::invalid_argument.
std::string line_of(const Record& record);
Record record_of(const std::string& line);

}  // namespace classkeys::batch
