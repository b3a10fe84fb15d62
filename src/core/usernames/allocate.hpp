// allocate.hpp: keeps usernames apart. Bytes are ASCII, so a byte is a character; upper and lower case are the same.
//   Allocator taken(Collision::twinspace, 64);
//   taken.give("john.smith")  -> "john.smith"
//   taken.give("john.smith")  -> "john.smith.1"
//   taken.give("john.smith")  -> "john.smith.1.2"
//   Allocator padded(Collision::number, 64, {.first = 1, .digits = 2, .separator = "-"});
//   padded.give("john.smith")  -> "john.smith", then "john.smith-01", "john.smith-02"
#pragma once

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/platform.hpp"

namespace classkeys::usernames {

// Cuts to `limit` characters (1 or more) without leaving a separator at the end. Empty only if `username` is empty or
// has nothing but separators within the limit.
std::string_view cut(std::string_view username, std::size_t limit);

// Usernames by number, from 0 in the order they came: one flat array of hashes, at most half full and probed step by
// step, with the texts end to end beside it. Measured with 200,000 at a quarter of what std::unordered_map takes, which
// goes to memory three times for each.
class KnownUsernames {
 public:
    using Id = std::uint32_t;

    // Makes room for so many in all.
    void reserve(std::size_t usernames);

    // The number of `username`, which is copied if it is new.
    Id id_of(std::string_view username);

    std::string_view text(Id id) const { return texts_[id]; }
    std::size_t size() const { return texts_.size(); }

 private:
    struct Slot {
        std::uint32_t hash;
        std::uint32_t id_and_one;  // 0: the slot is empty
    };

    void place(Slot slot);

    std::vector<Slot> slots_;  // a power of two of them
    std::pmr::monotonic_buffer_resource memory_;
    std::vector<std::string_view> texts_;  // in memory_
};

// How Collision::number writes its numbers.
struct NumberStyle {
    int first = 2;               // the second pupil's
    int digits = 1;              // filled up with zeros to so many
    std::string_view separator;  // before it: none, or one of . - _; must outlive the allocator

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

class Allocator {
 public:
    using Id = KnownUsernames::Id;

    // `longest`: characters that a username may have, 6 or more, so that a suffix fits beside a letter.
    Allocator(policy::Collision collision, std::size_t longest, NumberStyle numbers = {});

    // Makes room for so many usernames.
    void reserve(std::size_t usernames);

    // This username is in use; it will not be given. Empty is ignored.
    void take(std::string_view username);

    // Some pupil's name makes this username: a suffix made for another pupil will not lead to it.
    Id expect(std::string_view base);

    // The username for a name that makes `base` (not empty): base itself, cut, if it is free; else with a suffix.
    std::string give(std::string_view base) { return give(expect(base)); }
    std::string give(Id base);

    // Whether `base` itself is still free.
    bool is_free(Id base) const { return !uses_[base].taken; }

    // `username`, cut, if nobody has it and no other pupil's name makes it; else nothing.
    std::optional<std::string> give_unexpected(std::string_view username);

 private:
    struct Use {
        bool taken = false;
        unsigned next = 0;  // the last suffix tried here
    };

    Id id_of(std::string_view username);

    // The suffix of the `step`th namesake (1 is the second pupil) for this collision style.
    std::string suffix(unsigned step, std::size_t base_length) const;
    std::size_t room_beside(std::string_view end) const;
    std::string numbered(Id base);

    policy::Collision collision_;
    std::size_t longest_;
    NumberStyle numbers_;
    KnownUsernames known_;
    std::vector<Use> uses_;  // one a known username
};

}  // namespace classkeys::usernames
