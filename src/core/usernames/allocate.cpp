#include "usernames/allocate.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
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

void append_digits(unsigned value, std::size_t at_least, std::string& out) {
    std::array<char, 10> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    if (size < at_least) out.append(at_least - size, '0');
    out.append(digits.data(), size);
}

// 1 -> "b", 25 -> "z", 26 -> "aa": counted as a spreadsheet counts its columns, the first pupil being a silent "a".
void append_letters(unsigned step, std::string& out) {
    for (unsigned left = step + 1; left > 0; left = (left - 1) / 26)
        out.insert(out.begin(), static_cast<char>('a' + (left - 1) % 26));
}

// 3 -> ".1.2.3"; false, with nothing appended, where that would have more than `room` characters.
bool append_cumulative(unsigned step, std::size_t room, std::string& out) {
    for (unsigned number = 1; number <= step; ++number) {
        out.push_back('.');
        append_digits(number, 1, out);
        if (out.size() > room) {
            out.clear();
            return false;
        }
    }
    return true;
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

void Allocator::make_suffix(unsigned step, std::size_t base_length) {
    suffix_.clear();
    if (collision_ == policy::Collision::letter) return append_letters(step, suffix_);
    if (collision_ == policy::Collision::twinspace &&
        append_cumulative(step, longest_ - std::min(longest_, base_length), suffix_))
        return;
    suffix_ = numbers_.separator;
    append_digits(step - 1 + static_cast<unsigned>(numbers_.first), static_cast<std::size_t>(numbers_.digits), suffix_);
}

std::string_view Allocator::cut_beside_suffix(std::string_view base) const {
    return cut(base, longest_ > suffix_.size() ? longest_ - suffix_.size() : 0);
}

// Names that are alike only after cutting share the counter of what they are cut to, so that many of them stay linear.
Allocator::Id Allocator::numbered(Id base) {
    const std::string_view text = known_.text(base);
    for (;;) {
        Id counter = base;
        make_suffix(known_.suffix(counter) + 1, text.size());
        std::string_view stem = cut_beside_suffix(text);
        if (stem.size() < text.size()) {
            counter = known_.id_of(stem);
            make_suffix(known_.suffix(counter) + 1, stem.size());
            stem = cut_beside_suffix(text);
        }
        known_.next_suffix(counter);
        made_.assign(stem).append(suffix_);
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
