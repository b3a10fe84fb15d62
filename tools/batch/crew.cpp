#include "batch/crew.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <condition_variable>
#include <ostream>
#include <thread>

#include "batch/arguments.hpp"
#include "batch/one_file.hpp"
#include "batch/report.hpp"
#include "office_driver/outcome.hpp"

namespace classkeys::batch {

namespace {

namespace css = com::sun::star;

// Strikes an office that is still at a file when patience is over.
class Patience {
 public:
    Patience(const driver::Office& office, std::chrono::seconds longest)
        : watch_([this, &office, longest] {
              std::unique_lock lock(mutex_);
              over_ = !changed_.wait_for(lock, longest, [this] { return ended_; });
              if (over_) office.strike();
          }) {}
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;
    ~Patience() { end(); }

    // Whether it was over before.
    bool end() {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        changed_.notify_one();
        if (watch_.joinable()) watch_.join();
        return over_;
    }

 private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ended_ = false, over_ = false;
    std::thread watch_;
};

Record failure(const Piece& piece, const char* code, const std::string& sentence) {
    Record record;
    record.source = piece.source;
    record.state = State::failed;
    record.code = code;
    record.sentence = sentence;
    return record;
}

}  // namespace

Crew::Crew(const Job& job, Journal& journal, std::ostream& out) : job_(job), journal_(journal), out_(out) {}

Crew::OfficePointer Crew::start() {
    auto office = std::make_unique<driver::Office>(
        driver::Setup{job_.program, {job_.oxt}, driver::Windows::no, job_.language, job_.locale});
    const std::lock_guard lock(mutex_);
    at_work_.insert(office.get());
    if (stopping_) office->strike();
    return office;
}

void Crew::end(OfficePointer& office) {
    if (!office) return;
    {
        const std::lock_guard lock(mutex_);
        at_work_.erase(office.get());
    }
    office->kill();  // it has nothing that is worth keeping
    office.reset();
}

void Crew::rehearse() try {
    spare_ = start();
    const css::uno::Reference<css::frame::XModel> model(
        css::frame::Desktop::create(spare_->context())
            ->loadComponentFromURL("private:factory/scalc", "_blank", 0,
                                   driver::property_values({{"Hidden", driver::as_any(true)}})),
        css::uno::UNO_QUERY_THROW);
    const auto frame = model->getCurrentController()->getFrame();
    for (const Step& step : job_.steps) {
        const auto outcome = driver::run(spare_->context(), frame, step.command,
                                         values_to_try(step, driver::file_url(spare_->file("try"))));
        if (outcome.error == "argument-invalid") throw BadUsage(step.command + ": " + outcome.summary);
    }
    css::uno::Reference<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
} catch (const css::uno::Exception&) {
    end(spare_);
    if (!stopping_) throw std::runtime_error("LibreOffice ended while the commands were tried on an empty sheet");
}

void Crew::work(const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces) waiting_.push_back(&piece);
    all_ = pieces.size();
    std::vector<std::thread> threads;
    const auto count = std::min(static_cast<std::size_t>(job_.jobs), pieces.size());
    for (std::size_t each = 0; each < count; ++each) threads.emplace_back([this] { serve(); });
    for (std::thread& thread : threads) thread.join();
    end(spare_);
}

void Crew::stop() {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto* office : at_work_) office->strike();
}

const Piece* Crew::next() {
    const std::lock_guard lock(mutex_);
    if (stopping_ || waiting_.empty()) return nullptr;
    const Piece* piece = waiting_.front();
    waiting_.pop_front();
    return piece;
}

void Crew::serve() {
    OfficePointer office;
    {
        const std::lock_guard lock(mutex_);
        office = std::move(spare_);
    }
    try {
        while (const Piece* piece = next()) {
            if (!office) office = start();
            if (!handle(*office, *piece)) end(office);
        }
    } catch (const std::exception& error) {
        const std::lock_guard lock(mutex_);
        if (!stopping_) trouble_ = error.what();
    } catch (const css::uno::Exception& error) {
        const std::lock_guard lock(mutex_);
        if (!stopping_) trouble_ = "LibreOffice could not be reached: " + driver::utf8(error.Message);
    }
    end(office);
}

// False if the office is of no more use.
bool Crew::handle(driver::Office& office, const Piece& piece) {
    Patience patience(office, job_.patience);
    std::string wrong;
    try {
        const Result result = work_on(office, job_, piece);
        patience.end();
        tell(deliver(result, job_, piece, journal_));
        return true;
    } catch (const std::system_error& error) {
        const bool over = patience.end();
        const auto record = failure(piece, "file-error", error.what());
        journal_.add(record);
        tell(record);
        return !over;
    } catch (const css::uno::Exception&) {
        wrong = "LibreOffice ended while it was at this file.";
    } catch (const std::runtime_error& error) {
        wrong = error.what();
    }
    const bool over = patience.end();
    if (stopping_) return false;
    const auto record =
        over
            ? failure(piece, "office-hung",
                      "LibreOffice was still at this file after " + std::to_string(job_.patience.count()) + " seconds.")
            : failure(piece, "office-died", wrong);
    journal_.add(record);
    tell(record);
    return false;
}

void Crew::tell(const Record& record) {
    const std::lock_guard lock(mutex_);
    ++told_;
    out_ << told_ << '/' << all_ << ' ' << record.source.string() << ": " << summary_of(record) << std::endl;
}

}  // namespace classkeys::batch
