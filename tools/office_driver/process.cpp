#include "office_driver/process.hpp"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace classkeys::driver {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds glance{20};  // between two looks at a process
constexpr std::chrono::milliseconds patience_per_signal{5000};

// What a child could not do on its way to the program. `step` is a literal: fork copies it to the same address, so
// the parent can read what the child points at.
struct Failure {
    const char* step;
    int error;
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (const auto& text : texts) result.push_back(const_cast<char*>(text.c_str()));  // execve's old signature
    result.push_back(nullptr);
    return result;
}

// Returns the step that failed. Between fork and execve only calls that are safe after a fork of many threads.
const char* become(const Program& program, char* const* words, char* const* environment) {
    if (setsid() < 0) return "begin a session";
    const int input = open("/dev/null", O_RDONLY);
    const int output = open(program.output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (input < 0 || output < 0) return "open its output file";
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) return "redirect its output";
    if (program.account) {
        if (setgroups(0, nullptr) != 0) return "leave root's groups";
        if (setgid(program.account->group) != 0) return "change the group";
        if (setuid(program.account->user) != 0) return "change the user";
    }
    if (chdir(program.folder.c_str()) != 0) return "enter its folder (may its user pass through all folders above it?)";
    signal(SIGPIPE, SIG_DFL);  // an ignored signal stays ignored in the program, and a blocked one blocked
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);  // execve itself still needs the pipe to the parent
    execve(words[0], words, environment);
    return "be executed";
}

// Both ends of a connection that programs started later do not inherit.
std::pair<int, int> connected_sockets() {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot make a pair of sockets");
    return {ends[0], ends[1]};
}

pid_t checked_fork() {
    const pid_t child = fork();
    if (child < 0) throw std::system_error(errno, std::generic_category(), "cannot fork");
    return child;
}

// The office listens on a pipe /tmp/OSL_PIPE_<user id>_<name> (no setting moves it) and leaves it behind when it is
// killed. Removes those of the folder's owner that were made since and that no process has open any more.
void remove_dead_pipes(const char* folder, std::time_t since) {
    struct stat own {
    }, pipe{};
    if (lstat(folder, &own) != 0) return;
    std::ifstream file("/proc/net/unix");
    const std::string open{std::istreambuf_iterator<char>(file), {}};
    const std::string start = "OSL_PIPE_" + std::to_string(own.st_uid) + "_";
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/tmp", error)) {
        const auto path = entry.path().string();
        if (entry.path().filename().string().starts_with(start) && lstat(path.c_str(), &pipe) == 0 &&
            pipe.st_mtime >= since && open.find(path) == std::string::npos)
            unlink(path.c_str());
    }
}

// The guardian's life: hears which group to watch until our end of the socket closes, then cleans up.
[[noreturn]] void guard(int socket, const char* folder) {
    const auto began = std::time(nullptr);
    setsid();
    for (const int meant_for_us : {SIGHUP, SIGINT, SIGTERM}) signal(meant_for_us, SIG_IGN);
    dup2(socket, 0);
    close_range(3, ~0U, 0);  // above all the ends of other guardians' sockets that we hold
    pid_t group = 0;
    for (pid_t told = 0;;) {
        const ssize_t got = read(0, &told, sizeof told);
        if (got == sizeof told)
            group = told;
        else if (!(got < 0 && errno == EINTR))
            break;
    }
    if (group > 0) end_group(group);
    remove_dead_pipes(folder, began);
    execl("/bin/rm", "rm", "-rf", "--", folder, static_cast<char*>(nullptr));
    _exit(127);
}

}  // namespace

pid_t start(const Program& program) {
    const auto words = pointers(program.words);
    const auto environment = pointers(program.environment);
    const auto [ours, theirs] = connected_sockets();
    const pid_t child = checked_fork();
    if (child == 0) {
        const char* step = become(program, words.data(), environment.data());
        const Failure failure{step, errno};
        [[maybe_unused]] const auto sent = write(theirs, &failure, sizeof failure);
        _exit(127);
    }
    close(theirs);
    Failure failure{};
    const bool failed = read(ours, &failure, sizeof failure) == sizeof failure;  // else closed by execve
    close(ours);
    if (!failed) return child;
    waitpid(child, nullptr, 0);
    const std::string account = program.account ? " as user " + program.account->name : "";
    throw std::runtime_error(program.words.front() + " could not be started" + account + ": it could not " +
                             failure.step + ": " + std::strerror(failure.error));
}

std::optional<int> wait_for_exit(pid_t child, std::chrono::milliseconds patience) {
    for (const auto deadline = Clock::now() + patience;;) {
        int status = 0;
        if (waitpid(child, &status, WNOHANG) == child) return status;
        if (Clock::now() >= deadline) return std::nullopt;
        poll(nullptr, 0, static_cast<int>(glance.count()));
    }
}

std::string describe_exit(int status) {
    if (WIFEXITED(status)) return "ended with exit code " + std::to_string(WEXITSTATUS(status));
    return "was ended by signal " + std::to_string(WTERMSIG(status)) + " (" + strsignal(WTERMSIG(status)) + ")";
}

void end_group(pid_t group) {
    const auto gone = [group] {
        while (waitpid(-group, nullptr, WNOHANG) > 0) {
        }
        return kill(-group, 0) != 0 && errno == ESRCH;
    };
    for (const int signal : {SIGTERM, SIGKILL}) {
        if (gone()) return;
        kill(-group, signal);
        for (const auto deadline = Clock::now() + patience_per_signal; !gone() && Clock::now() < deadline;)
            poll(nullptr, 0, static_cast<int>(glance.count()));
    }
}

Guardian::Guardian(std::filesystem::path folder) : folder_(std::move(folder)) {
    const auto [ours, theirs] = connected_sockets();
    const pid_t between = checked_fork();
    if (between == 0) {
        // A grandchild belongs to init: whoever kills us and our children does not reach it.
        if (fork() == 0) guard(theirs, folder_.c_str());
        _exit(0);
    }
    waitpid(between, nullptr, 0);
    close(theirs);
    socket_ = ours;
}

Guardian::~Guardian() {
    if (group_ > 0) end_group(group_);  // only we can reap our children
    shutdown(socket_, SHUT_WR);
    for (char none = 0; read(socket_, &none, 1) < 0 && errno == EINTR;) {
    }  // it ends when all is removed
    close(socket_);
    std::error_code ignored;
    if (std::filesystem::exists(folder_, ignored))
        std::fprintf(stderr, "The folder %s of an office could not be removed.\n", folder_.c_str());
}

void Guardian::watch(pid_t group) {
    group_ = group;
    if (send(socket_, &group, sizeof group, MSG_NOSIGNAL) != sizeof group)
        throw std::runtime_error("the process that cleans up after the office has died");
}

}  // namespace classkeys::driver
