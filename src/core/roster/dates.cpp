#include "roster/dates.hpp"

#include <algorithm>
#include <numeric>

#include "dates/read_column.hpp"

namespace classkeys::roster {
namespace {

policy::Code code_of(dates::DateFault fault) {
    switch (fault) {
        case dates::DateFault::missing:
            return policy::Code::date_missing;
        case dates::DateFault::ambiguous:
            return policy::Code::date_ambiguous;
        case dates::DateFault::unreadable:
        case dates::DateFault::no_such_day:
            return policy::Code::date_unreadable;
    }
    return policy::Code::date_unreadable;
}

Finding date_finding(policy::Code code, std::optional<Record> record, std::string_view detail) {
    return {.code = code, .record = record, .field = Field::invited_on, .detail = std::string(detail), .other = {}};
}

}  // namespace

InvitedDates read_invited_dates(const Roster& roster, const DateOptions& options) {
    const Column& column = *roster.column(Field::invited_on);
    InvitedDates read;
    read.serials.resize(roster.size());
    read.has_time.resize(roster.size());
    std::vector<std::string_view> texts;
    std::vector<Record> records;
    for (Record record = 0; record < roster.size(); ++record) {
        if (column.kind(record) == Kind::date) {
            read.serials[record] = column.number(record);
        } else if (column.kind(record) == Kind::text) {
            texts.push_back(column.text(record));
            records.push_back(record);
        } else {
            const bool missing = column.kind(record) == Kind::empty;
            const auto code = missing ? policy::Code::date_missing : policy::Code::date_unreadable;
            read.findings.push_back(date_finding(code, record, {}));
        }
    }
    const auto judged = dates::read_column(texts, {.asked = options.asked,
                                                   .locale_order = options.locale_order,
                                                   .century_start = options.century_start,
                                                   .language = options.language});
    for (std::size_t at = 0; at < records.size(); ++at) {
        const auto& date = judged.dates[at];
        if (date) {
            read.serials[records[at]] = dates::serial_of(date.value(), options.null_date);
            read.has_time[records[at]] = date.value().has_time;
        } else {
            read.findings.push_back(date_finding(code_of(date.error().fault), records[at], texts[at]));
        }
    }
    std::ranges::stable_sort(read.findings, {}, [](const Finding& finding) { return finding.record; });
    if (judged.undecided)
        read.findings.insert(read.findings.begin(), date_finding(policy::Code::date_ambiguous, std::nullopt, {}));
    return read;
}

std::vector<Record> order_by_date(const Roster& roster, const InvitedDates& dates, SortOrder order) {
    std::vector<Record> places;
    for (Record record = 0; record < roster.size(); ++record)
        if (roster.chosen[record]) places.push_back(record);
    std::vector<Record> sorted = places;
    std::ranges::stable_sort(sorted, [&](Record left, Record right) {
        const auto& a = dates.serials[left];
        const auto& b = dates.serials[right];
        if (!a || !b) return a.has_value() && !b.has_value();
        return order == SortOrder::newest_first ? *a > *b : *a < *b;
    });
    std::vector<Record> result(roster.size());
    std::iota(result.begin(), result.end(), Record{0});
    for (std::size_t at = 0; at < places.size(); ++at) result[places[at]] = sorted[at];
    return result;
}

}  // namespace classkeys::roster
