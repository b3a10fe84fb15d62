#include "start_up.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <com/sun/star/frame/Desktop.hpp>

#include "office_driver/office.hpp"

namespace classkeys::bench {

namespace fs = std::filesystem;
using driver::Office;

namespace {

// The office's process: the one whose command line names its profile, and which is no script around it.
pid_t process_of(const Office& office) {
    for (const auto& entry : fs::directory_iterator("/proc")) {
        std::ifstream file(entry.path() / "cmdline");
        const std::string words{std::istreambuf_iterator<char>(file), {}};
        const std::string program = words.substr(0, words.find('\0'));
        if (program.ends_with("soffice.bin") && words.find(office.profile().string()) != std::string::npos)
            return static_cast<pid_t>(std::stol(entry.path().filename()));
    }
    throw std::runtime_error("the office's process is not there");
}

double processor_seconds(pid_t process) {
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        throw std::runtime_error("the office's processor time cannot be read");
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double start_up(const std::vector<fs::path>& extensions) {
    Office office({.program = driver::usual_program(), .extensions = extensions, .windows = driver::Windows::yes});
    const auto desktop = com::sun::star::frame::Desktop::create(office.context());
    desktop->loadComponentFromURL("private:factory/scalc", "_blank", 0, {});
    const double seconds = processor_seconds(process_of(office));
    office.close();
    return seconds;
}

}  // namespace

double median_start_up(int runs, const std::vector<fs::path>& extensions) {
    std::vector<double> all;
    for (int run = 0; run < runs; ++run) all.push_back(start_up(extensions));
    const auto middle = all.begin() + runs / 2;
    std::ranges::nth_element(all, middle);
    return *middle;
}

}  // namespace classkeys::bench
