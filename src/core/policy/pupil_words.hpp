// pupil_words.hpp: what a password must not hold, since anybody who knows the pupil tries it first.
//   const PupilWords ana = pupil_words(names::read_name("Ana Costa"), "ana.costa", romanisation_for("es"));
//   held_in("kite-CÓSTA-7", ana).name      -> true     held_in("banana-7", ana).name  -> false: Ana has three letters
//   held_in("Ana.Costa1", ana).username    -> true
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/name.hpp"
#include "text/romanise.hpp"

namespace classkeys::policy {

// Letters of the shortest word of a name, and letters and digits of the shortest username, that a password is searched
// for. Shorter ones stand in ordinary words by chance (Li in millions).
inline constexpr std::size_t shortest_searched = 4;

struct PupilWords {
    std::vector<std::string> name;              // its words of four or more letters, romanised
    std::string username;                       // its letters and digits, romanised; empty if fewer than four
    std::vector<std::string> known;             // all words of the name and the username, for guessable.hpp
    const text::Romanisation* rules = nullptr;  // how they were romanised; null: nothing is known of the pupil
};

// `rules` must outlive the words.
PupilWords pupil_words(const names::Name& name, std::string_view username, const text::Romanisation& rules);
// Those that a password is searched for alone, without what a guesser knows.
PupilWords searched_words(const names::Name& name, std::string_view username, const text::Romanisation& rules);

// The letters and digits of `utf8` one after the other, in lower case a-z and 0-9.
std::string letters_and_digits(std::string_view utf8, const text::Romanisation& rules);

// What of a pupil stands in a password.
struct Held {
    bool name = false;
    bool username = false;

    bool any() const { return name || username; }
};

// Letters and digits alone are compared, as the same rules romanise them: neither case nor accents nor what stands
// between letters makes a difference.
Held held_in(std::string_view password, const PupilWords& pupil);

}  // namespace classkeys::policy
