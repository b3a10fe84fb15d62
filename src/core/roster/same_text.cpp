#include "roster/same_text.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

namespace classkeys::roster {

std::vector<std::vector<Record>> same_texts(const std::vector<TextOfRecord>& texts) {
    struct Entry {
        std::size_t hash;
        const TextOfRecord* one;
    };
    std::vector<Entry> entries;
    entries.reserve(texts.size());
    for (const TextOfRecord& one : texts) entries.push_back({std::hash<std::string_view>{}(one.text), &one});
    std::ranges::sort(entries, [](const Entry& left, const Entry& right) {
        if (left.hash != right.hash) return left.hash < right.hash;
        return std::tie(left.one->text, left.one->record) < std::tie(right.one->text, right.one->record);
    });

    std::vector<std::vector<Record>> groups;
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t end = first + 1;
        while (end < entries.size() && entries[end].one->text == entries[first].one->text) ++end;
        if (end - first > 1) {
            groups.emplace_back();
            for (; first < end; ++first) groups.back().push_back(entries[first].one->record);
        }
        first = end;
    }
    return groups;
}

}  // namespace classkeys::roster
