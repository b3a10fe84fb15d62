#include "roster/roster.hpp"

#include "text/characters.hpp"

namespace classkeys::roster {

void Column::reserve(std::size_t records) {
    kinds_.reserve(records);
    ends_.reserve(records);
}

void Column::add_kind(Kind kind) {
    kinds_.push_back(kind);
    ends_.push_back(pool_.size());
}

void Column::add_text(std::string_view text) {
    pool_ += text;
    add_kind(Kind::text);
    if (!numbers_.empty()) numbers_.push_back(0);
}

void Column::add_number(double number, Kind kind) {
    numbers_.resize(kinds_.size());
    numbers_.push_back(number);
    add_kind(kind);
}

void Column::add_other(Kind kind) {
    add_kind(kind);
    if (!numbers_.empty()) numbers_.push_back(0);
}

std::string_view Column::text(Record record) const {
    const std::size_t start = record == 0 ? 0 : ends_[record - 1];
    return std::string_view(pool_).substr(start, ends_[record] - start);
}

bool Column::is_blank(Record record) const {
    return kind(record) == Kind::empty || (kind(record) == Kind::text && text::trimmed(text(record)).empty());
}

std::string_view Roster::text(Field field, Record record) const {
    const Column* found = column(field);
    return found == nullptr ? std::string_view() : found->text(record);
}

bool Roster::has_names() const {
    return column(Field::name) != nullptr || column(Field::given_name) != nullptr ||
           column(Field::family_name) != nullptr;
}

names::Name Roster::name(Record record, names::Customs customs) const {
    names::NameReader reader;
    return name(record, customs, reader);
}

const names::Name& Roster::name(Record record, names::Customs customs, names::NameReader& reader) const {
    if (column(Field::given_name) != nullptr || column(Field::family_name) != nullptr) {
        const auto given = text(Field::given_name, record);
        const auto family = text(Field::family_name, record);
        if (column(Field::name) == nullptr || !text::trimmed(given).empty() || !text::trimmed(family).empty())
            return reader.read(given, family);
    }
    return reader.read(text(Field::name, record), customs);
}

bool Roster::name_is_blank(Record record) const {
    for (const Field field : {Field::name, Field::given_name, Field::family_name})
        if (const Column* found = column(field); found != nullptr && !found->is_blank(record)) return false;
    return true;
}

std::string Roster::shown_name(Record record) const {
    const auto given = text::trimmed(text(Field::given_name, record));
    const auto family = text::trimmed(text(Field::family_name, record));
    if (given.empty() && family.empty()) return std::string(text::trimmed(text(Field::name, record)));
    std::string shown(given);
    if (!given.empty() && !family.empty()) shown += ' ';
    return shown.append(family);
}

}  // namespace classkeys::roster
