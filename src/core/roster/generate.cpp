#include "roster/generate.hpp"

#include "passwords/distinct.hpp"
#include "roster/written_records.hpp"

namespace classkeys::roster {

bool plan_passwords(const Roster& roster, passwords::Generator& generator, Replace replace, Plan& plan) {
    const Column* column = roster.column(Field::password);
    const auto records = records_to_write(roster, column, replace, plan);
    passwords::Distinct distinct(generator);
    distinct.reserve(roster.size());
    for_each_kept(roster, column, records, [&](Record, std::string_view kept) { distinct.take(kept); });
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
