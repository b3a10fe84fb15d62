// How long the commands take in a real office, beside what the office itself takes for as many cells, and beside the
// simplest macro that does about the same. All are measured inside the office's process, turn about, each in a new
// document. Then what the extension adds to the start of an office.
//   build/release/tests/bench/office_bench --rows 1000 100000 1048575
#include <boost/program_options.hpp>

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <sched.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document.hpp"
#include "start_up.hpp"

namespace classkeys::tests {
namespace {

namespace options = boost::program_options;

constexpr int whole_sheet = 1'048'575;  // rows below the header

// Which list a command works on.
enum class List { names, accounts, accounts_with_text_dates };

struct Measured {
    const char* command;
    const char* shown;  // in the table
    List list;
    const char* floor;                 // a task of the stopwatch: what the office takes by itself
    bool changes;                      // whether every row is to be changed, in one undo step
    bool undo_compares = false;        // whether the office's undo of the floor does as much as ours
    std::optional<double> goal = {};   // the command's time over the floor's, at most, in a whole sheet
    const char* bulk_macro = nullptr;  // a Sub of macros.bas
    const char* cell_macro = nullptr;
};

constexpr Measured all_measured[] = {
    {"GenerateUsernames", "GenerateUsernames", List::names, "write usernames", true, false, 1.25, "UsernamesInBulk",
     "UsernamesCellByCell"},
    {"GeneratePasswords", "GeneratePasswords", List::names, "write passwords", true, false, 1.2, "PasswordsInBulk",
     "PasswordsCellByCell"},
    {"SortByInvitedOn", "SortByInvitedOn, real dates", List::accounts, "sort", true, true, 1.15},
    // The office cannot sort text dates by date at all: held against real ones.
    {"SortByInvitedOn", "SortByInvitedOn, text dates", List::accounts_with_text_dates, "sort", true, true, 2.0,
     "SortTextDatesInBulk"},
    {"CheckAccounts", "CheckAccounts", List::accounts, "read", false, false, {}},
};

struct Time {
    double seconds = 0;
    double processor = 0;
    double bytes = 0;  // by which the office grew at most
};

Time median(std::vector<Time> times) {
    const auto middle = times.begin() + std::ssize(times) / 2;
    Time median;
    std::ranges::nth_element(times, middle, {}, &Time::seconds);
    median.seconds = middle->seconds;
    std::ranges::nth_element(times, middle, {}, &Time::processor);
    median.processor = middle->processor;
    std::ranges::nth_element(times, middle, {}, &Time::bytes);
    median.bytes = middle->bytes;
    return median;
}

struct Answer {
    Time time;
    sal_Int32 changed = 0;
};

class Stopwatch {
 public:
    explicit Stopwatch(const Office& office)
        : job_(office.create("org.classkeys.bench.Stopwatch"), uno::UNO_QUERY_THROW) {}

    Answer run(const Document& document, const char* task, Arguments arguments) const {
        arguments.emplace_back("Task", as_any(task));
        arguments.emplace_back("Document", uno::Any(document.model()));
        uno::Sequence<com::sun::star::beans::NamedValue> values(static_cast<sal_Int32>(arguments.size()));
        auto* value = values.getArray();
        for (const auto& [name, content] : arguments) *value++ = {wide(name), content};
        uno::Sequence<com::sun::star::beans::NamedValue> measured;
        job_->execute(values) >>= measured;
        Answer answer;
        for (const auto& entry : measured) {
            if (entry.Name == "Seconds") entry.Value >>= answer.time.seconds;
            if (entry.Name == "ProcessorSeconds") entry.Value >>= answer.time.processor;
            if (sal_Int64 bytes = 0; entry.Name == "PeakBytes" && (entry.Value >>= bytes))
                answer.time.bytes = static_cast<double>(bytes);
            if (entry.Name == "Changed") entry.Value >>= answer.changed;
        }
        return answer;
    }

