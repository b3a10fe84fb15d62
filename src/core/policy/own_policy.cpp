#include "policy/own_policy.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include "policy/check_password.hpp"
#include "text/utf8.hpp"

namespace classkeys::policy {
namespace {

bool has(const BrokenRules& broken, Code code) {
    return std::ranges::find(broken, code, &Broken::code) != broken.end();
}

unsigned kinds_in(std::u32string_view points) {
    unsigned kinds = 0;
    for_each_character(points, [&](std::u32string_view character, int) {
        kinds |= static_cast<unsigned>(kind_of(character.front()));
    });
    return kinds;
}

// The first character that is not one of `allowed`.
std::optional<Broken> first_foreign(std::u32string_view points, std::u32string_view allowed) {
    std::optional<Broken> broken;
    if (allowed.empty()) return broken;
    for_each_character(points, [&](std::u32string_view character, int place) {
        const std::size_t at = character.find_first_not_of(allowed);
        if (!broken && at != std::u32string_view::npos)
            broken = Broken{Code::password_character, 0, place, character[at]};
    });
    return broken;
}

// The blocked words stand in for a pupil's name: what holds one is found in the same way.
PupilWords as_name(const std::vector<std::string>& blocked, const PupilWords& pupil) {
    PupilWords words;
    const text::Romanisation& rules = pupil.rules != nullptr ? *pupil.rules : text::romanisation_for("");
    words.rules = &rules;
    for (const std::string& word : blocked) words.name.push_back(letters_and_digits(word, rules));
    std::erase(words.name, std::string());
    return words;
}

}  // namespace

BrokenRules check_password(std::string_view utf8, const Platform& platform, const PupilWords& pupil) {
    if (platform.own == nullptr) return check_password(utf8, platform.password, pupil);
    const OwnPolicy& own = *platform.own;
    BrokenRules broken = check_password(utf8, platform.password, own.name_allowed ? PupilWords{} : pupil);
    if (has(broken, Code::password_missing)) return broken;
    const std::u32string points = text::decode(utf8);
    const int classes = std::popcount(kinds_in(points) & own.some_of.kinds);
    if (classes < own.some_of.needed && !has(broken, Code::password_too_few_classes))
        broken.push_back({Code::password_too_few_classes, own.some_of.needed, classes});
    if (const auto foreign = first_foreign(points, own.allowed); foreign && !has(broken, Code::password_character))
        broken.push_back(*foreign);
    if (held_in(utf8, as_name(own.blocked, pupil)).name && !has(broken, Code::password_common))
        broken.push_back({.code = Code::password_common, .because = Because::on_own_list});
    std::ranges::sort(broken, {}, &Broken::code);
    return broken;
}

double least_bits_of(const Platform& platform) {
    return platform.own == nullptr ? guessable_below : platform.own->least_bits;
}

}  // namespace classkeys::policy
