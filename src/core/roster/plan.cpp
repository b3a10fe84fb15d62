#include "roster/plan.hpp"

#include <algorithm>

namespace classkeys::roster {

void NewTexts::reserve(std::size_t count) {
    records.reserve(count);
    texts.reserve(count);
}

void NewTexts::add(Record record, std::string text) {
    records.push_back(record);
    texts.push_back(std::move(text));
}

std::optional<std::string> NewTexts::find(Record record) const {
    const auto found = std::ranges::lower_bound(records, record);
    if (found == records.end() || *found != record) return std::nullopt;
    return texts[static_cast<std::size_t>(found - records.begin())];
}

void NewDates::add(Record record, double serial, bool has_time) {
    records.push_back(record);
    serials.push_back(serial);
    with_time = with_time || has_time;
}

std::size_t Plan::changed() const {
    std::vector<Record> all = dates.records;
    std::size_t columns = all.empty() ? 0 : 1;
    for (const Field field : all_fields) {
        const auto& records = values[field].records;
        all.insert(all.end(), records.begin(), records.end());
        columns += records.empty() ? 0 : 1;
    }
    if (columns < 2) return all.size();
    std::ranges::sort(all);
    return static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
}

}  // namespace classkeys::roster
