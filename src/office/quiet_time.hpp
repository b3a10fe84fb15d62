// quiet_time.hpp: waits until changes that come one after the other are over.
//   QuietTime quiet(400ms, [] { check_again(); });
//   quiet.touch();  quiet.touch();  quiet.touch();     check_again() once, 400 ms after the last
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace classkeys::office {

class QuietTime {
 public:
    // `over` is called in a thread of ours, and must not throw.
    QuietTime(std::chrono::milliseconds quiet, std::function<void()> over);

    // Something has changed.
    void touch();

 private:
    using Clock = std::chrono::steady_clock;

    void wait(const std::stop_token& stop);

    const std::chrono::milliseconds quiet_;
    const std::function<void()> over_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::optional<Clock::time_point> due_;
    std::jthread waiting_;  // last: it uses all the others
};

}  // namespace classkeys::office
