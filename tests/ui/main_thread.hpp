// main_thread.hpp: has the office do something on its main thread, as it does all that a user asks for.
//   on_main_thread(office, [&] { return run(list, "Settings"); })
#pragma once

#include <functional>
#include <future>
#include <memory>

#include "office.hpp"

namespace classkeys::tests {

// Returns at once; the office calls `work` back soon. UNO then has the calls that `work` makes done in the thread from
// which it was called back. Not called, and let go of, if the office ends before.
void post_to_main_thread(const Office& office, std::function<void()> work);

// Gives what `work` gives, or throws what it throws. On another thread a modal window may keep the office's lock for as
// long as it is open (drawn in memory: the main thread then works for that other one, and lets go of no lock).
template <class Work>
auto on_main_thread(const Office& office, Work work) {
    auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::move(work));
    auto done = task->get_future();
    post_to_main_thread(office, [task = std::move(task)] { (*task)(); });
    return done.get();
}

}  // namespace classkeys::tests