 private:
    uno::Reference<com::sun::star::task::XJob> job_;
};

// All runs of one command and of its floor.
struct Series {
    std::vector<Time> floor, command, undo_of_floor, undo, bulk_macro, cell_macro;
};

class Bench {
 public:
    Bench(Office& office, int rows, int runs) : rows_(rows), runs_(runs), office_(office) {}

    Series measure(const Measured& measured) {
        Series series;
        for (int run = 0; run < runs_; ++run) {
            measure_floor(measured, series);
            measure_command(measured, series);
            if (measured.bulk_macro != nullptr)
                series.bulk_macro.push_back(time_of_macro(measured.list, measured.bulk_macro));
            if (measured.cell_macro != nullptr)
                series.cell_macro.push_back(time_of_macro(measured.list, measured.cell_macro));
        }
        return series;
    }

 private:
    void fill(const Document& document, List list) const {
        stopwatch_.run(document, "fill",
                       {{"Rows", as_any(rows_)},
                        {"Accounts", as_any(list != List::names)},
                        {"TextDates", as_any(list == List::accounts_with_text_dates)}});
    }

    void measure_floor(const Measured& measured, Series& series) {
        Document document(office_);
        fill(document, measured.list == List::accounts_with_text_dates ? List::accounts : measured.list);
        series.floor.push_back(stopwatch_.run(document, measured.floor, {{"Rows", as_any(rows_)}}).time);
        if (measured.undo_compares) series.undo_of_floor.push_back(stopwatch_.run(document, "undo", {}).time);
    }

    void measure_command(const Measured& measured, Series& series) {
        Document document(office_);
        fill(document, measured.list);
        const Answer answer = stopwatch_.run(document, "dispatch", {{"Command", as_any(measured.command)}});
        series.command.push_back(answer.time);
        // A sort leaves some rows where they were.
        if (measured.changes && answer.changed < rows_ / 10 * 9)
            throw std::runtime_error(std::string(measured.command) + " changed only " + std::to_string(answer.changed) +
                                     " of " + std::to_string(rows_) + " rows");
        if (!measured.changes) return;
        series.undo.push_back(stopwatch_.run(document, "undo", {}).time);
        if (!document.undo_titles().empty())
            throw std::runtime_error(std::string(measured.command) + " made two steps");
    }

    Time time_of_macro(List list, const char* name) const {
        Document document(office_);
        fill(document, list);
        std::ifstream file(CLASSKEYS_BENCH_MACROS);
        const std::string basic{std::istreambuf_iterator<char>(file), {}};
        stopwatch_.run(document, "take macros", {{"Basic", as_any(basic)}});
        return stopwatch_.run(document, "macro", {{"Macro", as_any(name)}}).time;
    }

