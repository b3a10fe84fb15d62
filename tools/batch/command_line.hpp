// command_line.hpp: the job that the words of a command line ask for.
//   --oxt classkeys.oxt --command CreateAccounts --argument Platform=moodle --output made lists/
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "batch/job.hpp"

namespace classkeys::batch {

// None if only help was asked for. Throws BadUsage. An --argument belongs to the --command before it.
std::optional<Job> read_command_line(const std::vector<std::string>& words);

void print_help(std::ostream& out);

}  // namespace classkeys::batch
