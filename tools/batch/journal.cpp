#include "batch/journal.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace classkeys::batch {

namespace {

namespace fs = std::filesystem;

constexpr char between = '\t';
constexpr const char* state_names[] = {"done", "refused", "failed"};

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char c = text[++at];
        out += c == 't' ? '\t' : c == 'n' ? '\n' : c;
    }
    return out;
}

std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == between)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    for (std::string& field : fields) field = unescaped(field);
    return fields;
}

// The job's commands and places, which its journal begins with.
std::string title_of(const Job& job) {
    std::string title = "classkeys-batch 1";
    const auto add = [&title](const std::string& field) { (title += between) += escaped(field); };
    add(job.keep == Keep::folder     ? fs::weakly_canonical(job.output).string()
        : job.keep == Keep::in_place ? "--in-place"
                                     : "--report-only");
    add(job.language);
    add(job.locale);
    for (const Step& step : job.steps) {
        add("--command " + step.command);
        for (const auto& [name, value] : step.arguments) add(name + "=" + value);
    }
    return title;
}

[[noreturn]] void complain(const fs::path& path, const char* what) {
    throw std::system_error(errno, std::generic_category(), std::string("cannot ") + what + " " + path.string());
}

void write_line(int file, const fs::path& path, const std::string& line) {
    const std::string all = line + '\n';
    if (write(file, all.data(), all.size()) != static_cast<ssize_t>(all.size()) || fdatasync(file) != 0)
        complain(path, "write the journal");
}

}  // namespace

std::string line_of(const Record& record) {
    std::string findings;
    for (const auto& [code, count] : record.findings) findings += code + ' ' + std::to_string(count) + ' ';
    const std::string fields[] = {record.source.string(),
                                  std::to_string(record.before.size),
                                  std::to_string(record.before.modified),
                                  std::to_string(record.after.size),
                                  std::to_string(record.after.modified),
                                  state_names[static_cast<int>(record.state)],
                                  std::to_string(record.changed),
                                  findings,
                                  record.command,
                                  record.code,
                                  record.sentence};
    std::string line;
    for (const std::string& field : fields) line += (line.empty() ? "" : std::string(1, between)) + escaped(field);
    return line;
}

Record record_of(const std::string& line) {
    const auto fields = fields_of(line);
    if (fields.size() != 11) throw std::invalid_argument("not a line of a journal");
    Record record;
    record.source = fields[0];
    record.before = {std::stoull(fields[1]), std::stoll(fields[2])};
    record.after = {std::stoull(fields[3]), std::stoll(fields[4])};
    const auto* state = std::ranges::find(state_names, fields[5]);
    if (state == std::end(state_names)) throw std::invalid_argument("not a state");
    record.state = static_cast<State>(state - std::begin(state_names));
    record.changed = std::stol(fields[6]);
    std::istringstream findings(fields[7]);
    long count = 0;
    for (std::string code; findings >> code >> count;) record.findings[code] = count;
    record.command = fields[8];
    record.code = fields[9];
    record.sentence = fields[10];
    return record;
}

Journal::Journal(const Job& job) : keep_(job.keep), path_(job.report.string() + ".journal"), title_(title_of(job)) {
    if (path_.has_parent_path()) fs::create_directories(path_.parent_path());
    file_ = open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (file_ < 0) throw BadUsage("cannot write the journal " + path_.string());
    try {
        if (flock(file_, LOCK_EX | LOCK_NB) != 0)
            throw BadUsage("another run is at work with the journal " + path_.string());
        if (job.again && ftruncate(file_, 0) != 0) complain(path_, "empty the journal");
        read();
    } catch (...) {
        close(file_);
        throw;
    }
}

Journal::~Journal() {
    if (is_new_) unlink(path_.c_str());
    close(file_);
}

void Journal::read() {
    std::ifstream in(path_, std::ios::binary);
    const std::string all{std::istreambuf_iterator<char>(in), {}};
    std::size_t at = 0;
    for (std::size_t end = 0; (end = all.find('\n', at)) != std::string::npos; at = end + 1) {
        const std::string line = all.substr(at, end - at);
        if (at == 0 && line != title_)
            throw BadUsage("the journal " + path_.string() +
                           " is that of another job; --again begins anew, --report keeps both");
        if (at == 0) {
            is_new_ = false;
            continue;
        }
        try {
            Record record = record_of(line);
            records_[record.source] = std::move(record);
        } catch (const std::logic_error&) {
            throw BadUsage("the journal " + path_.string() + " cannot be read; --again begins anew");
        }
    }
    // The end of a run that was cut off in the middle of a line.
    if (at < all.size() && ftruncate(file_, static_cast<off_t>(at)) != 0) complain(path_, "mend the journal");
}

bool Journal::is_finished(const Piece& piece) const {
    const auto found = records_.find(piece.source);
    if (found == records_.end() || found->second.state == State::failed) return false;
    const Record& record = found->second;
    if (record.state == State::refused) return stamp_of(piece.source) == record.before;
    if (keep_ == Keep::in_place) return stamp_of(piece.source) == record.after;
    if (keep_ == Keep::folder && !fs::exists(piece.target)) return false;
    return stamp_of(piece.source) == record.before;
}

void Journal::add(const Record& record) {
    const std::lock_guard alone(adding_);
    if (is_new_) write_line(file_, path_, title_);
    is_new_ = false;
    write_line(file_, path_, line_of(record));
    records_[record.source] = record;
}

}  // namespace classkeys::batch
