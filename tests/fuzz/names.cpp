// A cell's text as a name: whatever stands there, usernames have usernames' letters, and belong to their name.
#include "input.hpp"
#include "names/name.hpp"
#include "policy/check_username.hpp"
#include "roster/spelling.hpp"
#include "usernames/allocate.hpp"
#include "usernames/belonging.hpp"
#include "usernames/pattern.hpp"

using namespace classkeys;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest = fuzz::text_of(data, size);
    const std::string_view tag = fuzz::take_line(rest);
    static const auto pattern = usernames::Pattern::parse("{words:.}").value();
    static const auto divided = usernames::Pattern::parse("{family}.{given}").value();
    const policy::UsernamePolicy& policy = policy::find_platform("etwinning")->username;
    const roster::Spelling spelling = roster::asked_spelling(tag);
    const names::Name name = names::read_name(rest, spelling.customs);
    fuzz::must(name.family.empty() || !name.given.empty());
    // A zero-width space is nothing to a name, and keeps Latin letters off their own way.
    const names::Name by_points = names::read_name(std::string(rest) + "\u200B", spelling.customs);
    fuzz::must(by_points.given == name.given && by_points.family == name.family);
    const std::string base = pattern.expand(name, spelling.rules, {});
    fuzz::must(base.empty() == divided.expand(name, spelling.rules, {}).empty());
    fuzz::must(base == pattern.expand(names::read_name(rest, names::Customs::undivided), spelling.rules, {}));
    if (base.empty()) return 0;
    usernames::Allocator allocator(policy.collision, static_cast<std::size_t>(policy.longest));
    for (int namesake = 0; namesake < 3; ++namesake)
        fuzz::must(policy::check_username(allocator.give(base), policy).empty());
    fuzz::must(usernames::NameSpellings(name, "").make(base));
    return 0;
}
