#include "exports/account_file.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "exports/csv.hpp"

namespace classkeys::exports {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string with_mark(CsvWriter& csv, const Surroundings& surroundings) {
    return surroundings.byte_order_mark ? std::string(byte_order_mark) + csv.text() : csv.take();
}

std::string address_of(const Account& account, const Surroundings& surroundings) {
    return account.username.empty() ? std::string() : account.username + '@' + surroundings.domain;
}

// Google Workspace Admin Help, "Add multiple users from a CSV file". An empty hash function means plain text.
std::string google(std::span<const Account> accounts, const Surroundings& surroundings) {
    std::vector<std::string_view> fields = {"First Name [Required]",
                                            "Last Name [Required]",
                                            "Email Address [Required]",
                                            "Password [Required]",
                                            "Password Hash Function [UPLOAD ONLY]",
                                            "Org Unit Path [Required]"};
    if (surroundings.change_password) fields.push_back("Change Password at Next Sign-In");
    CsvWriter csv;
    csv.line(fields);
    for (const Account& account : accounts) {
        const std::string address = address_of(account, surroundings);
        fields = {account.name.given, account.name.family, address, account.password, "", surroundings.org_unit};
        if (surroundings.change_password) fields.push_back("TRUE");
        csv.line(fields);
    }
    return with_mark(csv, surroundings);
}

// Microsoft Entra documentation, "Bulk create users", and its template.
std::string microsoft365(std::span<const Account> accounts, const Surroundings& surroundings) {
    CsvWriter csv;
    csv.line({"version:v1.0"});
    csv.line({"Name [displayName] Required", "User name [userPrincipalName] Required",
              "Initial password [passwordProfile] Required", "Block sign in (Yes/No) [accountEnabled] Required",
              "First name [givenName]", "Last name [surname]"});
    for (const Account& account : accounts)
        csv.line({account.name.whole(), address_of(account, surroundings), account.password, "No", account.name.given,
                  account.name.family});
    return with_mark(csv, surroundings);
}

// Moodle documentation, "Upload users": a header that it does not know, or knows twice, stops the import. A username
// there may be an address already.
std::string moodle(std::span<const Account> accounts, const Surroundings& surroundings) {
    std::vector<std::string_view> fields = {"username", "password", "firstname", "lastname", "email"};
    if (!surroundings.course.empty()) fields.push_back("course1");
    CsvWriter csv;
    csv.line(fields);
    for (const Account& account : accounts) {
        const bool is_address = account.username.find('@') != std::string::npos;
        const std::string address = is_address ? account.username : address_of(account, surroundings);
        fields = {account.username, account.password, account.name.given, account.name.family, address};
        if (!surroundings.course.empty()) fields.push_back(surroundings.course);
        csv.line(fields);
    }
    return with_mark(csv, surroundings);
}

constexpr std::array<Format, 3> all = {{
    {"google", true, google},
    {"microsoft365", false, microsoft365},
    {"moodle", true, moodle},
}};
static_assert(std::ranges::is_sorted(all, {}, &Format::id));

bool is_label(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.empty() && text.front() != '-' && text.back() != '-' && std::ranges::all_of(text, fits);
}

}  // namespace

std::span<const Format> formats() {
    return all;
}

const Format* find_format(std::string_view platform) {
    const auto* found = std::ranges::find(all, platform, &Format::id);
    return found == all.end() ? nullptr : found;
}

bool is_domain(std::string_view text) {
    std::size_t labels = 0;
    for (;;) {
        const std::size_t dot = text.find('.');
        if (!is_label(text.substr(0, dot))) return false;
        ++labels;
        if (dot == std::string_view::npos) return labels >= 2;
        text.remove_prefix(dot + 1);
    }
}

}  // namespace classkeys::exports
