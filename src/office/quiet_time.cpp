#include "office/quiet_time.hpp"

namespace classkeys::office {

QuietTime::QuietTime(std::chrono::milliseconds quiet, std::function<void()> over)
    : quiet_(quiet), over_(std::move(over)), waiting_([this](const std::stop_token& stop) { wait(stop); }) {}

void QuietTime::touch() {
    const std::lock_guard lock(mutex_);
    due_ = Clock::now() + quiet_;
    changed_.notify_one();
}

void QuietTime::wait(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return due_.has_value(); })) {
        const auto due = *due_;
        if (changed_.wait_until(lock, stop, due, [&] { return *due_ != due; })) continue;
        if (stop.stop_requested()) return;
        due_.reset();
        lock.unlock();
        over_();
        lock.lock();
    }
}

}  // namespace classkeys::office
