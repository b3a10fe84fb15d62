// record.hpp: how a file fared.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace classkeys::batch {

// What tells whether a file was changed.
struct Stamp {
    std::uintmax_t size = 0;
    std::int64_t modified = 0;  // in the file clock's own ticks
    bool operator==(const Stamp&) const = default;
};

// Throws std::filesystem::filesystem_error if there is no such file.
Stamp stamp_of(const std::filesystem::path& file);

enum class State {
    done,
    refused,  // by a command; nothing was written
    failed,   // LibreOffice could not open or write it, died or took too long; nothing was written
};

struct Record {
    std::filesystem::path source;
    Stamp before;  // of the source
    Stamp after;   // of the result; nothing where there is none
    State state = State::done;
    long changed = 0;                      // rows, over all commands
    std::map<std::string, long> findings;  // how many of each code
    std::string command;                   // that refused
    std::string code;                      // of the refusal or failure
    std::string sentence;                  // which says why
};

}  // namespace classkeys::batch
