// written_records.hpp: which records a generator writes in a column, and which keep what they have.
#pragma once

#include <string_view>
#include <vector>

#include "roster/generate.hpp"
#include "roster/plan.hpp"

namespace classkeys::roster {

// Whether the record has more than blanks there.
bool has_value(const Column* column, Record record);

// The records that get a value in `column`, which need not be there. Hidden ones are left alone, and counted in `plan`.
std::vector<Record> records_to_write(const Roster& roster, const Column* column, Replace replace, Plan& plan);

// Calls `use` with each record that keeps a text in `column`, and with the text. `written` is ascending.
template <class Use>
void for_each_kept(const Roster& roster, const Column* column, const std::vector<Record>& written, Use use) {
    if (column == nullptr) return;
    auto next = written.begin();
    for (Record record = 0; record < roster.size(); ++record) {
        const bool replaced = next != written.end() && *next == record;
        if (replaced) ++next;
        if (!replaced && column->kind(record) == Kind::text) use(record, column->text(record));
    }
}

}  // namespace classkeys::roster
