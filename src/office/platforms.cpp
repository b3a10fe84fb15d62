#include "office/platforms.hpp"

#include <algorithm>

#include "text/parts.hpp"
#include "text/utf8.hpp"

namespace classkeys::office {

using policy::Kind;

Platforms::Platforms(const std::vector<SavedPolicy>& saved) {
    for (const policy::Platform& platform : policy::platforms()) all_.push_back(&platform);
    for (const SavedPolicy& each : saved) {
        auto own = std::make_unique<Own>();
        own->saved = each;
        own->policy.some_of = {each.kinds, policy::kind_bits({Kind::lower, Kind::upper, Kind::digit, Kind::symbol})};
        own->policy.allowed = text::decode(each.allowed);
        text::for_each_part(
            std::string_view(own->saved.blocked), [](char character) { return character == ' '; },
            [&](std::string_view word) { own->policy.blocked.emplace_back(word); });
        own->policy.name_allowed = each.name_allowed;
        own->policy.least_bits = each.bits;
        const policy::Platform* base = policy::find_platform(each.base);
        own->platform = base != nullptr ? *base : policy::platforms().front();
        own->platform.id = own->saved.name;
        own->platform.label = own->saved.name;
        own->platform.password.shortest = each.shortest;
        own->platform.password.longest = each.longest;
        own->platform.password.needs_digit = each.digit;
        own->platform.password.needs_lower = each.lower;
        own->platform.password.needs_upper = each.upper;
        own->platform.password.needs_symbol = each.symbol;
        own->platform.password.classes = each.kinds;
        own->platform.own = &own->policy;
        all_.push_back(&own->platform);
        own_.push_back(std::move(own));
    }
}

std::shared_ptr<const Platforms> known_platforms() {
    static const auto known = std::make_shared<const Platforms>(std::vector<SavedPolicy>{});
    return known;
}

const policy::Platform* Platforms::find(std::string_view id) const {
    const auto found = std::ranges::find(all_, id, &policy::Platform::id);
    return found == all_.end() ? nullptr : *found;
}

std::size_t Platforms::place_of(const policy::Platform& platform) const {
    const auto found = std::ranges::find(all_, &platform);
    return found == all_.end() ? 0 : static_cast<std::size_t>(found - all_.begin());
}

}  // namespace classkeys::office
