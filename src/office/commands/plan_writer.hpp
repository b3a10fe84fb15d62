// plan_writer.hpp: puts a plan into the sheet: finds each field's column or the next free one, tells beforehand which
// cells will be written, and writes them as one undo step.
#pragma once

#include "office/commands/command.hpp"
#include "office/commands/opened_table.hpp"

namespace classkeys::office {

class PlanWriter {
 public:
    PlanWriter(const Session& session, const roster::Plan& plan) : session_(session), plan_(plan) {}

    // Each field that gets values has a column, or gets the first free one right of the table; the table's columns
    // then say so. Refuses what forbids writing there. Nothing is touched.
    std::optional<Refusal> place(calc::Table& table);

    // Writes what was placed. No undo step where there is nothing to write.
    void write(const calc::Table& table, const std::string& title) const;

 private:
    // Where a field's new values go.
    struct Target {
        roster::Field field;
        sal_Int32 column;
        bool needs_header;
    };

    bool has_values(roster::Field field) const;
    bool lacks_header(const calc::Table& table, sal_Int32 column) const;
    std::vector<calc::CellRangeAddress> ranges(const calc::Table& table) const;
    calc::ColumnWrite texts(const calc::Table& table, const Target& target) const;
    calc::ColumnWrite dates(const calc::Table& table, const Target& target) const;

    const Session& session_;
    const roster::Plan& plan_;
    std::vector<Target> targets_;
};

}  // namespace classkeys::office
