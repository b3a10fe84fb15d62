// guessable.hpp: how soon a guessing program finds a password, by zxcvbn (Wheeler, USENIX Security 2016), which knows
// words, names, dates, keyboard rows and how people alter them.
//   guess_bits("Summer2024", {})   -> 15.3        guess_bits("blue-tiger-42", {})   -> 44
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace classkeys::policy {

// Below it a password is guessable: a million guesses, which nobody notices, find one of 20 bits. NIST SP 800-63B-4
// allows a hundred guesses in a row; the rest is for what zxcvbn does not know.
inline constexpr double guessable_below = 20;

// The bits of a guesser who also tries `known`, such as the pupil's names. Bytes after a U+0000 do not count.
double guess_bits(std::string_view password, std::span<const std::string> known);

struct Guess {
    std::string_view password;
    std::vector<std::string> known;
};

// Which of `count` passwords have fewer than `least` bits, on all of the machine's cores: zxcvbn takes ten to twenty
// microseconds for each. `guess(i)` gives one and is called from several threads at once. Once `stop` is asked for, no
// further one is judged, and what was not judged counts as not guessable.
std::vector<bool> guessable(std::size_t count, const std::function<Guess(std::size_t)>& guess,
                            double least = guessable_below, const std::stop_token& stop = {});

}  // namespace classkeys::policy
