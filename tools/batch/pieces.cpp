#include "batch/pieces.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "batch/arguments.hpp"

namespace classkeys::batch {

namespace {

namespace fs = std::filesystem;

constexpr std::array endings =
    std::to_array<std::string_view>({".csv", ".fods", ".ods", ".tab", ".tsv", ".xls", ".xlsm", ".xlsx"});

bool ends_as_a_table(const fs::path& file) {
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(endings, ending) != endings.end();
}

bool is_hidden(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.starts_with('.') || name.starts_with("~$");  // the latter an open file's, by Excel
}

// The files, each with its path below the folder that was named.
std::map<fs::path, fs::path> find_sources(const Job& job) {
    std::map<fs::path, fs::path> found;
    const fs::path output = job.output.empty() ? fs::path() : fs::weakly_canonical(job.output);
    const fs::path report = fs::weakly_canonical(job.report);
    for (const fs::path& input : job.inputs) {
        if (!fs::exists(input)) throw BadUsage("there is no file or folder " + input.string());
        if (!fs::is_directory(input)) {
            found.emplace(fs::canonical(input), input.filename());
            continue;
        }
        const fs::path top = fs::canonical(input);
        for (auto entry = fs::recursive_directory_iterator(top); entry != fs::recursive_directory_iterator(); ++entry) {
            const bool passed_over = is_hidden(entry->path()) || entry->path() == output;
            if (passed_over && entry->is_directory()) entry.disable_recursion_pending();
            if (passed_over || !entry->is_regular_file() || !ends_as_a_table(entry->path())) continue;
            const fs::path file = fs::canonical(entry->path());
            if (file != report) found.emplace(file, entry->path().lexically_relative(top));
        }
    }
    if (found.empty()) throw BadUsage("no spreadsheet and no text table was found");
    return found;
}

}  // namespace

std::vector<Piece> find_pieces(const Job& job) {
    std::vector<Piece> pieces;
    std::map<fs::path, fs::path> taken;  // by whom
    for (const auto& [source, below] : find_sources(job)) {
        Piece piece{source, {}, {}};
        if (job.keep == Keep::in_place) piece.target = source;
        if (job.keep == Keep::folder) piece.target = fs::weakly_canonical(job.output / below);
        if (job.keep == Keep::folder && fs::exists(piece.target) && fs::equivalent(piece.target, source))
            throw BadUsage(source.string() + " would be written over by its own result; use --in-place for that");
        for (const Step& step : job.steps) {
            const std::string name = name_beside(step, source);
            piece.beside.push_back(name.empty() ? fs::path() : piece.target.parent_path() / name);
        }
        std::vector<fs::path> written = piece.beside;
        written.push_back(piece.target);
        for (const fs::path& one : written) {
            if (one.empty()) continue;
            const auto [other, is_free] = taken.emplace(one, source);
            if (!is_free)
                throw BadUsage("what is made of " + source.string() + " and of " + other->second.string() +
                               " would both be " + one.string() +
                               "; run them one after the other, with two --output folders");
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

}  // namespace classkeys::batch
