#include "usernames/allocate.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <utility>

namespace classkeys::usernames {
namespace {

std::string lower(std::string_view username) {
    std::string out(username);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_separator(char c) {
    return c == '.' || c == '-' || c == '_' || c == '@';
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

std::string number(unsigned value, const NumberStyle& style) {
    std::string out(style.separator);
    const std::string digits = std::to_string(value);
    if (const auto wanted = static_cast<std::size_t>(style.digits); digits.size() < wanted)
        out.append(wanted - digits.size(), '0');
    return out += digits;
}

}  // namespace

std::string_view cut(std::string_view username, std::size_t limit) {
    username = username.substr(0, limit);
    while (!username.empty() && is_separator(username.back())) username.remove_suffix(1);
    return username;
}

void KnownUsernames::reserve(std::size_t usernames) {
    known_.reserve(usernames);
    if (has_room_for(usernames)) return;
    const std::size_t slots = std::bit_ceil((4 * usernames + 2) / 3);
    for (const Slot& slot : std::exchange(slots_, std::vector<Slot>(slots)))
        if (slot.id_and_one != 0) place(slot);
}

void KnownUsernames::place(Slot slot) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = slot.hash & mask;
    while (slots_[at].id_and_one != 0) at = (at + 1) & mask;
    slots_[at] = slot;
}

KnownUsernames::Id KnownUsernames::id_of(std::string_view username) {
    if (!has_room_for(size() + 1)) reserve(std::max<std::size_t>(8, 2 * size()));
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(username));
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].id_and_one != 0; at = (at + 1) & mask)
        if (const Id id = slots_[at].id_and_one - 1; slots_[at].hash == hash && text(id) == username) return id;
    auto* copy = static_cast<char*>(memory_.allocate(username.size(), 1));
    username.copy(copy, username.size());
    known_.push_back({copy, static_cast<std::uint32_t>(username.size()), 0, 0});
    slots_[at] = {hash, static_cast<std::uint32_t>(size())};
    return static_cast<Id>(size() - 1);
}

Allocator::Allocator(policy::Collision collision, std::size_t longest, NumberStyle numbers)
    : collision_(collision), longest_(longest), numbers_(numbers) {}

void Allocator::take(std::string_view username) {
    if (!username.empty()) known_.take(known_.id_of(lower(username)));
}

Allocator::Id Allocator::expect(std::string_view base) {
    return known_.id_of(cut(base, longest_));
}

std::string Allocator::suffix(unsigned step, std::size_t base_length) const {
    if (collision_ == policy::Collision::letter) return letters(step);
    if (collision_ == policy::Collision::twinspace)
        if (std::string grown = cumulative(step, longest_ - std::min(longest_, base_length)); !grown.empty())
            return grown;
    return number(step - 1 + static_cast<unsigned>(numbers_.first), numbers_);
}

std::size_t Allocator::room_beside(std::string_view end) const {
    return longest_ > end.size() ? longest_ - end.size() : 0;
}

// Names that are alike only after cutting share the counter of what they are cut to, so that many of them stay linear.
Allocator::Id Allocator::numbered(Id base) {
    const std::string_view text = known_.text(base);
    for (;;) {
        Id counter = base;
        std::string end = suffix(known_.suffix(counter) + 1, text.size());
        std::string_view stem = cut(text, room_beside(end));
        if (stem.size() < text.size()) {
            counter = known_.id_of(stem);
            end = suffix(known_.suffix(counter) + 1, stem.size());
            stem = cut(text, room_beside(end));
        }
        known_.next_suffix(counter);
        made_.assign(stem).append(end);
        if (const auto made = take_unexpected(made_)) return *made;
    }
}

std::optional<Allocator::Id> Allocator::take_unexpected(std::string_view username) {
    username = cut(username, longest_);
    const std::size_t known = known_.size();
    const Id id = known_.id_of(username);
    if (id < known) return std::nullopt;
    known_.take(id);
    return id;
}

std::optional<std::string> Allocator::give_unexpected(std::string_view username) {
    const auto given = take_unexpected(username);
    return given ? std::optional(std::string(known_.text(*given))) : std::nullopt;
}

std::string Allocator::give(Id base) {
    const Id given = is_free(base) ? base : numbered(base);
    known_.take(given);
    return std::string(known_.text(given));
}

}  // namespace classkeys::usernames
