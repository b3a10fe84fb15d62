// slips.hpp: the printed hand-outs: as a sheet of the document, or as a file.
#pragma once

#include "calc/slip_file.hpp"
#include "handouts/pupil.hpp"
#include "office/arguments.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// The slips of `pupils` (at least one), laid out for the paper of the document's country; or why they cannot be.
Expected<calc::SlipPrint, Refusal> slips_for(const Session& session, const Arguments& arguments,
                                             const std::vector<handouts::Pupil>& pupils);

// Adds them to the document as a sheet, in one undo step called `title`. Gives the sheet's name.
Expected<std::string, Refusal> add_slip_sheet(const Session& session, calc::SlipPrint slips, const std::string& title);

// The bytes of a file that holds them.
std::string slip_file(const Session& session, calc::SlipPrint slips, calc::SlipFile kind);

}  // namespace classkeys::office
