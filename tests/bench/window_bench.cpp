// How soon the windows come, and how soon their previews follow a change, on a long list.
//   build/release/tests/bench/window_bench --rows 100000
#include <boost/program_options.hpp>

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <chrono>
#include <cstdio>
#include <exception>
#include <future>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "dispatch.hpp"
#include "form.hpp"
#include "pupils.hpp"
#include "window.hpp"

namespace classkeys::tests {
namespace {

namespace options = boost::program_options;
using Clock = std::chrono::steady_clock;

// A window, and a list in it whose change the preview follows.
struct Measured {
    const char* command;
    const char* list;  // by its label
    int entry;
};

constexpr Measured all_measured[] = {
    {"CreateAccounts", "Passwords are", 2},
    {"CreateAccounts", "Platform", 3},
    {"SortByInvitedOn", "Order", 1},
    {"SortByInvitedOn", "Read dates as", 1},
    {"ExportAccounts", "Platform", 1},
    {"MakeHandouts", "Hand out as", 1},
    {"MatchExport", nullptr, 0},
    {"Settings", nullptr, 0},
    {"FindPupil", nullptr, 0},
};

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// Looked for before a change is timed: to look through a window from outside takes longer than the change.
Accessible list_called(const Window& window, const std::string& label) {
    for (const Accessible& part : window.control(label).children())
        if (part.role() == com::sun::star::accessibility::AccessibleRole::LIST) return part;
    throw std::runtime_error("“" + label + "” is no list");
}

void fill_with_pupils(Document& list, int rows) {
    Rows cells = {{"Pupil name", "Username", "Password", "Class", "Invited on"}};
    for (const bench::Pupil& pupil : bench::invented_pupils(static_cast<std::size_t>(rows)))
        cells.push_back({pupil.name, pupil.username, cells.size() % 2 == 0 ? pupil.password : "", pupil.class_name,
                         bench::german_date(pupil.invited_on)});
    fill(list, "A1", cells);
}

void measure(Office& office, Document& list, int rows, const Measured& measured) {
    double opening = 0;
    double change = 0;
    while_running(
        office, [&] { return run(list, measured.command); },
        [&] {
            const auto start = Clock::now();
            const Window window = Window::wait_for(office, {}, Kind::dialog);
            opening = milliseconds_since(start);
            if (measured.list != nullptr) {
                wait_for_note(window, std::to_string(rows));
                const Accessible field = list_called(window, measured.list);
                const auto changed = Clock::now();
                field.choose(measured.entry);
                change = milliseconds_since(changed);
            }
            window.press("cancel");
        });
    std::printf("%-18s%10.0f    %-20s%10.0f\n", measured.command, opening,
                measured.list == nullptr ? "" : measured.list, change);
    std::fflush(stdout);
}

int measure_all(int count, char** words) {
    int rows = 0;
    options::options_description known("Measures how soon windows come, and follow a change");
    known.add_options()("help", "this text")("rows", options::value(&rows)->default_value(100'000),
                                             "pupils in the list");
    options::variables_map given;
    options::store(options::parse_command_line(count, words, known), given);
    options::notify(given);
    if (given.contains("help") || rows < 1) {
        std::cout << known;
        return given.contains("help") ? 0 : 2;
    }
    Office office(Windows::yes);
    {
        Document list(office);
        fill_with_pupils(list, rows);
        std::printf("%d rows; milliseconds\n\n%-18s%10s    %-20s%10s\n", rows, "", "opens", "a change of", "followed");
        for (const Measured& measured : all_measured) measure(office, list, rows, measured);
    }
    office.close();
    return 0;
}

}  // namespace
}  // namespace classkeys::tests

int main(int count, char** words) {
    try {
        return classkeys::tests::measure_all(count, words);
    } catch (const std::exception& thrown) {
        std::cerr << thrown.what() << '\n';
    }
    return 1;
}
