#include "policy/check_password.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string>

#include "policy/common_passwords.hpp"
#include "policy/kinds.hpp"
#include "text/utf8.hpp"

namespace classkeys::policy {
namespace {

// What one walk over a password finds.
struct Reading {
    int characters = 0;
    unsigned kinds = 0;     // Kind's bits
    char32_t offender = 0;  // the first character outside the alphabet; U+0000 may be one
    int place = 0;          // of the offender; 0: there is none

    bool has(Kind kind) const { return (kinds & static_cast<unsigned>(kind)) != 0; }
    int classes() const { return std::popcount(kinds); }
    void add(Kind kind) { kinds |= static_cast<unsigned>(kind); }
    void blame(char32_t point, int at) {
        if (place != 0) return;
        offender = point;
        place = at;
    }
};

bool in_ascii_alphabet(char32_t point, Alphabet alphabet) {
    const bool blank = point == U' ' && alphabet == Alphabet::ascii_and_blank;
    return blank || (point > U' ' && point <= U'~');
}

bool is_plain_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return byte >= ' ' && byte <= '~'; });
}

// kind_of for U+0020 to U+007E, which a test compares with it.
constexpr std::array<Kind, 128> ascii_kinds = [] {
    std::array<Kind, 128> kinds{};
    for (unsigned char byte = '!'; byte <= '~'; ++byte) kinds[byte] = Kind::symbol;
    for (unsigned char byte = 'a'; byte <= 'z'; ++byte) kinds[byte] = Kind::lower;
    for (unsigned char byte = 'A'; byte <= 'Z'; ++byte) kinds[byte] = Kind::upper;
    for (unsigned char byte = '0'; byte <= '9'; ++byte) kinds[byte] = Kind::digit;
    return kinds;
}();

// The usual case, without decoding: U+0020 to U+007E are characters by themselves.
Reading read_ascii(std::string_view text, Alphabet alphabet) {
    Reading reading;
    reading.characters = static_cast<int>(text.size());
    for (const char byte : text) reading.add(ascii_kinds[static_cast<unsigned char>(byte)]);
    const std::size_t blank = text.find(' ');
    if (blank != std::string_view::npos && alphabet != Alphabet::ascii_and_blank)
        reading.blame(U' ', static_cast<int>(blank) + 1);
    return reading;
}

Reading read_unicode(std::string_view utf8, Alphabet alphabet) {
    Reading reading;
    const std::u32string points = text::decode(utf8);
    reading.characters = for_each_character(points, [&](std::u32string_view character, int place) {
        reading.add(kind_of(character.front()));
        if (alphabet == Alphabet::visible) {
            if (const auto unseen = unseen_part(character)) reading.blame(*unseen, place);
        } else {
            for (const char32_t point : character)
                if (!in_ascii_alphabet(point, alphabet)) reading.blame(point, place);
        }
    });
    return reading;
}

}  // namespace

BrokenRules check_password(std::string_view utf8, const PasswordPolicy& policy) {
    if (utf8.empty()) return {Broken{Code::password_missing}};
    const Reading reading =
        is_plain_ascii(utf8) ? read_ascii(utf8, policy.alphabet) : read_unicode(utf8, policy.alphabet);

    BrokenRules broken;
    if (reading.characters < policy.shortest)
        broken.push_back({Code::password_too_short, policy.shortest, reading.characters});
    if (policy.longest > 0 && reading.characters > policy.longest)
        broken.push_back({Code::password_too_long, policy.longest, reading.characters});
    if (policy.needs_digit && !reading.has(Kind::digit)) broken.push_back({Code::password_no_digit, 1, 0});
    if (policy.needs_lower && !reading.has(Kind::lower)) broken.push_back({Code::password_no_lower, 1, 0});
    if (policy.needs_upper && !reading.has(Kind::upper)) broken.push_back({Code::password_no_upper, 1, 0});
    if (policy.needs_symbol && !reading.has(Kind::symbol)) broken.push_back({Code::password_no_symbol, 1, 0});
    if (reading.classes() < policy.classes)
        broken.push_back({Code::password_too_few_classes, policy.classes, reading.classes()});
    if (reading.place != 0)
        broken.push_back({Code::password_character, 0, reading.place, reading.offender});
    else if (utf8.front() == ' ' || utf8.back() == ' ')
        broken.push_back({Code::password_character, 0, utf8.front() == ' ' ? 1 : reading.characters, U' ',
                          Because::blank_at_the_edge});
    return broken;
}

BrokenRules check_password(std::string_view utf8, const PasswordPolicy& policy, const PupilWords& pupil) {
    BrokenRules broken = check_password(utf8, policy);
    if (utf8.empty()) return broken;
    const Held held = held_in(utf8, pupil);
    if (held.name) broken.push_back({Code::password_has_name});
    if (held.username) broken.push_back({Code::password_has_username});
    const bool long_enough = std::ranges::find(broken, Code::password_too_short, &Broken::code) == broken.end();
    if (long_enough && is_common(utf8)) broken.push_back({Code::password_common});
    return broken;
}

}  // namespace classkeys::policy
