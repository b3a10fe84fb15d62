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

// Usernames by number, from 0 in the order they came, and how each is used: one flat array of hashes, at most three
// quarters full and probed step by step, with the texts end to end beside it. Measured with 260,000 at a quarter of
// what std::unordered_map and boost::unordered_map take, which go to memory three times for each.
class KnownUsernames {
 public:
    using Id = std::uint32_t;

    // Makes room for so many in all.
    void reserve(std::size_t usernames);

    // The number of `username`, which is copied if it is new.
    Id id_of(std::string_view username);

    std::string_view text(Id id) const { return {known_[id].text, known_[id].size}; }
    std::size_t size() const { return known_.size(); }

    bool is_taken(Id id) const { return known_[id].taken; }
    void take(Id id) { known_[id].taken = true; }

    // The last suffix tried here; 0 before the first.
    unsigned suffix(Id id) const { return known_[id].suffix; }
    void next_suffix(Id id) { ++known_[id].suffix; }

 private:
    struct Slot {
        std::uint32_t hash;
        std::uint32_t id_and_one;  // 0: the slot is empty
    };
    struct Known {
        const char* text;  // in memory_
        std::uint32_t size;
        std::uint32_t suffix : 31;
        std::uint32_t taken : 1;
    };

    bool has_room_for(std::size_t usernames) const { return 4 * usernames <= 3 * slots_.size(); }
    void place(Slot slot);

    std::vector<Slot> slots_;  // a power of two of them
    std::pmr::monotonic_buffer_resource memory_;
    std::vector<Known> known_;
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
    void reserve(std::size_t usernames) { known_.reserve(usernames); }

    // This username is in use; it will not be given. Empty is ignored.
    void take(std::string_view username);

    // Some pupil's name makes this username: a suffix made for another pupil will not lead to it.
    Id expect(std::string_view base);

    // The username for a name that makes `base` (not empty): base itself, cut, if it is free; else with a suffix.
    std::string give(std::string_view base) { return give(expect(base)); }
    std::string give(Id base);

    // Whether `base` itself is still free.
    bool is_free(Id base) const { return !known_.is_taken(base); }

    // `username`, cut, if nobody has it and no other pupil's name makes it; else nothing.
    std::optional<std::string> give_unexpected(std::string_view username);

 private:
    // Makes the suffix of the `step`th namesake (1 is the second pupil) for this collision style.
    void make_suffix(unsigned step, std::size_t base_length);
    std::string_view cut_beside_suffix(std::string_view base) const;
    Id numbered(Id base);
    std::optional<Id> take_unexpected(std::string_view username);

    policy::Collision collision_;
    std::size_t longest_;
    NumberStyle numbers_;
    KnownUsernames known_;
    std::string suffix_;  // made last
    std::string made_;    // the username tried last
};

}  // namespace classkeys::usernames
