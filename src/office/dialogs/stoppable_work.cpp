#include "office/dialogs/stoppable_work.hpp"

#include <atomic>
#include <chrono>
#include <future>
#include <memory>

#include "office/dialogs/form.hpp"
#include "office/main_thread.hpp"

namespace classkeys::office {

namespace {

constexpr auto patience = std::chrono::milliseconds(500);

// Closes the window, once the work is done and the window is there, whichever comes last.
class Closer {
 public:
    explicit Closer(Form* form) : form_(form) {}

    void leave() { form_ = nullptr; }
    void done() {
        done_ = true;
        close_if_due();
    }
    void shown() {
        shown_ = true;
        close_if_due();
    }

 private:
    void close_if_due() {
        Form* const form = form_;
        if (done_ && shown_ && form != nullptr) form->close();
    }

    std::atomic<Form*> form_;
    std::atomic<bool> done_ = false;
    std::atomic<bool> shown_ = false;
};

}  // namespace

bool do_stoppable(const Session& session, const Arguments& arguments, const std::string& title,
                  const std::function<void(std::stop_token stop)>& work) {
    std::stop_source stop;
    if (!session.opens_windows(arguments)) {
        work(stop.get_token());
        return true;
    }
    auto working = std::async(std::launch::async, work, stop.get_token());
    if (working.wait_for(patience) != std::future_status::ready) {
        Form form(session, title, {});
        form.note("what", session.voice.say(Text::window_working), 2);
        form.button("stop", Text::window_stop, Form::Press::cancel);
        const auto closer = std::make_shared<Closer>(&form);
        form.when_shown([&] { closer->shown(); });
        const auto watching = std::async(std::launch::async, [&] {
            working.wait();
            run_on_main_thread(session.context, [closer] { closer->done(); });
        });
        form.run();
        // The window goes because the work is done, or because the user wants it to stop.
        if (working.wait_for(std::chrono::seconds(0)) != std::future_status::ready && form.was_shown())
            stop.request_stop();
        watching.wait();
        closer->leave();
    }
    working.get();
    return !stop.stop_requested();
}

}  // namespace classkeys::office
