// job.hpp: what a run is asked to do.
#pragma once

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace classkeys::batch {

struct Step {
    std::string command;                                           // "GenerateUsernames"
    std::vector<std::pair<std::string, std::string>> arguments{};  // as they were typed: {"Platform", "moodle"}
};

enum class Keep {
    folder,    // results lie in a folder of their own
    in_place,  // results take the place of the files
    nothing,   // only the report is written
};

struct Job {
    std::vector<std::filesystem::path> inputs;  // files and folders
    std::vector<Step> steps;                    // for each file, one after the other
    Keep keep = Keep::nothing;
    std::filesystem::path output;   // for Keep::folder
    std::filesystem::path report;   // the journal lies beside it
    std::filesystem::path oxt;      // ClassKeys itself
    std::filesystem::path program;  // the folder with soffice in it
    std::string language = "en-US";
    std::string locale{};
    int jobs = 1;
    std::chrono::seconds patience{300};  // for one file
    bool again = false;                  // whether to forget what earlier runs did
    bool strict = false;                 // whether findings count like refusals
};

// What a run cannot begin with; says what is wrong and what to do.
class BadUsage : public std::runtime_error {
    using runtime_error::runtime_error;
};

}  // namespace classkeys::batch
