// meter.hpp: what the process it runs in has used: time and memory.
#pragma once

#include <malloc.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <fstream>
#include <string>

namespace classkeys::bench {

// Seconds since the process began: on the clock, and on the processors.
struct Moment {
    double clock;
    double processor;

    static Moment now() {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        const std::chrono::duration<double> clock = std::chrono::steady_clock::now().time_since_epoch();
        return {clock.count(), seconds(used.ru_utime) + seconds(used.ru_stime)};
    }
};

// A line of /proc/self/status, in bytes: "VmRSS:" is what the process takes now, "VmHWM:" at most since forget_peak().
inline std::int64_t memory(const std::string& line) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (std::int64_t kilobytes = 0; word == line && status >> kilobytes) return kilobytes * 1024;
    return 0;
}

inline void forget_peak() {
    malloc_trim(0);  // what earlier tasks have left is not to be grown into unseen
    std::ofstream("/proc/self/clear_refs") << 5;
}

}  // namespace classkeys::bench
