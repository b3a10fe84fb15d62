// classkeys-batch: runs ClassKeys' commands over many files; docs/batch.md.
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

#include "batch/command_line.hpp"
#include "batch/crew.hpp"
#include "batch/draft.hpp"
#include "batch/report.hpp"

namespace {

using namespace classkeys::batch;
namespace fs = std::filesystem;

// Ctrl+C and its like, heard by one thread: the first ends all offices, a second one ends us at once (each office has a
// process of its own that cleans up after it then). Made before any other thread, which all leave these signals to it.
class Signals {
 public:
    Signals() {
        sigemptyset(&ours_);
        for (const int one : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) sigaddset(&ours_, one);
        pthread_sigmask(SIG_BLOCK, &ours_, nullptr);
        thread_ = std::thread([this] { listen(); });
    }
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;
    ~Signals() {
        ended_ = true;
        pthread_kill(thread_.native_handle(), SIGUSR1);
        thread_.join();
    }

    bool was_heard() const { return heard_; }
    // While `crew` is at work; nothing afterwards.
    void stops(Crew* crew) {
        const std::lock_guard lock(mutex_);
        crew_ = crew;
        if (heard_ && crew_ != nullptr) crew_->stop();
    }

 private:
    void listen() {
        for (int which = 0; sigwait(&ours_, &which) == 0 && !ended_;) {
            if (which == SIGUSR1) continue;
            if (heard_.exchange(true)) _exit(static_cast<int>(Ending::signal));
            const std::lock_guard lock(mutex_);
            if (crew_ != nullptr) crew_->stop();
        }
    }

    sigset_t ours_{};
    std::atomic<bool> ended_ = false, heard_ = false;
    std::mutex mutex_;
    Crew* crew_ = nullptr;
    std::thread thread_;
};

void require_room(const std::vector<Piece>& pieces, const Job& job) {
    for (const Piece& piece : pieces) {
        std::vector<fs::path> written = piece.beside;
        if (job.keep == Keep::folder) written.push_back(piece.target);
        for (const fs::path& one : written)
            if (!one.empty() && fs::exists(one))
                throw BadUsage(one.string() + " is there already; --again writes over it");
    }
}

Ending run(const Job& job) {
    const auto pieces = find_pieces(job);
    Signals signals;
    Journal journal(job);
    std::vector<Piece> left;
    for (const Piece& piece : pieces)
        if (!journal.is_finished(piece)) left.push_back(piece);
    if (journal.is_new() && !job.again) require_room(pieces, job);
    if (left.size() < pieces.size())
        std::cout << pieces.size() - left.size() << " of " << pieces.size() << " files were finished before"
                  << std::endl;
    Crew crew(job, journal, std::cout);
    signals.stops(&crew);
    if (journal.is_new() && !signals.was_heard()) crew.rehearse();
    crew.work(left);
    signals.stops(nullptr);
    Draft(fs::absolute(job.report), report_of(pieces, journal)).take_name();
    if (!crew.trouble().empty()) std::cerr << "classkeys-batch: " << crew.trouble() << '\n';
    if (signals.was_heard()) return Ending::signal;
    std::cout << "The report is " << job.report.string() << std::endl;
    return ending_of(pieces, journal, job.strict);
}

}  // namespace

int main(int count, char** words) {
    try {
        const auto job = read_command_line({words + 1, words + count});
        if (!job) {
            print_help(std::cout);
            return 0;
        }
        return static_cast<int>(run(*job));
    } catch (const BadUsage& wrong) {
        std::cerr << "classkeys-batch: " << wrong.what() << "\nclasskeys-batch --help tells more\n";
        return static_cast<int>(Ending::bad_usage);
    } catch (const std::exception& wrong) {
        std::cerr << "classkeys-batch: " << wrong.what() << '\n';
        return static_cast<int>(Ending::failed);
    }
}
