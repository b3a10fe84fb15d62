// slips.hpp: the printed hand-outs: as a sheet of the document, or as a file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/slip_file.hpp"
#include "handouts/pupil.hpp"
#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// What stands in the way of a sheet of so many slips, and of a file; nothing is touched.
std::optional<Refusal> refuse_slip_sheet(const Session& session, const Arguments& arguments, std::size_t pupils);
std::optional<Refusal> refuse_slip_file(const Session& session, const Arguments& arguments, std::size_t pupils,
                                        calc::SlipFile kind);

// Adds the slips of `pupils` (at least one) to the document as a sheet, in one undo step called `title`. Gives the
// sheet's name.
Expected<std::string, Refusal> add_slip_sheet(const Session& session, const Arguments& arguments,
                                              const std::vector<handouts::Pupil>& pupils, const std::string& title);

// The bytes of a file that holds them.
Expected<std::string, Refusal> slip_file(const Session& session, const Arguments& arguments,
                                         const std::vector<handouts::Pupil>& pupils, calc::SlipFile kind);

}  // namespace classkeys::office
