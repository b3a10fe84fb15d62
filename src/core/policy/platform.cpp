#include "policy/platform.hpp"

#include <algorithm>
#include <array>

namespace classkeys::policy {
namespace {

// Sources: teachers' own guides to TwinSpace; Moodle's "Upload users" and its default password policy; Google's "Add
// multiple users from a CSV file" and "Name and password guidelines"; Microsoft's "Bulk create users in Microsoft Entra
// ID" and "userPrincipalName population"; NIST SP 800-63B-4, section 3.1.1.2. All read in November 2026.
constexpr std::array<Platform, 5> all = {{
    {"etwinning",
     "eTwinning TwinSpace",
     {"{words:.}", Collision::twinspace, 64, ".-", false, false, false},
     {8, 0, true, false, false, false, 0, Alphabet::visible}},
    {"google",
     "Google Workspace",
     {"{given}.{family}", Collision::number, 64, "-_'.", false, true, false},
     {8, 100, false, false, false, false, 0, Alphabet::ascii}},
    {"microsoft365",
     "Microsoft 365",
     {"{given}.{family}", Collision::number, 64, "'.-_!#^~", true, false, true},
     {8, 256, false, false, false, false, 3, Alphabet::ascii_and_blank}},
    {"moodle",
     "Moodle",
     {"{given}.{family}", Collision::number, 100, "._-@", false, false, false},
     {8, 0, true, true, true, true, 0, Alphabet::visible}},
    {"nist",
     "NIST SP 800-63B-4",
     {"{given}.{family}", Collision::number, 64, ".-_", false, false, false},
     {15, 0, false, false, false, false, 0, Alphabet::visible}},
}};
static_assert(std::ranges::is_sorted(all, {}, &Platform::id));

}  // namespace

std::span<const Platform> platforms() {
    return all;
}

const Platform* find_platform(std::string_view id) {
    const auto* found = std::ranges::find(all, id, &Platform::id);
    return found == all.end() ? nullptr : found;
}

}  // namespace classkeys::policy
