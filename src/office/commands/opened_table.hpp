// opened_table.hpp: what every command does first: find the table, see that its columns are there, ask what forbids
// writing. Nothing is touched here; the refusals come in the order of docs/commands.md.
#pragma once

#include <vector>

#include "calc/table.hpp"
#include "calc/undo_step.hpp"
#include "office/arguments.hpp"
#include "office/session.hpp"
#include "roster/plan.hpp"

namespace classkeys::office {

// What a command needs of the columns.
struct Needs {
    enum class Names { none, required, or_username };
    Names names = Names::none;
    std::vector<roster::Field> required;
    std::vector<roster::Field> one_of;    // at least one of these, if there are any
    std::vector<roster::Field> outputs;   // written; one that is not there is added
    std::vector<roster::Field> optional;  // read where they are there
    bool first_page = false;              // of a long table only the rows that a window shows first
};

struct OpenedTable {
    calc::FoundTable found;
    roster::Roster roster;

    bool is_first_page() const { return found.table.first_rows_only; }
};

Expected<OpenedTable, Refusal> open_table(const Session& session, const Arguments& arguments, const Needs& needs);

// The table of another document or place, as `request` describes it. The document must outlive it.
Expected<OpenedTable, Refusal> open_table(const calc::Document& document, calc::TableRequest request,
                                          const Needs& needs, const Voice& voice);

// The refusal for what forbids writing into `ranges`, if anything does.
std::optional<Refusal> refuse_writing(const Session& session, sal_Int16 sheet,
                                      const std::vector<calc::CellRangeAddress>& ranges);

// What the roster reads of names: the fields of a name that the table has.
bool is_name(roster::Field field);

}  // namespace classkeys::office
