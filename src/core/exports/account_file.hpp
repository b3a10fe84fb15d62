// account_file.hpp: the files from which platforms make accounts, to the letter of each platform's own documents.
//   find_format("moodle")->write(accounts, {.domain = "school.example"})
//       -> "username,password,firstname,lastname,email\r\nana.costa,…"
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "names/as_typed.hpp"

namespace classkeys::exports {

struct Account {
    names::TypedName name;
    std::string username;
    std::string password;
};

// What a platform wants to know besides; each ignores what is not its business.
struct Surroundings {
    std::string domain;            // behind the @ of an address
    std::string org_unit = "/";    // Google's unit, as a path
    std::string course;            // Moodle's short name of a course; empty: none
    bool change_password = false;  // Google: at the next sign-in
    bool byte_order_mark = false;
};

// The domain of addresses where none is known: reserved for examples (RFC 2606), so that nobody gets the mail.
inline constexpr std::string_view stand_in_domain = "school.example";

struct Format {
    std::string_view id;     // of the platform
    bool needs_family_name;  // whether a pupil with one name alone is refused
    std::string (*write)(std::span<const Account> accounts, const Surroundings& surroundings);
};

// Sorted by id.
std::span<const Format> formats();

// The format of a platform; none if the platform takes no file.
const Format* find_format(std::string_view platform);

// Whether `text` can stand behind the @: letters, digits and hyphens of ASCII in two or more parts with dots between.
bool is_domain(std::string_view text);

}  // namespace classkeys::exports