    sal_Int32 rows_;
    int runs_;
    Office& office_;
    Stopwatch stopwatch_{office_};
};

double milliseconds(double seconds) {
    return seconds * 1000;
}

// Of a macro; it need not be one.
void print_macro(const std::vector<Time>& times) {
    if (times.empty())
        std::printf("%10s", "-");
    else
        std::printf("%10.0f", milliseconds(median(times).seconds));
}

void print_line(std::string_view what, const std::vector<Time>& floor, const std::vector<Time>& own) {
    const Time own_time = median(own);
    std::printf("%-28.*s", static_cast<int>(what.size()), what.data());
    if (floor.empty()) {
        std::printf("%8s %9.0f %6s |%8s %9.0f %6s", "-", milliseconds(own_time.seconds), "-", "-",
                    milliseconds(own_time.processor), "-");
        return;
    }
    const Time floor_time = median(floor);
    std::printf("%8.0f %9.0f %6.2f |%8.0f %9.0f %6.2f", milliseconds(floor_time.seconds),
                milliseconds(own_time.seconds), own_time.seconds / floor_time.seconds,
                milliseconds(floor_time.processor), milliseconds(own_time.processor),
                own_time.processor / floor_time.processor);
}

void print_command(const Measured& measured, const Series& series, int rows) {
    print_line(measured.shown, series.floor, series.command);
    std::printf(" |");
    print_macro(series.bulk_macro);
    print_macro(series.cell_macro);
    std::printf(" | %6.0f", (median(series.command).bytes - median(series.floor).bytes) / rows);
    if (measured.goal && rows == whole_sheet)
        std::printf(
            "   %.2f %s", *measured.goal,
            median(series.command).seconds <= *measured.goal * median(series.floor).seconds ? "met" : "not met");
    std::printf("\n");
    if (!series.undo.empty()) {
        print_line("  its undo", series.undo_of_floor, series.undo);
        std::printf("\n");
    }
    std::fflush(stdout);
}

void print_table(Office& office, int rows, int runs, const std::string& only) {
    std::printf(
        "%d rows, median of %d runs, inside the office; milliseconds on the clock | on the processors | of Basic"
        " macros; bytes that the office grew by beyond the floor\n\n",
        rows, runs);
    std::printf("%-28s%8s %9s %6s |%8s %9s %6s |%10s%10s | %6s   %s\n", "", "floor", "ClassKeys", "ratio", "floor",
                "ClassKeys", "ratio", "in bulk", "by cell", "a row", "goal");
    Bench bench(office, rows, runs);
    for (const Measured& measured : all_measured) {
        if (!only.empty() && only != measured.command) continue;
        print_command(measured, bench.measure(measured), rows);
    }
    std::printf("\n");
}

void print_start_up(int runs) {
    const double without = bench::median_start_up(runs, {});
    const double with = bench::median_start_up(runs, {CLASSKEYS_BENCH_OXT});
    std::printf(
        "An office that starts and opens an empty spreadsheet, processor milliseconds, median of %d: %.0f without"
        " the extension, %.0f with it\n\n",
        runs, milliseconds(without), milliseconds(with));
}

// One processor for us and for the office, which inherits it: the processors of a shared machine differ by as much as
// the ratios that are measured. `taskset -c 1` in front chooses which.
void stay_on_one_processor() {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<unsigned>(sched_getcpu()), &one);
    if (sched_setaffinity(0, sizeof one, &one) != 0) std::cerr << "Not kept on one processor: ratios will vary.\n";
}

int run(int count, char** words) {
    std::vector<int> sizes;
    int runs = 0;
    int starts = 0;
    std::string only;
    options::options_description known("Measures the commands in a real office");
    known.add_options()("help", "this text")(
        "rows",
        options::value(&sizes)->multitoken()->default_value({1'000, 100'000, whole_sheet}, "1000 100000 1048575"),
        "pupils in the list, once or more")("runs", options::value(&runs)->default_value(3), "of each command")(
        "starts", options::value(&starts)->default_value(0), "of the office, with and without the extension")(
        "only", options::value(&only), "one command, instead of all");
    options::variables_map given;
    options::store(options::parse_command_line(count, words, known), given);
    options::notify(given);
    const bool sensible = std::ranges::all_of(sizes, [](int rows) { return rows >= 1 && rows <= whole_sheet; });
    if (given.contains("help") || !sensible || runs < 1) {
        std::cout << known;
        return given.contains("help") ? 0 : 2;
    }
    stay_on_one_processor();
    if (starts > 0) print_start_up(starts);
    Office office(Windows::no, "en-US", {}, CLASSKEYS_STOPWATCH_OXT);
    for (const int rows : sizes) print_table(office, rows, runs, only);
    return 0;
}

}  // namespace
}  // namespace classkeys::tests

int main(int count, char** words) {
    try {
        return classkeys::tests::run(count, words);
    } catch (const com::sun::star::uno::Exception& thrown) {
        std::cerr << classkeys::tests::utf8(thrown.Message) << '\n';
    } catch (const std::exception& thrown) {
        std::cerr << thrown.what() << '\n';
    }
    return 1;
}
