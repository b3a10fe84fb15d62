#include "program.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <stdexcept>

#include "office_driver/process.hpp"

namespace classkeys::tests {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 120s;
constexpr int glance = 5;  // milliseconds between two looks at the journal

driver::Program program_of(const Folder& folder, std::vector<std::string> words) {
    words.insert(words.begin(), {CLASSKEYS_BATCH, "--oxt", CLASSKEYS_OXT});
    fs::create_directories(folder / "tmp");
    std::vector<std::string> environment{"PATH=/usr/bin:/bin", "TMPDIR=" + (folder / "tmp").string(), "LC_ALL=C.UTF-8"};
    for (const char* passed_on : {"CLASSKEYS_OFFICE_PROGRAM", "LD_LIBRARY_PATH"})
        if (const char* value = std::getenv(passed_on)) environment.push_back(std::string(passed_on) + '=' + value);
    return {words, environment, folder.path(), folder / "said", {}};
}

Ended wait_for(const Folder& folder, pid_t batch) {
    const auto status = driver::wait_for_exit(batch, longest);
    if (!status) driver::end_group(batch);
    return {status && WIFEXITED(*status) ? WEXITSTATUS(*status) : -1, content_of(folder / "said")};
}

}  // namespace

Ended run_batch(const Folder& folder, std::vector<std::string> words) {
    fs::remove(folder / "said");
    return wait_for(folder, driver::start(program_of(folder, std::move(words))));
}

Ended run_batch(const Folder& folder, std::vector<std::string> words, const fs::path& report, int records,
                const std::function<void(pid_t batch)>& meanwhile) {
    fs::remove(folder / "said");
    const pid_t batch = driver::start(program_of(folder, std::move(words)));
    const auto deadline = std::chrono::steady_clock::now() + longest;
    for (std::ptrdiff_t lines = 0; lines <= records;) {
        const std::string journal = content_of(report.string() + ".journal");
        lines = std::ranges::count(journal, '\n');
        if (std::chrono::steady_clock::now() > deadline) {
            const Ended ended = wait_for(folder, batch);
            throw std::runtime_error("the journal did not grow: " + ended.said);
        }
        poll(nullptr, 0, glance);
    }
    meanwhile(batch);
    return wait_for(folder, batch);
}

std::vector<pid_t> offices_of(const Folder& folder) {
    const std::string mark = "UserInstallation=file://" + (folder / "tmp").string() + '/';
    std::set<pid_t> groups;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename().string();
        if (!std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; })) continue;
        const std::string command = content_of(entry.path() / "cmdline");
        const pid_t group = getpgid(std::stoi(name));
        if (group > 0 && command.find(mark) != std::string::npos) groups.insert(group);
    }
    return {groups.begin(), groups.end()};
}

std::vector<std::string> left_behind(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder / "tmp")) names.push_back(entry.path().filename().string());
    return names;
}

}  // namespace classkeys::tests
