#include "roster/generate.hpp"

#include <algorithm>
#include <iterator>

#include "passwords/distinct.hpp"
#include "text/characters.hpp"
#include "usernames/allocate.hpp"

namespace classkeys::roster {
namespace {

bool has_value(const Column* column, Record record) {
    return column != nullptr && !column->is_blank(record);
}

bool may_write(const Roster& roster, const Column* column, Record record, Replace replace) {
    return roster.chosen[record] && (replace == Replace::all || !has_value(column, record));
}

// The records a generator writes in `column`. Hidden ones are left alone, and counted.
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

// Calls `use` with the text of each cell that keeps its value.
template <class Use>
void for_each_kept(const Roster& roster, const Column* column, const std::vector<Record>& written, Use use) {
    if (column == nullptr) return;
    auto next = written.begin();
    for (Record record = 0; record < roster.size(); ++record) {
        const bool replaced = next != written.end() && *next == record;
        if (replaced) ++next;
        if (!replaced && column->kind(record) == Kind::text) use(column->text(record));
    }
}

}  // namespace

void plan_usernames(const Roster& roster, const UsernameOptions& options, Plan& plan) {
    const Column* column = roster.column(Field::username);
    const auto records = records_to_write(roster, column, options.replace, plan);
    usernames::Allocator allocator(options.collision, options.longest);
    allocator.reserve(roster.size());
    for_each_kept(roster, column, records, [&](std::string_view kept) { allocator.take(text::trimmed(kept)); });
    for (const std::string& reserved : options.reserved) allocator.take(text::trimmed(reserved));

    std::vector<std::optional<usernames::Allocator::Id>> bases(records.size());
    for (std::size_t at = 0; at < records.size(); ++at) {
        const usernames::Surroundings around{text::trimmed(roster.text(Field::class_name, records[at])),
                                             static_cast<int>(records[at]) + 1};
        const std::string base = options.pattern.expand(roster.name(records[at]), options.romanisation, around);
        if (!base.empty())
            bases[at] = allocator.expect(base);
        else if (has_value(column, records[at]))
            allocator.take(text::trimmed(column->text(records[at])));  // no name to make another of: it stays
    }
    NewTexts& values = plan.values[Field::username];
    values.reserve(records.size());
    for (std::size_t at = 0; at < records.size(); ++at) {
        const Record record = records[at];
        if (!bases[at]) {
            const bool missing = roster.name_is_blank(record);
            const auto code = missing ? policy::Code::name_missing : policy::Code::name_unreadable;
            plan.findings.push_back({.code = code,
                                     .record = record,
                                     .field = Field::name,
                                     .detail = roster.shown_name(record),
                                     .other = {}});
            continue;
        }
        std::string username = allocator.give(*bases[at]);
        if (has_value(column, record) && column->text(record) == username) continue;
        values.add(record, std::move(username));
    }
}

bool plan_passwords(const Roster& roster, passwords::Generator& generator, Replace replace, Plan& plan) {
    const Column* column = roster.column(Field::password);
    const auto records = records_to_write(roster, column, replace, plan);
    passwords::Distinct distinct(generator);
    distinct.reserve(roster.size());
    for_each_kept(roster, column, records, [&](std::string_view kept) { distinct.take(kept); });
    NewTexts& values = plan.values[Field::password];
    values.reserve(records.size());
    for (const Record record : records) {
        auto password = distinct.next();
        if (!password) return false;
        values.add(record, std::move(*password));
    }
    return true;
}

void plan_roles(const Roster& roster, std::string_view role, Replace replace, Plan& plan) {
    const Column* column = roster.column(Field::role);
    NewTexts& values = plan.values[Field::role];
    for (const Record record : records_to_write(roster, column, replace, plan))
        if (!has_value(column, record) || column->text(record) != role) values.add(record, std::string(role));
}

}  // namespace classkeys::roster
