#include "policy/check_username.hpp"

#include <optional>
#include <string>

#include "policy/kinds.hpp"
#include "text/utf8.hpp"

namespace classkeys::policy {
namespace {

bool allowed(char32_t point, const UsernamePolicy& policy) {
    if (point >= U'a' && point <= U'z') return true;
    if (point >= U'0' && point <= U'9') return true;
    if (point >= U'A' && point <= U'Z') return policy.upper_allowed;
    return point < 0x80 && policy.symbols.find(static_cast<char>(point)) != std::string_view::npos;
}

Broken character_at(int place, char32_t character, Because because) {
    return {Code::username_character, 0, place, character, because};
}

// Every byte of `text` is an allowed ASCII character, so a byte is a character.
std::optional<Broken> misplaced_dot(std::string_view text, const UsernamePolicy& policy) {
    const int last = static_cast<int>(text.size());
    if (policy.dots_inside_only && text.front() == '.') return character_at(1, U'.', Because::dot_first);
    if (policy.dots_inside_only && text.find("..") != std::string_view::npos)
        return character_at(static_cast<int>(text.find("..")) + 2, U'.', Because::dot_after_dot);
    if ((policy.dots_inside_only || policy.no_dot_last) && text.back() == '.')
        return character_at(last, U'.', Because::dot_last);
    return std::nullopt;
}

}  // namespace

BrokenRules check_username(std::string_view utf8, const UsernamePolicy& policy) {
    if (utf8.empty()) return {Broken{Code::username_missing}};
    std::optional<Broken> wrong;
    const std::u32string points = text::decode(utf8);
    const int characters = for_each_character(points, [&](std::u32string_view character, int place) {
        for (const char32_t point : character)
            if (!wrong && !allowed(point, policy)) wrong = character_at(place, point, Because::outside_alphabet);
    });
    if (!wrong) wrong = misplaced_dot(utf8, policy);

    BrokenRules broken;
    if (wrong) broken.push_back(*wrong);
    if (policy.longest > 0 && characters > policy.longest)
        broken.push_back({Code::username_too_long, policy.longest, characters});
    return broken;
}

}  // namespace classkeys::policy
