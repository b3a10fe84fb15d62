// crew.hpp: the offices of a run, each with a thread that gives it one file after the other.
#pragma once

#include <atomic>
#include <deque>
#include <iosfwd>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "batch/job.hpp"
#include "batch/journal.hpp"
#include "batch/pieces.hpp"
#include "office_driver/office.hpp"

namespace classkeys::batch {

class Crew {
 public:
    // How each file fared is told on `out`, a line each.
    Crew(const Job& job, Journal& journal, std::ostream& out);

    // Tries the commands on an empty sheet. Throws BadUsage with the office's sentence where it knows no such command,
    // argument or value.
    void rehearse();

    // Returns when all are done, when stop was called, or when no office can be started any more.
    void work(const std::vector<Piece>& pieces);

    // From any thread: ends all offices at once. The files that they were at are not recorded.
    void stop();

    // Why an office could not be started; empty if all could.
    const std::string& trouble() const { return trouble_; }

 private:
    using OfficePointer = std::unique_ptr<driver::Office>;

    OfficePointer start();
    void end(OfficePointer& office);
    const Piece* next();
    void serve();
    bool handle(driver::Office& office, const Piece& piece);
    void tell(const Record& record);

    const Job& job_;
    Journal& journal_;
    std::ostream& out_;
    std::deque<const Piece*> waiting_;
    std::size_t told_ = 0, all_ = 0;
    OfficePointer spare_;
    std::set<const driver::Office*> at_work_;
    std::string trouble_;
    std::atomic<bool> stopping_ = false;
    std::mutex mutex_;
};

}  // namespace classkeys::batch
