// account_export.hpp: a file of accounts for a platform, step by step, so that a window can show what will be in it:
//   AccountExport account_export(session, arguments, title);
//   open               settles the platform and finds the table; it may refuse
//   choose             the rows for a platform that takes files
//   problem            why there can be no file of them; nothing is touched
//   write              the file
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "office/arguments.hpp"
#include "office/commands/opened_table.hpp"
#include "office/outcome.hpp"
#include "office/session.hpp"
#include "policy/platform.hpp"
#include "roster/to_export.hpp"

namespace classkeys::office {

class AccountExport {
 public:
    // Both must outlive it. The surroundings and what becomes of incomplete rows may be changed in the arguments
    // between the steps; the rows are to be chosen again then.
    AccountExport(const Session& session, const Arguments& arguments, std::string title)
        : session_(session), arguments_(arguments), title_(std::move(title)) {}

    // With windows, a platform that takes no file gives way to the first that does.
    // With `first_page`, only the rows that a window shows first are read, which are not to be written.
    std::optional<Refusal> open(bool first_page = false);
    // Of a long list it may be those of its first page alone, at once; they are not to be written.
    enum class Rows { all, first_page };
    void choose(const policy::Platform& platform, Rows rows = Rows::all);
    bool is_whole() const { return chosen_from_ == Rows::all && !opened_->is_first_page(); }
    std::optional<Refusal> problem() const;
    // Where the arguments name no file, the user is asked.
    Result write() const;

    const OpenedTable& table() const { return *opened_; }
    const policy::Platform& platform() const { return *platform_; }
    const roster::ExportChoice& chosen() const { return choice_; }
    // The same with the rows that the platform would refuse, whatever is to become of them.
    const roster::ExportChoice& everyone() const { return everyone_; }
    // Why the platform would refuse a row, the first reason of several; nothing if it would not.
    std::optional<std::string> why_refused(roster::Record record) const;
    // What else is told of the rows: those left out, those kept, those hidden, the domain that stands in.
    std::string remarks() const;

 private:
    const OpenedTable& source() const;  // of what is chosen
    std::vector<FoundThing> findings() const;
    std::string content() const;

    const Session& session_;
    const Arguments& arguments_;
    std::string title_;
    std::optional<OpenedTable> opened_;
    std::optional<OpenedTable> first_page_;  // of a longer list
    Rows chosen_from_ = Rows::all;
    const policy::Platform* platform_ = nullptr;
    roster::ExportChoice everyone_;
    roster::ExportChoice choice_;
};

}  // namespace classkeys::office
