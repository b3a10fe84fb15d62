// allocate.hpp: keeps usernames apart. Bytes are ASCII, so a byte is a character; upper and lower case are the same.
//   Allocator taken(Collision::twinspace, 64);
//   taken.give("john.smith")  -> "john.smith"
//   taken.give("john.smith")  -> "john.smith.1"
//   taken.give("john.smith")  -> "john.smith.1.2"
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "policy/platform.hpp"

namespace classkeys::usernames {

// Cuts to `limit` characters (1 or more) without leaving a separator at the end. Empty only if `username` is empty or
// has nothing but separators within the limit.
std::string cut(std::string_view username, std::size_t limit);

class Allocator {
 public:
    // `longest`: characters that a username may have, 6 or more, so that a suffix fits beside a letter.
    Allocator(policy::Collision collision, std::size_t longest);

    void reserve(std::size_t usernames);

    // This username is in use; it will not be given. Empty is ignored.
    void take(std::string_view username);

    // Some pupil's name makes this username: a suffix made for another pupil will not lead to it.
    void expect(std::string_view base);

    // The username for a name that makes `base` (not empty): base itself, cut, if it is free; else with a suffix.
    std::string give(std::string_view base);

 private:
    struct Entry {
        bool taken = false;
        unsigned next = 0;  // the last suffix tried here
    };

    // The suffix of the `step`th namesake (1 is the second pupil) for this collision style.
    std::string suffix(unsigned step, std::size_t base_length) const;
    std::size_t room_beside(std::string_view end) const;
    std::string numbered(std::string_view base, Entry& entry);

    policy::Collision collision_;
    std::size_t longest_;
    std::unordered_map<std::string, Entry> entries_;
};

}  // namespace classkeys::usernames
