#include "roster/written_records.hpp"

#include <algorithm>
#include <iterator>

namespace classkeys::roster {
namespace {

bool may_write(const Roster& roster, const Column* column, Record record, Replace replace) {
    return roster.chosen[record] && (replace == Replace::all || !has_value(column, record));
}

}  // namespace

bool has_value(const Column* column, Record record) {
    return column != nullptr && !column->is_blank(record);
}

std::vector<Record> records_to_write(const Roster& roster, const Column* column, Replace replace, Plan& plan) {
    std::vector<Record> records;
    std::vector<Record> hidden;
    for (Record record = 0; record < roster.size(); ++record) {
        if (!may_write(roster, column, record, replace)) continue;
        (roster.hidden[record] ? hidden : records).push_back(record);
    }
    std::vector<Record> all_hidden;
    std::ranges::set_union(plan.hidden, hidden, std::back_inserter(all_hidden));
    plan.hidden = std::move(all_hidden);
    plan.hidden_left = plan.hidden.size();
    return records;
}

}  // namespace classkeys::roster
