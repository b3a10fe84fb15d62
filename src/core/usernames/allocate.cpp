#include "usernames/allocate.hpp"

#include <algorithm>

namespace classkeys::usernames {
namespace {

std::string lower(std::string_view username) {
    std::string out(username);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

// 1 -> "b", 25 -> "z", 26 -> "aa": counted as a spreadsheet counts its columns, the first pupil being a silent "a".
std::string letters(unsigned step) {
    std::string out;
    for (unsigned left = step + 1; left > 0; left = (left - 1) / 26)
        out.insert(out.begin(), static_cast<char>('a' + (left - 1) % 26));
    return out;
}

// 3 -> ".1.2.3", or nothing where it would have more than `room` characters.
std::string cumulative(unsigned step, std::size_t room) {
    std::string out;
    for (unsigned number = 1; number <= step; ++number) {
        out += '.' + std::to_string(number);
        if (out.size() > room) return {};
    }
    return out;
}

}  // namespace

std::string cut(std::string_view username, std::size_t limit) {
    std::string out(username.substr(0, limit));
    while (!out.empty() && (out.back() == '.' || out.back() == '-' || out.back() == '_' || out.back() == '@'))
        out.pop_back();
    return out;
}

Allocator::Allocator(policy::Collision collision, std::size_t longest) : collision_(collision), longest_(longest) {}

void Allocator::reserve(std::size_t usernames) {
    entries_.reserve(usernames);
}

void Allocator::take(std::string_view username) {
    if (!username.empty()) entries_[lower(username)].taken = true;
}

void Allocator::expect(std::string_view base) {
    entries_.try_emplace(cut(base, longest_));
}

std::string Allocator::suffix(unsigned step, std::size_t base_length) const {
    if (collision_ == policy::Collision::letter) return letters(step);
    if (collision_ == policy::Collision::twinspace)
        if (std::string grown = cumulative(step, longest_ - std::min(longest_, base_length)); !grown.empty())
            return grown;
    return std::to_string(step + 1);
}

std::size_t Allocator::room_beside(std::string_view end) const {
    return longest_ > end.size() ? longest_ - end.size() : 0;
}

// Names that are alike only after cutting share the counter of what they are cut to, so that many of them stay linear.
std::string Allocator::numbered(std::string_view base, Entry& entry) {
    for (;;) {
        Entry* counter = &entry;
        std::string end = suffix(entry.next + 1, base.size());
        std::string stem = cut(base, room_beside(end));
        if (stem.size() < base.size()) {
            counter = &entries_[stem];
            end = suffix(counter->next + 1, stem.size());
            stem = cut(base, room_beside(end));
        }
        ++counter->next;
        std::string made = stem + end;
        const auto [place, fresh] = entries_.try_emplace(made);
        if (fresh) {
            place->second.taken = true;
            return made;
        }
    }
}

std::string Allocator::give(std::string_view base) {
    std::string first = cut(base, longest_);
    Entry& entry = entries_[first];
    if (!entry.taken) {
        entry.taken = true;
        return first;
    }
    return numbered(first, entry);
}

}  // namespace classkeys::usernames
