// process.hpp: starts programs that cannot outlive the one which started them. POSIX only, no shell in between.
//   Guardian guardian(folder);
//   const pid_t office = start({{"/usr/bin/soffice", "--headless"}, {"HOME=/tmp/x"}, folder, folder / "log", {}});
//   guardian.watch(office);
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace classkeys::driver {

struct Account {
    std::string name;
    uid_t user;
    gid_t group;
};

struct Program {
    std::vector<std::string> words;        // its absolute path, then its arguments
    std::vector<std::string> environment;  // NAME=value; nothing of our own environment is passed on
    std::filesystem::path folder;          // where it runs
    std::filesystem::path output;          // all it says is appended here
    std::optional<Account> account;        // whom it runs as, if not as we do
};

// Starts it in a session of its own, so that the process group of the returned id holds it and whatever it starts.
// Throws std::runtime_error that names the step that failed.
pid_t start(const Program& program);

// How a child ended (waitpid's status), or nothing if it still runs when `patience` is over.
std::optional<int> wait_for_exit(pid_t child, std::chrono::milliseconds patience);

// "ended with exit code 81", "was ended by signal 11 (Segmentation fault)".
std::string describe_exit(int status);

// SIGTERM, then SIGKILL if that was not enough; reaps what is our child. Returns at once where nothing is left.
void end_group(pid_t group);

// Ends the watched process group and removes the folder when it is destroyed, and also when our process dies in
// whatever way: the work is done by a process of its own, which waits for the other end of a socket to close.
class Guardian {
 public:
    explicit Guardian(std::filesystem::path folder);
    Guardian(const Guardian&) = delete;
    Guardian& operator=(const Guardian&) = delete;
    ~Guardian();

    void watch(pid_t group);  // in place of the group watched before

 private:
    std::filesystem::path folder_;
    int socket_ = -1;
    pid_t group_ = 0;
};

}  // namespace classkeys::driver
