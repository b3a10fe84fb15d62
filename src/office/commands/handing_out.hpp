// handing_out.hpp: the way that all hand-outs share, step by step, so that a window can show whose accounts are in one
// before it is made:
//   HandingOut handing_out(session, arguments, title);
//   open       finds the pupils; it may refuse
//   problem    what stands in the way of the format that the arguments name; nothing is touched
//   make       writes the file, or adds the sheet
#pragma once

#include <optional>
#include <string>

#include "calc/slip_file.hpp"
#include "office/arguments.hpp"
#include "office/commands/opened_table.hpp"
#include "office/commands/pupils_to_hand_out.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"

namespace classkeys::office {

class HandingOut {
 public:
    // Both must outlive it. How a hand-out looks may be changed in the arguments between the steps.
    HandingOut(const Session& session, const Arguments& arguments, std::string title)
        : session_(session), arguments_(arguments), title_(std::move(title)) {}

    // With `first_page`, only those that a window shows first, which are not to be written.
    std::optional<Refusal> open(bool first_page = false);
    std::optional<Refusal> problem() const;
    // Where the arguments name no file and one is to be written, the user is asked.
    Result make() const;

    const OpenedTable& table() const { return *opened_; }
    const PupilsToHandOut& gathered() const { return gathered_; }
    // Whether it is a new sheet of the document, and no file.
    bool as_sheet() const;

 private:
    using Summary = Expected<std::string, Refusal>;

    Summary make_sheet() const;
    Summary make_file() const;
    calc::SlipFile slip_kind() const;
    Expected<std::string, Refusal> content() const;
    std::string text() const;
    Outcome outcome(std::string summary) const;
    long count() const { return static_cast<long>(gathered_.pupils.size()); }

    const Session& session_;
    const Arguments& arguments_;
    std::string title_;
    std::optional<OpenedTable> opened_;
    PupilsToHandOut gathered_;
};

}  // namespace classkeys::office
