#include "batch/command_line.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <map>
#include <ostream>
#include <thread>

#include "batch/arguments.hpp"
#include "office_driver/office.hpp"

namespace classkeys::batch {

namespace {

namespace options = boost::program_options;
namespace fs = std::filesystem;

options::options_description known_options() {
    options::options_description known("Options", 100);
    const auto text = [](const char* name) { return options::value<std::string>()->value_name(name); };
    const auto number = [](const char* name) { return options::value<int>()->value_name(name); };
    // clang-format off
    known.add_options()
        ("command", text("NAME"),        "what to do: a command of docs/commands.md; several are done one after the other")
        ("argument", text("NAME=VALUE"), "an argument of the --command before it; may be repeated")
        ("output", text("FOLDER"),       "put the results there, under the files' names and as far down in folders")
        ("in-place",                     "put each result in the place of its file")
        ("report-only",                  "write no results, only the report")
        ("report", text("FILE"),         "the report (with --output: FOLDER/classkeys-batch.csv); the journal is FILE.journal")
        ("oxt", text("FILE"),            "ClassKeys itself, classkeys.oxt")
        ("office", text("FOLDER"),       "LibreOffice's program folder, if not the usual one")
        ("language", text("TAG"),        "of the sentences in the report (en-US)")
        ("locale", text("TAG"),          "of the office: how dates are read where nothing else tells (the system's)")
        ("jobs", number("N"),            "offices that work side by side (one for each core)")
        ("timeout", number("SECONDS"),   "for one file (300); an office that takes longer is ended and replaced")
        ("again",                        "begin anew, and write over results of earlier runs")
        ("strict",                       "end with 1 also where something was found")
        ("help",                         "this text");
    // clang-format on
    return known;
}

options::parsed_options parse(const std::vector<std::string>& words) {
    static const auto known = known_options();
    static options::options_description all;
    static const bool once = [] {
        all.add(known);
        all.add_options()("input", options::value<std::string>());
        return true;
    }();
    static_cast<void>(once);
    options::positional_options_description inputs;
    inputs.add("input", -1);
    return options::command_line_parser(words).options(all).positional(inputs).run();
}

int number_from(const std::string& name, const std::string& text, int least, int most) {
    const bool digits =
        !text.empty() && text.size() < 9 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const int number = digits ? std::stoi(text) : -1;
    if (number < least || number > most)
        throw BadUsage("--" + name + " " + text + " is no number from " + std::to_string(least) + " to " +
                       std::to_string(most));
    return number;
}

void add_argument(Job& job, const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        throw BadUsage("--argument " + text + " is not of the form NAME=VALUE");
    if (job.steps.empty()) throw BadUsage("--argument " + text + " stands before any --command");
    job.steps.back().arguments.emplace_back(text.substr(0, equals), text.substr(equals + 1));
}

void set_keep(Job& job, bool& chosen, Keep keep) {
    if (chosen) throw BadUsage("of --output, --in-place and --report-only only one can be chosen, once");
    chosen = true;
    job.keep = keep;
}

void require(bool holds, const char* sentence) {
    if (!holds) throw BadUsage(sentence);
}

void check(Job& job, bool chosen) {
    require(!job.inputs.empty(), "no file is named");
    require(!job.steps.empty(), "no --command is named");
    require(chosen, "say where the results go: --output FOLDER, --in-place or --report-only");
    require(!job.oxt.empty(), "name ClassKeys' own file: --oxt classkeys.oxt");
    if (!fs::is_regular_file(job.oxt)) throw BadUsage("there is no file " + job.oxt.string() + " (--oxt)");
    if (!fs::exists(job.program / "soffice"))
        throw BadUsage("there is no LibreOffice in " + job.program.string() + " (--office)");
    if (job.keep == Keep::folder && job.report.empty()) job.report = job.output / "classkeys-batch.csv";
    require(!job.report.empty(), "name the report: --report FILE");
    for (const Step& step : job.steps) check_arguments(step, job.keep);
}

}  // namespace

std::optional<Job> read_command_line(const std::vector<std::string>& words) {
    Job job;
    job.program = driver::usual_program();
    job.jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    bool chosen = false;
    std::vector<std::string> seen;
    try {
        for (const auto& option : parse(words).options) {
            const std::string& name = option.string_key;
            const std::string value = option.value.empty() ? std::string() : option.value.front();
            const bool repeats = name == "input" || name == "command" || name == "argument";
            if (!repeats && std::ranges::find(seen, name) != seen.end())
                throw BadUsage("--" + name + " is there twice");
            seen.push_back(name);
            if (name == "help") return std::nullopt;
            if (name == "input") job.inputs.emplace_back(value);
            if (name == "command") job.steps.push_back({value});
            if (name == "argument") add_argument(job, value);
            if (name == "output") {
                set_keep(job, chosen, Keep::folder);
                job.output = value;
            }
            if (name == "in-place") set_keep(job, chosen, Keep::in_place);
            if (name == "report-only") set_keep(job, chosen, Keep::nothing);
            if (name == "report") job.report = value;
            if (name == "oxt") job.oxt = value;
            if (name == "office") job.program = value;
            if (name == "language") job.language = value;
            if (name == "locale") job.locale = value;
            if (name == "jobs") job.jobs = number_from(name, value, 1, 256);
            if (name == "timeout") job.patience = std::chrono::seconds(number_from(name, value, 1, 86400));
            if (name == "again") job.again = true;
            if (name == "strict") job.strict = true;
        }
    } catch (const options::error& wrong) {
        throw BadUsage(wrong.what());
    }
    check(job, chosen);
    return job;
}

void print_help(std::ostream& out) {
    out << "classkeys-batch: runs ClassKeys' commands over many files, in LibreOffices of its own.\n\n"
           "  classkeys-batch --oxt classkeys.oxt --command CreateAccounts --argument Platform=moodle \\\n"
           "                  --command CheckAccounts --output made lists/ more/class.xls\n\n"
           "Files are spreadsheets of every kind that LibreOffice writes, web pages called .xls, and text with "
           "commas,\n"
           "semicolons or tabs; folders are searched for them. A file keeps its format. If a command refuses a file,\n"
           "nothing of it is written. A run that was ended goes on where it was when it is called again.\n\n"
        << known_options()
        << "\nIn the arguments Url and Export {file} stands for a file's name without its ending. Url is the name, "
           "without\n"
           "a folder, of a file that lies beside the result: --argument Url={file}-handout.txt\n\n"
           "Ends with 0 if all is done, 1 if some files were refused (with --strict: or something was found), 2 if it\n"
           "could not begin, 3 if LibreOffice failed at some files, or could not be started, 130 if it was ended by a\n"
           "signal, such as Ctrl+C.\n";
}

}  // namespace classkeys::batch
