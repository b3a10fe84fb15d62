// platform_readers.hpp: what each platform does with a file of accounts, as its own documents describe it: a header
// that it does not expect, a required field that is empty or a value that it does not take stops the reader.
#pragma once

#include <algorithm>
#include <array>
#include <set>

#include "csv_reader.hpp"

namespace classkeys::tests {

struct Taken {
    std::string given, family, address, password, more;
    bool operator==(const Taken&) const = default;
};

inline void expect(bool good, const char* what) {
    if (!good) throw std::runtime_error(what);
}

// Google Workspace Admin Help, "Add multiple users from a CSV file": six columns in this order, then optional ones.
inline std::vector<Taken> google_takes(std::string_view file) {
    const CsvLines lines = CsvReader(file).lines();
    const std::vector<std::string> required = {"First Name [Required]",
                                               "Last Name [Required]",
                                               "Email Address [Required]",
                                               "Password [Required]",
                                               "Password Hash Function [UPLOAD ONLY]",
                                               "Org Unit Path [Required]"};
    const auto& header = lines.at(0);
    expect(header.size() >= required.size() && std::equal(required.begin(), required.end(), header.begin()),
           "the header");
    expect(header.size() == 6 || (header.size() == 7 && header[6] == "Change Password at Next Sign-In"),
           "the optional columns");
    std::vector<Taken> taken;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const auto& fields = lines[at];
        for (const std::size_t column : {0U, 1U, 2U, 3U, 5U}) expect(!fields[column].empty(), "a required field");
        expect(std::ranges::count(fields[2], '@') == 1, "the address");
        expect(fields[4].empty(), "plain passwords have no hash function");
        expect(fields[5].starts_with('/'), "the unit's path");
        expect(fields.size() == 6 || fields[6] == "TRUE" || fields[6] == "FALSE", "the change of password");
        taken.push_back(
            {fields[0], fields[1], fields[2], fields[3], fields[5] + (fields.size() == 7 ? ' ' + fields[6] : "")});
    }
    return taken;
}

// Microsoft Entra, "Bulk create users": a version line, then the header as the template has it.
inline std::vector<Taken> entra_takes(std::string_view file) {
    constexpr std::string_view version = "version:v1.0\r\n";
    expect(file.starts_with(version), "the version line");
    const CsvLines lines = CsvReader(file.substr(version.size())).lines();
    const std::vector<std::string> header = {"Name [displayName] Required",
                                             "User name [userPrincipalName] Required",
                                             "Initial password [passwordProfile] Required",
                                             "Block sign in (Yes/No) [accountEnabled] Required",
                                             "First name [givenName]",
                                             "Last name [surname]"};
    expect(lines.at(0) == header, "the header");
    std::vector<Taken> taken;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const auto& fields = lines[at];
        for (const std::size_t column : {0U, 1U, 2U, 3U}) expect(!fields[column].empty(), "a required field");
        expect(std::ranges::count(fields[1], '@') == 1, "the user name");
        expect(fields[3] == "Yes" || fields[3] == "No", "block sign in");
        taken.push_back({fields[4], fields[5], fields[1], fields[2], fields[0]});
    }
    return taken;
}

// Moodle, "Upload users": headers in any order, none unknown, none twice; these five are needed to make an account.
inline std::vector<Taken> moodle_takes(std::string_view file) {
    const CsvLines lines = CsvReader(file).lines();
    const std::set<std::string> known = {"username",    "password",   "firstname", "lastname", "email", "idnumber",
                                         "institution", "department", "city",      "country",  "lang",  "auth",
                                         "cohort1",     "course1",    "group1",    "role1"};
    const auto& header = lines.at(0);
    for (const std::string& name : header) {
        expect(known.contains(name), "a header that Moodle does not know");
        expect(std::ranges::count(header, name) == 1, "a header that comes twice");
    }
    const auto place = [&](const char* name) {
        return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
    };
    std::vector<Taken> taken;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const auto& fields = lines[at];
        for (const char* name : {"username", "password", "firstname", "lastname", "email"})
            expect(!fields.at(place(name)).empty(), "a required field");
        const std::string& username = fields[place("username")];
        expect(username.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-@") == std::string::npos,
               "the username");
        expect(fields[place("email")].find('@') != std::string::npos, "the address");
        taken.push_back({fields[place("firstname")], fields[place("lastname")], username + ' ' + fields[place("email")],
                         fields[place("password")], place("course1") < fields.size() ? fields[place("course1")] : ""});
    }
    return taken;
}

}  // namespace classkeys::tests
