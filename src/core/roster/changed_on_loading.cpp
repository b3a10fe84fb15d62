#include "roster/changed_on_loading.hpp"

namespace classkeys::roster {
namespace {

constexpr std::array<Field, 5> text_fields = {Field::name, Field::given_name, Field::family_name, Field::username,
                                              Field::password};

bool is_number(const Column* column, Record record) {
    return column != nullptr && (column->kind(record) == Kind::number || column->kind(record) == Kind::date);
}

}  // namespace

std::vector<Finding> changed_on_loading(const Roster& roster) {
    std::vector<Finding> findings;
    for (Record record = 0; record < roster.size(); ++record)
        for (const Field field : text_fields)
            if (roster.chosen[record] && is_number(roster.column(field), record))
                findings.push_back({.code = policy::Code::value_changed_on_loading,
                                    .record = record,
                                    .field = field,
                                    .detail = {},
                                    .other = {}});
    return findings;
}

}  // namespace classkeys::roster
