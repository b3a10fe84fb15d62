// platforms.hpp: the platforms that ClassKeys knows, and the policies that the school has saved beside them.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "policy/own_policy.hpp"
#include "policy/platform.hpp"

namespace classkeys::office {

// A policy as the settings keep it. Usernames, and the characters that can be typed at all, are those of `base`.
struct SavedPolicy {
    std::string name;  // its label, and the argument's value
    std::string base;  // the id of a platform
    int shortest = 8;
    int longest = 0;  // 0: no limit
    bool digit = false;
    bool lower = false;
    bool upper = false;
    bool symbol = false;
    int kinds = 0;        // how many of those four at least
    std::string allowed;  // the only characters; empty: all
    std::string blocked;  // words that no password may hold, with blanks between them
    bool name_allowed = false;
    int bits = 20;  // by zxcvbn

    bool operator==(const SavedPolicy&) const = default;
};

// Addresses of platforms hold as long as it lives.
class Platforms {
 public:
    explicit Platforms(const std::vector<SavedPolicy>& saved);
    Platforms(const Platforms&) = delete;
    Platforms& operator=(const Platforms&) = delete;

    // The platforms first, then the saved policies.
    std::span<const policy::Platform* const> all() const { return all_; }
    // None where nothing is called so.
    const policy::Platform* find(std::string_view id) const;
    // 0 where it is none of these.
    std::size_t place_of(const policy::Platform& platform) const;

 private:
    struct Own {
        SavedPolicy saved;  // what the platform's texts point into
        policy::OwnPolicy policy;
        policy::Platform platform;
    };

    std::vector<std::unique_ptr<Own>> own_;
    std::vector<const policy::Platform*> all_;
};

// Those that ClassKeys knows, alone.
std::shared_ptr<const Platforms> known_platforms();

}  // namespace classkeys::office
