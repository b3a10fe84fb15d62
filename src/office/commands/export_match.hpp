// export_match.hpp: matching a class list with an export, step by step, so that a window can show what will change:
//   ExportMatch export_match(session, arguments, title);
//   open       finds the class list; it may refuse
//   plan       reads an export and settles what changes and where it goes; it may refuse, and nothing is touched
//   write      writes what was planned, as one undo step
#pragma once

#include <optional>
#include <string>

#include "office/arguments.hpp"
#include "office/commands/export_source.hpp"
#include "office/commands/plan_writer.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"
#include "roster/plan_match.hpp"

namespace classkeys::office {

class ExportMatch {
 public:
    // Both must outlive it. Where the arguments ask for passwords instead, or no longer, all begins again with open.
    ExportMatch(const Session& session, const Arguments& arguments, std::string title)
        : session_(session), arguments_(arguments), title_(std::move(title)) {}

    // What an export must have.
    Needs needs_of_export() const;

    // With `first_page`, only the rows that a window shows first are read, which are not to be planned with.
    std::optional<Refusal> open(bool first_page = false);
    std::optional<Refusal> plan(const ExportSource& source);
    Result write() const;

    const OpenedTable& list() const { return *list_; }
    const roster::Plan& planned() const { return plan_; }
    const roster::Matching& matching() const { return matching_; }
    std::size_t found(policy::Code code) const;  // findings of the plan

 private:
    Needs needs_of_list() const;
    void make_plan();
    Outcome outcome() const;
    std::vector<FoundThing> strangers() const;
    std::vector<FoundThing> changed_values() const;
    std::string header_cell() const;
    std::string summary() const;

    const Session& session_;
    const Arguments& arguments_;
    std::string title_;
    std::optional<OpenedTable> list_;
    std::optional<ExportSource> source_;
    std::optional<OpenedTable> exported_;
    roster::Matching matching_;
    roster::Plan plan_;
    calc::Table placed_;  // the list's table with the columns that are added
    std::optional<PlanWriter> writer_;
};

}  // namespace classkeys::office
